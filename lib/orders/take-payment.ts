import { post } from '@/lib/ledger/post';
import { releasedLines } from '@/lib/ledger/postings';
import { stripeItself } from '@/lib/platform/actor';
import { addDays } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { shareOf } from '@/lib/platform/money';
import { Prisma } from '@/prisma/generated/client';
import { acceptOffer } from './accept-offer';
import { startTimer, stopTimer } from './follow-timers';
import type { LockedOrder, LockedPayment } from './load-order';
import { refusalOf } from './may-move';
import { moveOrder } from './move-order';
import { areActive, sourceRefusal } from './sale-refusal';
import { tellOrder } from './tell-order';

/** What has been paid: the order itself, an extra offer or a tip. Amount in minor units. */
export type PaidLeg = Omit<LockedPayment, 'state' | 'unwanted'>;

/**
 * Is what was paid still wanted? Everything else is given back at once (MONEY 5). Asks the very guard of the move that
 * follows: a payment that arrives too late is refunded, never stuck.
 */
export async function isWanted(
  tx: Tx,
  order: LockedOrder,
  payment: PaidLeg,
  at: Date,
): Promise<boolean> {
  if (payment.leg === 'order')
    return refusalOf('pay', 'stripe', order, at) === null && (await isStillSold(tx, order));
  if (!(await areActive(tx, order))) return false;
  if (payment.leg === 'extra') {
    const offer = await tx.extraOffer.findUnique({
      where: { id: payment.legId },
      select: { state: true },
    });
    return offer?.state === 'open' && refusalOf('pay_extra', 'stripe', order, at) === null;
  }
  const tip = await tx.tip.findUnique({ where: { id: payment.legId }, select: { paidAt: true } });
  return tip?.paidAt === null && refusalOf('tip', 'stripe', order, at) === null;
}

/**
 * Between the payment page and its payment the gig may have been taken down, its seller suspended or their queue filled,
 * the offer withdrawn or lapsed: nobody would do the work. Or its buyer suspended: nobody would answer or accept. The lock
 * serves the payments for one gig or offer one after the other, so that they count each other.
 */
async function isStillSold(tx: Tx, order: LockedOrder): Promise<boolean> {
  const { buyerId, gigId, offerId } = order;
  const buys = Prisma.sql`EXISTS (SELECT FROM person WHERE id = ${buyerId}::uuid AND status = 'active') AS buys`;
  const [source] = offerId
    ? await tx.$queryRaw<
        { buys: boolean }[]
      >`SELECT ${buys} FROM offer WHERE id = ${offerId}::uuid FOR UPDATE`
    : await tx.$queryRaw<
        { buys: boolean }[]
      >`SELECT ${buys} FROM gig WHERE id = ${gigId}::uuid FOR UPDATE`;
  return source?.buys === true && (await sourceRefusal(tx, order)) === null;
}

async function takeOrder(tx: Tx, order: LockedOrder, { asks }: PaidLeg, at: Date): Promise<void> {
  const starts = !asks;
  const after = await moveOrder(tx, order, {
    event: 'pay',
    party: 'stripe',
    actor: stripeItself,
    at,
    to: starts ? 'in_progress' : 'awaiting_requirements',
    change: {
      paidAt: at,
      ...(starts ? { startedAt: at, dueAt: addDays(at, order.deliveryDays) } : {}),
    },
  });
  const { offerId } = after;
  if (offerId) await acceptOffer(tx, { ...after, offerId }, at);
  await tellOrder(tx, after, 'pay', at);
}

async function takeExtra(tx: Tx, order: LockedOrder, payment: PaidLeg, at: Date): Promise<void> {
  const offer = await tx.extraOffer.update({
    where: { id: payment.legId },
    data: { state: 'accepted', closedAt: at },
  });
  const dueAt = order.dueAt && addDays(order.dueAt, offer.addDays);
  const revisions =
    order.revisionsIncluded === -1 ? -1 : order.revisionsIncluded + offer.addRevisions;
  const after = await moveOrder(tx, order, {
    event: 'pay_extra',
    party: 'stripe',
    actor: stripeItself,
    at,
    reason: offer.title,
    facts: { priceCents: offer.priceCents, addDays: offer.addDays },
    change: {
      priceCents: order.priceCents + offer.priceCents,
      revisionsIncluded: revisions,
      ...(dueAt && { dueAt, lateAt: dueAt > at ? null : order.lateAt }),
    },
  });
  const open = await tx.extraOffer.count({ where: { orderId: order.id, state: 'open' } });
  if (open === 0) await stopTimer(tx, order.id, 'lapse_extra_offer');
  await tellOrder(tx, after, 'pay_extra', at, offer.id);
}

/** A tip is the seller's at once, less the tip commission (none by default), and clears on its own clock. */
async function takeTip(tx: Tx, order: LockedOrder, payment: PaidLeg, at: Date): Promise<void> {
  // The amount too: an older attempt with another amount may be the one that was paid.
  await tx.tip.update({
    where: { id: payment.legId },
    data: { paidAt: at, amountCents: payment.amountCents },
  });
  const commissionCents = shareOf(payment.amountCents, order.terms.tipCommissionBps);
  await post(tx, {
    kind: 'tip',
    reference: `tip:${payment.legId}`,
    at,
    currency: payment.currency,
    orderId: order.id,
    personId: order.sellerId,
    lines: releasedLines(order.id, order.sellerId, {
      sellerCents: payment.amountCents - commissionCents,
      commissionCents,
      serviceFeeCents: 0,
    }),
  });
  const after = await moveOrder(tx, order, {
    event: 'tip',
    party: 'stripe',
    actor: stripeItself,
    at,
    facts: { amountCents: payment.amountCents },
  });
  await startTimer(tx, order.id, 'clear_tip', addDays(at, order.terms.clearingDays));
  await tellOrder(tx, after, 'tip', at, payment.legId);
}

/** Lets the order take what was paid, booked and is wanted. Inside the caller's transaction, order locked. */
export async function takePayment(
  tx: Tx,
  order: LockedOrder,
  payment: PaidLeg,
  at: Date,
): Promise<void> {
  if (payment.leg === 'order') await takeOrder(tx, order, payment, at);
  else if (payment.leg === 'extra') await takeExtra(tx, order, payment, at);
  else await takeTip(tx, order, payment, at);
}
