import { addMs } from '@/lib/platform/spans';
import { refundOfPercent } from './divide-order';
import { isLate, type OrderFacts } from './states';
import type { TimerKind } from './timers';
import { unansweredProposal } from './unanswered-proposal';
import type { OrderClock, ProposalView, Viewer } from './views';
import {
  disputeUntil,
  lateCancelFrom,
  reviewUntil,
  tipUntil,
  unansweredCancelFrom,
  undoUntil,
} from './windows';

export type RunningTimer = {
  readonly kind: string;
  readonly dueAt: Date;
  readonly pausedAt: Date | null;
};

/** What the words of the clocks hang on besides the clocks themselves. */
export type ClockFacts = {
  readonly viewer: Viewer;
  readonly order: OrderFacts & { readonly priceCents: number };
  readonly proposal: Pick<ProposalView, 'by' | 'refundPercent'> | null;
  /** Who opened the dispute that waits for its answer. */
  readonly disputeBy: 'buyer' | 'seller' | null;
  readonly decideBy: Date | null;
  readonly checkoutEndsAt: Date | null;
  readonly mayReview: boolean;
  readonly mayTip: boolean;
  /** Its money was divided by agreement or decision: no dispute about that (`isDivided`). */
  readonly divided: boolean;
};

/** The two sides as this viewer calls them. */
const sidesFor = (viewer: Viewer) => ({
  buyer: viewer === 'buyer' ? 'you' : 'the buyer',
  seller: viewer === 'seller' ? 'you' : 'the seller',
  buyerGets: viewer === 'buyer' ? 'you get' : 'the buyer gets',
  sellersQuestions: viewer === 'seller' ? 'Your questions' : 'The seller’s questions',
});

/** Whose answer it is that something waits for which this side has asked. */
const answerTo = (by: 'buyer' | 'seller' | null, viewer: Viewer): string => {
  if (by === null || viewer === 'admin') return 'an answer';
  return by === viewer ? 'the other side’s answer' : 'your answer';
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

type Words = { readonly cause: string; readonly effect: string };

function proposalEffect({ order, proposal, viewer }: ClockFacts): string {
  const end = proposal && unansweredProposal(proposal, order.firstDeliveredAt !== null);
  if (end === 'disputed') return 'It becomes a dispute, because something was delivered.';
  if (end === 'lapsed')
    return 'The order stays as it was: silence does not pay for work that nobody has seen.';
  const all = refundOfPercent(order.priceCents, proposal?.refundPercent ?? 100);
  return all === order.priceCents
    ? `It counts as accepted: the order is cancelled and ${sidesFor(viewer).buyerGets} everything back.`
    : 'It counts as accepted, and the money is divided as proposed.';
}

function lateEffect({ order, viewer }: ClockFacts): string {
  const hours = order.terms.lateBuyerMayCancelHours;
  return order.firstDeliveredAt
    ? 'The delivery counts as late.'
    : `The delivery counts as late; ${hours} hours after that ${sidesFor(viewer).buyer} may cancel.`;
}

/** Reminders take nothing from anybody and are not shown as clocks. */
const words: Partial<Record<TimerKind, (facts: ClockFacts) => Words>> = {
  lapse_unstarted: ({ viewer }) => ({
    cause: `${sidesFor(viewer).sellersQuestions} are not answered yet.`,
    effect: `The order is cancelled and ${sidesFor(viewer).buyerGets} everything back.`,
  }),
  become_late: (facts) => ({
    cause: facts.viewer === 'seller' ? 'You are working.' : 'The seller is working.',
    effect: lateEffect(facts),
  }),
  auto_accept: ({ proposal, viewer }) => ({
    cause:
      viewer === 'buyer'
        ? 'You are looking at the delivery.'
        : 'The buyer is looking at the delivery.',
    effect: `The delivery is accepted and the money goes to ${sidesFor(viewer).seller}${
      proposal ? ', but not before the proposal to cancel is answered' : ''
    }.`,
  }),
  lapse_proposal: (facts) => ({
    cause: `A proposal to cancel waits for ${answerTo(facts.proposal?.by ?? null, facts.viewer)}.`,
    effect: proposalEffect(facts),
  }),
  lapse_extension: () => ({
    cause: 'A request for more days waits for its answer.',
    effect: 'The old date holds.',
  }),
  lapse_extra_offer: () => ({
    cause: 'An extra is offered.',
    effect: 'It cannot be paid any more.',
  }),
  dispute_unanswered: ({ disputeBy, viewer }) => ({
    cause: `The dispute waits for ${answerTo(disputeBy, viewer)}.`,
    effect: 'An admin decides with what there is.',
  }),
  clear: ({ viewer }) => ({
    cause: 'The money is clearing.',
    effect: `${capital(sidesFor(viewer).seller)} can be paid out.`,
  }),
  clear_tip: ({ viewer }) => ({
    cause: 'The tip is clearing.',
    effect: `${capital(sidesFor(viewer).seller)} can be paid out the tip.`,
  }),
};

type Window = Words & { readonly kind: OrderClock['kind']; readonly endsAt: Date | null };

/** What is possible for a while, or becomes possible: no clock of the worker's, but the same to those who wait. */
function windowsOf(facts: ClockFacts, at: Date): Window[] {
  const { order, viewer } = facts;
  const { buyerGets, ...sides } = sidesFor(viewer);
  const [buyer, seller] = [capital(sides.buyer), capital(sides.seller)];
  switch (order.state) {
    case 'awaiting_payment':
      return [
        {
          kind: 'checkout',
          cause: 'The checkout is open.',
          effect: 'It closes, and nothing is charged.',
          endsAt: facts.checkoutEndsAt,
        },
      ];
    case 'awaiting_requirements':
      return [
        {
          kind: 'cancel_unanswered',
          cause: 'The work cannot start without the answers.',
          effect: `${seller} may cancel, and ${buyerGets} everything back.`,
          endsAt: unansweredCancelFrom(order),
        },
      ];
    case 'in_progress':
    case 'in_revision':
      return [
        {
          kind: 'undo_purchase',
          cause: `${buyer} can undo the purchase, because it has only just been paid.`,
          effect: 'The order stands.',
          endsAt:
            order.state === 'in_progress' && !order.firstDeliveredAt ? undoUntil(order) : null,
        },
        {
          kind: 'cancel_late',
          cause: 'The promised time has passed and nothing has been delivered.',
          effect: `${buyer} may cancel and get everything back.`,
          endsAt: isLate(order, at) ? lateCancelFrom(order) : null,
        },
      ];
    case 'completed':
      return completedWindows(facts);
    case 'disputed':
      return [
        {
          kind: 'settle_dispute',
          cause: 'An admin reads both stories.',
          effect: 'It is decided at the latest, and the money follows.',
          endsAt: facts.decideBy,
        },
      ];
    default:
      return [];
  }
}

function completedWindows({ order, mayReview, mayTip, divided }: ClockFacts): Window[] {
  return [
    {
      kind: 'review',
      cause: 'You can write a review.',
      effect: 'What has been written by then is published.',
      endsAt: mayReview ? reviewUntil(order) : null,
    },
    {
      kind: 'tip',
      cause: 'You can give a tip.',
      effect: 'That is over.',
      endsAt: mayTip ? tipUntil(order) : null,
    },
    {
      kind: 'open_dispute',
      cause: 'A dispute can still be opened.',
      effect: 'That is over.',
      endsAt: divided ? null : disputeUntil(order),
    },
  ];
}

/** Every clock and window of an order as people read them, the first to end first. Pure. */
export function clocksOf(
  timers: readonly RunningTimer[],
  at: Date,
  facts: ClockFacts,
): OrderClock[] {
  const clocks = timers.flatMap(({ kind, pausedAt, dueAt }): OrderClock[] => {
    const word = words[kind as TimerKind]?.(facts);
    if (!word) return [];
    const endsAt = pausedAt ? addMs(at, dueAt.getTime() - pausedAt.getTime()) : dueAt;
    return [{ kind: kind as TimerKind, ...word, endsAt, paused: pausedAt !== null }];
  });
  const windows = windowsOf(facts, at).flatMap(({ endsAt, ...rest }): OrderClock[] =>
    endsAt && endsAt > at ? [{ ...rest, endsAt, paused: false }] : [],
  );
  return [...clocks, ...windows].sort((a, b) => a.endsAt.getTime() - b.endsAt.getTime());
}
