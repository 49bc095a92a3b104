import type { OrderFacts } from './states';
import { isLate } from './states';
import { reviewUntil } from './windows';

type Side = 'buyer' | 'seller';

/** What somebody has to do by a date, or what happens by itself then. */
export type DueDate = {
  /** One of a kind for each order and side. */
  readonly kind: string;
  readonly at: Date;
  readonly title: string;
  /** What happens then. */
  readonly effect: string;
};

/** What the due dates of an order hang on. */
export type DueFacts = {
  readonly order: OrderFacts;
  readonly timers: readonly {
    readonly kind: string;
    readonly dueAt: Date;
    readonly pausedAt: Date | null;
  }[];
  readonly extensionBy: Side | null;
  readonly proposalBy: Side | null;
  readonly dispute: {
    readonly openedBy: Side;
    readonly state: 'open' | 'answered' | 'settled';
    readonly answerBy: Date;
  } | null;
  readonly reviewed: boolean;
};

type Rule = (
  facts: DueFacts,
  side: Side,
  at: Date,
  clock: (kind: string) => Date | null,
) => (Omit<DueDate, 'at'> & { readonly at: Date | null }) | null;

const rules: readonly Rule[] = [
  ({ order }, side, at) =>
    side === 'seller' && (order.state === 'in_progress' || order.state === 'in_revision')
      ? {
          kind: 'deliver',
          at: order.dueAt,
          title: isLate(order, at) ? 'Late: deliver' : 'Deliver',
          effect: 'After that the delivery counts as late.',
        }
      : null,
  ({ order }, side, _, clock) =>
    side === 'buyer' && order.state === 'awaiting_requirements'
      ? {
          kind: 'answers',
          at: clock('lapse_unstarted'),
          title: 'Answer the seller’s questions',
          effect: 'Without the answers the order is cancelled then, and you get everything back.',
        }
      : null,
  ({ order }, side, _, clock) =>
    side === 'buyer' && order.state === 'delivered'
      ? {
          kind: 'accept',
          at: clock('auto_accept'),
          title: 'Look at the delivery',
          effect: 'If you say nothing it is accepted then, and the money goes to the seller.',
        }
      : null,
  ({ extensionBy }, side, _, clock) =>
    extensionBy && extensionBy !== side
      ? {
          kind: 'extension',
          at: clock('lapse_extension'),
          title: 'Answer the request for more days',
          effect: 'Without an answer the old date holds.',
        }
      : null,
  ({ proposalBy }, side, _, clock) =>
    proposalBy && proposalBy !== side
      ? {
          kind: 'proposal',
          at: clock('lapse_proposal'),
          title: 'Answer the proposal to cancel',
          effect: 'The order’s page says what happens without an answer.',
        }
      : null,
  ({ order, dispute }, side) =>
    order.state === 'disputed' && dispute?.state === 'open' && dispute.openedBy !== side
      ? {
          kind: 'dispute',
          at: dispute.answerBy,
          title: 'Answer the dispute',
          effect: 'After that an admin decides with what there is.',
        }
      : null,
  ({ order, reviewed }, _side, at) => {
    const until = order.state === 'completed' && !reviewed ? reviewUntil(order) : null;
    return until && until > at
      ? {
          kind: 'review',
          at: until,
          title: 'Last moment for your review',
          effect: 'What has been written by then is published.',
        }
      : null;
  },
];

/** Everything that this side should have in their calendar about an order, and nothing that stands still. Pure. */
export function dueDatesOf(facts: DueFacts, side: Side, at: Date): DueDate[] {
  const clock = (kind: string): Date | null =>
    facts.timers.find((timer) => timer.kind === kind && timer.pausedAt === null)?.dueAt ?? null;
  return rules.flatMap((rule) => {
    const due = rule(facts, side, at, clock);
    return due?.at ? [{ ...due, at: due.at }] : [];
  });
}
