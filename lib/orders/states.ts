import { runningStates as busyStates } from '@/lib/catalog/running-states';
import type { OrderTerms } from './terms';

export const orderStates = [
  'awaiting_payment',
  'abandoned',
  'awaiting_requirements',
  'in_progress',
  'delivered',
  'in_revision',
  'disputed',
  'charged_back',
  'completed',
  'cancelled',
] as const;
export type OrderState = (typeof orderStates)[number];

/** Paid and not over: such an order keeps its seller busy. */
export const runningStates = busyStates satisfies readonly OrderState[];

/** Who moves an order: its two sides, an admin, a clock that has run out, or Stripe's word. */
export type Party = 'buyer' | 'seller' | 'admin' | 'clock' | 'stripe';

/** What the guards look at; all of it frozen in the order or read under its lock. */
export type OrderFacts = {
  readonly state: OrderState;
  readonly paidAt: Date | null;
  readonly dueAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly firstDeliveredAt: Date | null;
  readonly completedAt: Date | null;
  readonly clearedAt: Date | null;
  /** -1: unlimited. */
  readonly revisionsIncluded: number;
  readonly revisionsUsed: number;
  readonly lookedLonger: boolean;
  readonly terms: OrderTerms;
};

/** What a move does to the buyer's money (the postings: lib/ledger/postings.ts). */
export type MoneyEffect = 'none' | 'hold' | 'refund' | 'release' | 'split' | 'clear';

export type Move = {
  readonly event: string;
  readonly by: readonly Party[];
  readonly from: readonly OrderState[];
  /** One state, or those that a pure rule chooses from; 'same' stays where it is. */
  readonly to: readonly OrderState[] | 'same';
  /** A sentence when it must not happen now, null when it may. */
  readonly guard?: (order: OrderFacts, at: Date) => string | null;
  readonly money: MoneyEffect;
  /** What the timeline and the letters call it. */
  readonly label: string;
};

/** Has it been paid for? Whatever became of it then. */
export const isPlaced = ({ state }: Pick<OrderFacts, 'state'>): boolean =>
  state !== 'awaiting_payment' && state !== 'abandoned';

/** Is there work to hand in? Only then does a promised time say anything. */
export const isWorkedOn = ({ state }: Pick<OrderFacts, 'state'>): boolean =>
  state === 'in_progress' || state === 'in_revision';

/** Has the promised time passed with nothing handed in since? */
export const isLate = (order: Pick<OrderFacts, 'state' | 'dueAt'>, at: Date): boolean =>
  isWorkedOn(order) && order.dueAt !== null && at > order.dueAt;

/** Revisions that the package still includes; Infinity for unlimited. */
export const revisionsLeft = (
  order: Pick<OrderFacts, 'revisionsIncluded' | 'revisionsUsed'>,
): number =>
  order.revisionsIncluded === -1
    ? Number.POSITIVE_INFINITY
    : Math.max(0, order.revisionsIncluded - order.revisionsUsed);

/** How an order stands for people, in lists and on its page. */
export type OrderStanding = {
  readonly state: OrderState;
  readonly late: boolean;
  /** It ended with a part of the money back (`isPartBack`). */
  readonly partBack: boolean;
};

/** The words of a state for people; of an order they see `standingLabel`. */
export const stateLabels: Readonly<Record<OrderState, string>> = {
  awaiting_payment: 'Not paid yet',
  abandoned: 'Not ordered',
  awaiting_requirements: 'Waiting for answers',
  in_progress: 'In progress',
  delivered: 'Delivered',
  in_revision: 'In revision',
  disputed: 'In dispute',
  charged_back: 'With the bank',
  completed: 'Completed',
  cancelled: 'Cancelled',
};

/** What is said where an order's state is shown. */
export const standingLabel = ({ state, late, partBack }: OrderStanding): string => {
  if (late) return 'Late';
  return state === 'completed' && partBack ? 'Partly refunded' : stateLabels[state];
};
