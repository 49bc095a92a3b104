import { payableOf } from '@/lib/ledger/accounts';
import { balanceOf, orderPartOf, post } from '@/lib/ledger/post';
import { type Release, releasedLines, releaseOf, takenBackLines } from '@/lib/ledger/postings';
import { decideRefund } from '@/lib/payments/decide-refund';
import { crashPoint } from '@/lib/platform/crash-point';
import type { Tx } from '@/lib/platform/db';
import { clearingPartOf } from './clearing-part';
import { type Division, divideOrder } from './divide-order';
import type { LockedOrder } from './load-order';

/** The first completion is `completed:ID`, one after a dispute that ended in new work `completed:ID:2`. */
async function referenceFor(tx: Tx, kind: string, orderId: string): Promise<string> {
  const before = await tx.ledgerTransaction.count({ where: { orderId, kind } });
  return before === 0 ? `${kind}:${orderId}` : `${kind}:${orderId}:${before + 1}`;
}

/**
 * Carries a division into the book: refund decided, the rest released. Inside the caller's transaction, order locked;
 * the money must still be in the order's hold. `cause` names the refund.
 */
export async function settleHeldMoney(
  tx: Tx,
  order: LockedOrder,
  refundPriceCents: number,
  options: { at: Date; kind: 'completed' | 'cancelled' | 'dispute settled'; cause: string },
): Promise<Division> {
  const division = divideOrder(order, refundPriceCents);
  if (division.sellerCents + division.commissionCents + division.serviceFeeCents > 0)
    await post(tx, {
      kind: options.kind,
      reference: await referenceFor(tx, options.kind, order.id),
      at: options.at,
      currency: order.currency,
      orderId: order.id,
      personId: order.sellerId,
      lines: releasedLines(order.id, order.sellerId, division),
    });
  crashPoint('inside-settlement');
  await refund(tx, order, division, options);
  return division;
}

async function refund(
  tx: Tx,
  order: LockedOrder,
  division: Division,
  options: { at: Date; cause: string },
): Promise<void> {
  if (division.refundCents > 0)
    await decideRefund(tx, {
      orderId: order.id,
      amountCents: division.refundCents,
      currency: order.currency,
      cause: options.cause,
      at: options.at,
    });
}

/** What of this order is payable and really there: a debt that was netted off may have used up what stood under it. */
async function payablePartOf(tx: Tx, order: LockedOrder): Promise<number> {
  const account = payableOf(order.sellerId);
  const part = await orderPartOf(tx, account, order.id);
  const all = await balanceOf(tx, account, order.currency);
  return Math.max(0, Math.min(part, all));
}

/**
 * Puts what a whole completion had released back into the order's hold, but for what stays released (`keep`). Out of
 * the seller's clearing money of this order, then the payable, the rest becomes the seller's debt; a tip is left alone.
 * Locks the seller's row: a payout may run at the same moment.
 */
export async function takeBackReleased(
  tx: Tx,
  order: LockedOrder,
  keep: Release,
  at: Date,
): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM seller_profile WHERE person_id = ${order.sellerId}::uuid FOR UPDATE`;
  const whole = releaseOf(order.priceCents, order.serviceFeeCents, order.commissionBps);
  const back = {
    sellerCents: whole.sellerCents - keep.sellerCents,
    commissionCents: whole.commissionCents - keep.commissionCents,
    serviceFeeCents: whole.serviceFeeCents - keep.serviceFeeCents,
  };
  const clearing = await clearingPartOf(tx, order, 'work');
  const clearingCents = Math.min(back.sellerCents, clearing);
  const payable = await payablePartOf(tx, order);
  const payableCents = Math.min(back.sellerCents - clearingCents, payable);
  await post(tx, {
    kind: 'taken back',
    reference: await referenceFor(tx, 'taken back', order.id),
    at,
    currency: order.currency,
    orderId: order.id,
    personId: order.sellerId,
    lines: takenBackLines(order.id, order.sellerId, back, {
      clearingCents,
      payableCents,
      debtCents: back.sellerCents - clearingCents - payableCents,
    }),
  });
}

/**
 * Divides anew what a whole completion had released (a dispute after it): takes the refund's part back and gives it to
 * the buyer; the rest stays where it is and clears on.
 */
export async function settleReleasedMoney(
  tx: Tx,
  order: LockedOrder,
  refundPriceCents: number,
  options: { at: Date; cause: string },
): Promise<Division> {
  const division = divideOrder(order, refundPriceCents);
  if (division.refundCents > 0) await takeBackReleased(tx, order, division, options.at);
  await refund(tx, order, division, options);
  return division;
}

/** Nothing stays released: the order's work goes on. */
export const keepNothing: Release = { sellerCents: 0, commissionCents: 0, serviceFeeCents: 0 };
