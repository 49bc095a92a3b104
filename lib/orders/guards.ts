import { type OrderFacts, revisionsLeft } from './states';
import { disputeUntil, lateCancelFrom, tipUntil, unansweredCancelFrom, undoUntil } from './windows';

// The guards of the life-cycle table: each says in one sentence why something must not happen now, or null.

/** A purchase is undone right after paying, before any work was sent. */
export const withinUndo = (order: OrderFacts, at: Date): string | null => {
  const until = undoUntil(order);
  return until && !order.firstDeliveredAt && at <= until
    ? null
    : `A purchase can be undone within ${order.terms.undoMinutes} minutes of paying, while no work has been sent.`;
};

/** The seller waits long enough for answers. */
export const longUnstarted = (order: OrderFacts, at: Date): string | null => {
  const from = unansweredCancelFrom(order);
  return from && at >= from
    ? null
    : `You can cancel once the buyer has not answered for ${order.terms.sellerMayCancelUnstartedDays} days. Until then you may start without the answers.`;
};

/** The buyer waits a day past the promise, with nothing delivered at all. */
export const veryLate = (order: OrderFacts, at: Date): string | null => {
  const from = lateCancelFrom(order);
  return from && at >= from
    ? null
    : `You can cancel once the delivery is ${order.terms.lateBuyerMayCancelHours} hours late with nothing delivered. You may propose to cancel at any time.`;
};

/** The package has a revision left. */
export const revisionIncluded = (order: OrderFacts): string | null =>
  revisionsLeft(order) > 0
    ? null
    : 'All included revisions are used. Ask the seller to offer another one as an extra.';

/** More time to look is taken once for each delivery. */
export const notYetLooked = (order: OrderFacts): string | null =>
  order.lookedLonger ? 'You have already taken more time to look once.' : null;

/** A completed order can be disputed for a while; an open one at any time. */
export const disputable = (order: OrderFacts, at: Date): string | null => {
  if (order.state !== 'completed') return null;
  const until = disputeUntil(order);
  return until && at <= until
    ? null
    : `A dispute can be opened until ${order.terms.disputeAfterCompletionDays} days after completion.`;
};

/** Money clears once. */
export const notCleared = (order: OrderFacts): string | null =>
  order.clearedAt ? 'The money has already cleared.' : null;

/** A tip can be given for a while after completion. */
export const tippable = (order: OrderFacts, at: Date): string | null => {
  const until = tipUntil(order);
  return until && at <= until
    ? null
    : `A tip can be given until ${order.terms.tipDays} days after completion.`;
};
