import { post } from '@/lib/ledger/post';
import { type Release, releasedLines, releaseOf } from '@/lib/ledger/postings';
import { decideRefund } from '@/lib/payments/decide-refund';
import { crashPoint } from '@/lib/platform/crash-point';
import type { Tx } from '@/lib/platform/db';
import { type Division, divideOrder, type Fault } from './divide-order';
import type { LockedOrder } from './load-order';
import { takeBack } from './take-back';

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
  options: {
    at: Date;
    kind: 'completed' | 'cancelled' | 'dispute settled';
    cause: string;
    fault: Fault;
  },
): Promise<Division> {
  const division = divideOrder(order, refundPriceCents, options.fault);
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

/**
 * Puts what a whole completion had released back into the order's hold, but for what stays released (`keep`).
 */
export async function takeBackReleased(
  tx: Tx,
  order: LockedOrder,
  keep: Release,
  at: Date,
): Promise<void> {
  const whole = releaseOf(order.priceCents, order.serviceFeeCents, order.commissionBps);
  await takeBack(
    tx,
    order,
    {
      sellerCents: whole.sellerCents - keep.sellerCents,
      commissionCents: whole.commissionCents - keep.commissionCents,
      serviceFeeCents: whole.serviceFeeCents - keep.serviceFeeCents,
    },
    { at, reference: await referenceFor(tx, 'taken back', order.id) },
  );
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
