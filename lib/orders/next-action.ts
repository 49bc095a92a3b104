import { addDays } from '@/lib/platform/spans';
import type { OpenAsks } from './allowed-events';
import { refusalOf } from './may-move';
import { isLate, type OrderFacts } from './states';
import { autoAcceptAt } from './timers';
import type { NextAction, Viewer } from './views';

/** What the next action hangs on. */
export type ActionFacts = {
  readonly viewer: Viewer;
  readonly order: OrderFacts;
  readonly asks: OpenAsks;
  readonly at: Date;
  /** Has this viewer written their review? */
  readonly reviewed: boolean;
  /** Did it end with a part of the money back (`isPartBack`)? */
  readonly partBack: boolean;
  /** Are there milestones of the same offer that are not paid yet? */
  readonly moreToFund: boolean;
  /** Which of them this viewer can fund now, and should from here (`fundableMilestone`). */
  readonly fundable: number | null;
  readonly extensionUntil: Date | null;
  readonly proposalUntil: Date | null;
  readonly offersUntil: Date | null;
  readonly answerBy: Date | null;
  readonly decideBy: Date | null;
  readonly clearsAt: Date | null;
};

type Rule = (facts: ActionFacts) => NextAction | null;

const you = (
  event: NextAction['event'],
  sentence: string,
  deadline: Date | null = null,
): NextAction => ({ who: 'you', event, sentence, deadline });
const other = (sentence: string, deadline: Date | null = null): NextAction => ({
  who: 'other',
  event: null,
  sentence,
  deadline,
});
const nobody = (sentence: string, deadline: Date | null = null): NextAction => ({
  who: 'nobody',
  event: null,
  sentence,
  deadline,
});

const chargeback: Rule = ({ viewer, order }) => {
  if (order.state !== 'charged_back') return null;
  return viewer === 'admin'
    ? you(null, 'Tell the bank what happened, before its date.')
    : nobody(
        viewer === 'buyer'
          ? 'Your bank is looking at your payment. Everything waits until it has decided.'
          : 'The buyer’s bank has taken the payment back and is looking at it. Everything waits; we tell the bank your side.',
      );
};

const dispute: Rule = ({ viewer, order, asks, answerBy, decideBy }) => {
  if (order.state !== 'disputed' || !asks.dispute) return null;
  if (asks.dispute.state === 'answered') {
    const sentence = 'An admin reads both stories and decides.';
    return viewer === 'admin'
      ? you('settle_dispute', 'Read both stories and decide.', decideBy)
      : { who: 'admin', event: null, sentence, deadline: decideBy };
  }
  if (viewer === 'admin') return other('The other side has time to answer the dispute.', answerBy);
  return asks.dispute.openedBy === viewer
    ? other('The other side has time to answer your dispute, or to agree.', answerBy)
    : you(
        'answer_dispute',
        'A dispute is open: tell your side, or agree to what is asked.',
        answerBy,
      );
};

const proposal: Rule = ({ viewer, order, asks, proposalUntil }) => {
  if (!asks.proposalBy || viewer === 'admin' || order.state === 'disputed') return null;
  return asks.proposalBy === viewer
    ? null
    : you('accept_proposal', 'Answer the proposal to cancel this order.', proposalUntil);
};

const extension: Rule = ({ viewer, asks, extensionUntil }) =>
  asks.extensionBy && viewer !== 'admin' && asks.extensionBy !== viewer
    ? you('accept_extension', 'Answer the request for more days.', extensionUntil)
    : null;

/**
 * Whoever proposed to cancel waits for the answer. But the promised time runs on, so the seller's work stays theirs, and a
 * buyer who may cancel by right need not wait at all.
 */
const ownProposal: Rule = (facts) => {
  const { viewer, order, asks, proposalUntil } = facts;
  if (!asks.proposalBy || asks.proposalBy !== viewer || order.state === 'disputed') return null;
  const still = working(facts);
  if (still?.event === 'cancel_late') return still;
  const waits = `${viewer === 'buyer' ? 'The seller' : 'The buyer'} has not answered your proposal to cancel yet`;
  return still?.event === 'deliver'
    ? { ...still, sentence: `${waits}. Until then the work goes on.` }
    : { ...other(`${waits}.`, proposalUntil), event: 'accept_proposal' };
};

const unpaid: Rule = ({ viewer, order }) => {
  if (order.state === 'abandoned') return nobody('The checkout ended without an order.');
  if (order.state !== 'awaiting_payment') return null;
  return viewer === 'buyer'
    ? you('pay', 'Finish paying: nothing is ordered yet.')
    : nobody('Not paid yet.');
};

const unanswered: Rule = ({ viewer, order }) => {
  if (order.state !== 'awaiting_requirements') return null;
  const lapses = order.paidAt && addDays(order.paidAt, order.terms.unstartedLapsesDays);
  if (viewer === 'buyer')
    return you(
      'submit_requirements',
      'Answer the seller’s questions, so that the work can start.',
      lapses,
    );
  return viewer === 'seller'
    ? other('The buyer answers your questions. You may start without the answers.', lapses)
    : other('The buyer answers the seller’s questions.', lapses);
};

const working: Rule = ({ viewer, order, asks, at, offersUntil }) => {
  if (order.state !== 'in_progress' && order.state !== 'in_revision') return null;
  const late = isLate(order, at);
  if (viewer === 'seller')
    return you(
      'deliver',
      late ? 'Deliver: the promised time has passed.' : 'Do the work and deliver it.',
      order.dueAt,
    );
  if (viewer === 'buyer' && refusalOf('cancel_late', 'buyer', order, at) === null)
    return you('cancel_late', 'The delivery is very late: you may cancel now, or wait.');
  if (viewer === 'buyer' && asks.openOffers > 0)
    return you('pay_extra', 'The seller offers you an extra.', offersUntil);
  return other(
    late ? 'The delivery is late. The seller is still working.' : 'The seller is working.',
    order.dueAt,
  );
};

const delivered: Rule = ({ viewer, order }) => {
  if (order.state !== 'delivered' || !order.deliveredAt) return null;
  const end = autoAcceptAt(order.deliveredAt, order.lookedLonger, order.terms);
  return viewer === 'buyer'
    ? you('accept', 'Look at the delivery: accept it, or say what should change.', end)
    : other('The buyer looks at the delivery. If they say nothing, it is accepted.', end);
};

/** It may be reviewed like any other (RULES 5), but nobody is asked how it was. */
const endedInPart: Rule = ({ order, partBack, viewer }) =>
  order.state === 'completed' && partBack
    ? nobody(
        `This order has ended, with a part of the money back to ${viewer === 'buyer' ? 'you' : 'the buyer'}.`,
      )
    : null;

const completed: Rule = ({ viewer, order, at, reviewed, moreToFund, fundable, clearsAt }) => {
  if (order.state !== 'completed' || !order.completedAt) return null;
  // The work stands still until it is funded; the review has days.
  if (viewer === 'buyer' && fundable !== null)
    return you('fund', `Fund milestone ${fundable}, so that the work goes on.`);
  const until = addDays(order.completedAt, order.terms.reviewDays);
  if (viewer === 'buyer' && !reviewed && at <= until)
    return you('review', 'How was it? Your review helps others to choose.', until);
  if (viewer === 'seller' && !reviewed && at <= until)
    return you('review', 'Write a review of the buyer, to read theirs.', until);
  if (moreToFund) return nobody('This milestone is done. The next one is not funded yet.');
  if (viewer !== 'buyer' && clearsAt) return nobody('The money is clearing.', clearsAt);
  return nobody(
    viewer === 'seller' && order.clearedAt ? 'Done. The money has cleared.' : 'All done.',
  );
};

/** Questions that wait for an answer come before the work itself. */
const rules: readonly Rule[] = [
  chargeback,
  dispute,
  proposal,
  extension,
  ownProposal,
  unpaid,
  unanswered,
  working,
  delivered,
  endedInPart,
  completed,
];

/** The one next action for the viewer, with its sentence and deadline. Pure. */
export function nextAction(facts: ActionFacts): NextAction {
  for (const rule of rules) {
    const action = rule(facts);
    if (action) return action;
  }
  return nobody('This order was cancelled.');
}
