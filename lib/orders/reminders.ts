import { addMs, dayMs, hourMs } from '@/lib/platform/spans';
import { marketplace } from '@/marketplace.config';
import type { Timer, TimerKind } from './timers';

const { reminders } = marketplace;

/**
 * Clocks whose end somebody can still do something about, and the reminder that goes before it. It starts, moves and
 * stops with its clock. The requirements' and the delivery's own reminders stand in timers.ts (`timersOf`).
 */
export const reminderOf = {
  lapse_unstarted: { kind: 'remind_lapse', beforeMs: reminders.unstartedDaysBefore * dayMs },
  become_late: { kind: 'remind_due', beforeMs: reminders.dueHoursBefore * hourMs },
  lapse_extension: { kind: 'remind_extension', beforeMs: reminders.extensionHoursBefore * hourMs },
  lapse_proposal: { kind: 'remind_proposal', beforeMs: reminders.proposalHoursBefore * hourMs },
  lapse_extra_offer: { kind: 'remind_extra', beforeMs: reminders.extraOfferHoursBefore * hourMs },
  dispute_unanswered: { kind: 'remind_dispute', beforeMs: reminders.disputeHoursBefore * hourMs },
} as const satisfies Partial<
  Record<TimerKind, { readonly kind: TimerKind; readonly beforeMs: number }>
>;

/** The reminder of a clock; null: it has none. */
export function reminderFor(clock: Timer): Timer | null {
  const reminder =
    clock.kind in reminderOf ? reminderOf[clock.kind as keyof typeof reminderOf] : null;
  return reminder && { kind: reminder.kind, dueAt: addMs(clock.dueAt, -reminder.beforeMs) };
}

/** Clocks with their reminders, but for those whose moment has passed when they would start. */
export const withReminders = (clocks: readonly Timer[], at: Date): Timer[] =>
  clocks.flatMap((clock) => {
    const reminder = reminderFor(clock);
    return reminder && reminder.dueAt > at ? [reminder, clock] : [clock];
  });
