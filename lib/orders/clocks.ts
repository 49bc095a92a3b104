import { addMs } from '@/lib/platform/spans';
import type { TimerKind } from './timers';
import type { OrderClock } from './views';

export type RunningTimer = {
  readonly kind: string;
  readonly dueAt: Date;
  readonly pausedAt: Date | null;
};

type Words = { readonly cause: string; readonly effect: string };

/** Reminders take nothing from anybody and are not shown as clocks. */
const words: Partial<Record<TimerKind, Words>> = {
  lapse_unstarted: {
    cause: 'The seller’s questions are not answered yet.',
    effect: 'The order is cancelled and the buyer gets everything back.',
  },
  become_late: {
    cause: 'The seller is working.',
    effect: 'The delivery counts as late.',
  },
  auto_accept: {
    cause: 'The buyer is looking at the delivery.',
    effect: 'The delivery is accepted and the money goes to the seller.',
  },
  lapse_proposal: {
    cause: 'A proposal to cancel waits for its answer.',
    effect: 'While nothing is delivered it counts as accepted; else it becomes a dispute.',
  },
  lapse_extension: {
    cause: 'A request for more days waits for its answer.',
    effect: 'The old date holds.',
  },
  lapse_extra_offer: {
    cause: 'An extra is offered.',
    effect: 'The offer ends.',
  },
  dispute_unanswered: {
    cause: 'The dispute waits for the other side’s answer.',
    effect: 'An admin decides with what there is.',
  },
  clear: {
    cause: 'The money is clearing.',
    effect: 'The seller can be paid out.',
  },
  clear_tip: {
    cause: 'The tip is clearing.',
    effect: 'The seller can be paid out the tip.',
  },
};

/** The clocks of an order as people read them, the first to end first. Pure. */
export function clocksOf(timers: readonly RunningTimer[], at: Date): OrderClock[] {
  const clocks = timers.flatMap((timer) => {
    const word = words[timer.kind as TimerKind];
    if (!word) return [];
    const { pausedAt, dueAt } = timer;
    const endsAt = pausedAt ? addMs(at, dueAt.getTime() - pausedAt.getTime()) : dueAt;
    return [{ kind: timer.kind as TimerKind, ...word, endsAt, paused: pausedAt !== null }];
  });
  return clocks.sort((a, b) => a.endsAt.getTime() - b.endsAt.getTime());
}
