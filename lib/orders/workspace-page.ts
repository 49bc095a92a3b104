import { isPartBack } from '@/lib/ledger/part-back';
import type { Bought } from './bought';
import { type ClockFacts, clocksOf } from './clocks';
import { divideOrder } from './divide-order';
import { extendedDueAt } from './extended-due-at';
import { eventLabel, refusalOf } from './may-move';
import { standingFiles } from './standing-files';
import { isLate, type OrderFacts, revisionsLeft } from './states';
import type { ExtensionView, OrderWorkspace, Viewer } from './views';
import { reviewUntil } from './windows';
import {
  disputeView,
  earlierMessages,
  messageViews,
  proposalView,
  requirementViews,
  reviewViews,
  revisionViews,
  timelineOf,
  toDoOf,
  type WorkspaceRow,
} from './workspace-views';

function extensionView(row: WorkspaceRow, at: Date): ExtensionView | null {
  const open = row.extensions[0];
  if (!open) return null;
  return { ...open, newDueAt: row.dueAt && extendedDueAt(row.dueAt, open.days, at) };
}

function cancelledView(row: WorkspaceRow): OrderWorkspace['cancelled'] {
  if (row.state !== 'cancelled') return null;
  return { cause: eventLabel(row.cancelCause ?? ''), fault: row.cancelFault ?? 'none' };
}

/** What a side may do besides the life-cycle table's events. Suspended people read and do nothing. */
export function rights(
  row: WorkspaceRow,
  order: OrderFacts,
  viewer: Viewer,
  active: boolean,
  at: Date,
) {
  const reviewEnds = reviewUntil(order);
  const side = active && viewer !== 'admin';
  const tipped = row.tips.length > 0;
  return {
    reviewUntil: reviewEnds,
    mayMessage: side && order.paidAt !== null,
    mayTip:
      active && viewer === 'buyer' && !tipped && refusalOf('tip', 'stripe', order, at) === null,
    mayReview:
      side &&
      order.state === 'completed' &&
      reviewEnds !== null &&
      at <= reviewEnds &&
      !row.reviews.some((review) => review.by === viewer),
  };
}

/** What has happened and what is open between the sides. */
export function story(row: WorkspaceRow, viewer: Viewer, at: Date) {
  return {
    requirements: requirementViews(row, viewer),
    deliveries: row.deliveries,
    standingFiles: standingFiles(row.deliveries),
    revisions: revisionViews(row),
    toDo: toDoOf(row),
    conversationId: viewer === 'admin' ? null : (row.messages[0]?.conversationId ?? null),
    messages: messageViews(row),
    earlierMessages: earlierMessages(row),
    timeline: timelineOf(row),
    extension: extensionView(row, at),
    proposal: proposalView(row),
    offers: row.extraOffers,
    dispute: disputeView(row),
    tipCents: row.tips.reduce((sum, tip) => sum + tip.amountCents, 0),
    reviews: reviewViews(row, viewer),
  };
}

/** Every clock of the order as this viewer should know it. */
export function clocks(
  row: WorkspaceRow,
  order: OrderFacts,
  viewer: Viewer,
  may: Pick<ClockFacts, 'mayReview' | 'mayTip' | 'divided'>,
  at: Date,
) {
  return clocksOf(row.timers, at, {
    viewer,
    order: { ...order, priceCents: row.priceCents },
    proposal: row.proposals[0] ?? null,
    disputeBy: row.disputes[0]?.openedBy ?? null,
    decideBy: row.disputes[0]?.state === 'answered' ? row.disputes[0].decideBy : null,
    checkoutEndsAt: row.payments[0]?.expiresAt ?? null,
    ...may,
  });
}

/** The order itself: what was bought, from whom, and when. */
export function head(row: WorkspaceRow, bought: Bought, at: Date) {
  const left = revisionsLeft(row);
  const { status: _, seller: __, ...seller } = row.seller;
  return {
    number: row.number,
    state: row.state,
    late: isLate(row, at),
    partBack: isPartBack(row),
    title: row.title,
    gigSlug: row.gig?.state === 'active' || row.gig?.state === 'paused' ? row.gig.slug : null,
    offerId: row.offerId,
    bought,
    currency: row.currency,
    priceCents: row.priceCents,
    serviceFeeCents: row.serviceFeeCents,
    commissionBps: row.commissionBps,
    sellerCents: divideOrder(row, 0).sellerCents,
    deliveryDays: row.deliveryDays,
    revisionsLeft: Number.isFinite(left) ? left : null,
    revisionsUsed: row.revisionsUsed,
    buyer: row.buyer,
    seller,
    createdAt: row.createdAt,
    paidAt: row.paidAt,
    startedAt: row.startedAt,
    dueAt: row.dueAt,
    deliveredAt: row.deliveredAt,
    completedAt: row.completedAt,
    clearedAt: row.clearedAt,
    cancelledAt: row.cancelledAt,
    cancelled: cancelledView(row),
  };
}
