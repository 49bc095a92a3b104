import { addDays, addHours, addMinutes } from '@/lib/platform/spans';
import type { OrderFacts } from './states';

// When what an order's terms allow begins or ends. The guards of the life-cycle table hold against these, and the clocks
// that people see are drawn from them, so that a page can never promise another minute than the rule.

/** Until then a purchase can be undone, while no work was sent. */
export const undoUntil = ({ paidAt, terms }: OrderFacts): Date | null =>
  paidAt && addMinutes(paidAt, terms.undoMinutes);

/** From then on the buyer may cancel what is late, while nothing at all was delivered. */
export const lateCancelFrom = ({ dueAt, firstDeliveredAt, terms }: OrderFacts): Date | null =>
  dueAt && !firstDeliveredAt ? addHours(dueAt, terms.lateBuyerMayCancelHours) : null;

/** From then on the seller may cancel what the buyer does not answer. */
export const unansweredCancelFrom = ({ paidAt, terms }: OrderFacts): Date | null =>
  paidAt && addDays(paidAt, terms.sellerMayCancelUnstartedDays);

/** Until then a completed order can be disputed. */
export const disputeUntil = ({ completedAt, terms }: OrderFacts): Date | null =>
  completedAt && addDays(completedAt, terms.disputeAfterCompletionDays);

/** Until then a review can be written. */
export const reviewUntil = ({ completedAt, terms }: OrderFacts): Date | null =>
  completedAt && addDays(completedAt, terms.reviewDays);

/** Until then a tip can be given. */
export const tipUntil = ({ completedAt, terms }: OrderFacts): Date | null =>
  completedAt && addDays(completedAt, terms.tipDays);
