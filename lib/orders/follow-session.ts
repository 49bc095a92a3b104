import { post } from '@/lib/ledger/post';
import { paidLines } from '@/lib/ledger/postings';
import { refundUnwanted } from '@/lib/payments/decide-refund';
import type { SessionTruth } from '@/lib/payments/read-session';
import { stripeItself } from '@/lib/platform/actor';
import { crashPoint } from '@/lib/platform/crash-point';
import type { Tx } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { type LockedOrder, type LockedPayment, lockOrderAndPayment } from './load-order';
import { moveOrder } from './move-order';
import { numberReceipt } from './number-receipt';
import { isWanted, type PaidLeg, takePayment } from './take-payment';
import { tellOrder } from './tell-order';

/** Which order a payment page was for, what of it, and what became of it. */
export type FollowedSession = {
  readonly number: string;
  readonly leg: PaidLeg['leg'];
  readonly paid: boolean;
  /** Paid, and nobody could take it any more: it goes back. */
  readonly givenBack: boolean;
  /** Closed without money. */
  readonly over: boolean;
};

type Paid = NonNullable<SessionTruth['paid']>;

/** The payment as it was made, and whether anybody wants it. */
async function keepPaid(
  tx: Tx,
  { id }: LockedPayment,
  { sessionId }: SessionTruth,
  paid: Paid,
  wanted: boolean,
  at: Date,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE payment SET state = 'paid', unwanted = ${!wanted}, paid_at = ${at}, session_id = ${sessionId},
           amount_cents = ${paid.amountCents}, payment_intent_id = ${paid.paymentIntentId},
           charge_id = ${paid.chargeId}, fee_cents = ${paid.feeCents}
     WHERE id = ${id}::uuid`;
}

/** Returns whether what was paid is taken; else it goes back. */
async function writePaid(
  tx: Tx,
  order: LockedOrder,
  payment: LockedPayment,
  truth: SessionTruth,
  paid: Paid,
  at: Date,
): Promise<boolean> {
  if (payment.state === 'paid') return !payment.unwanted;
  if (paid.amountCents !== payment.amountCents || paid.currency !== payment.currency)
    log.error(
      { paymentId: payment.id, asked: payment.amountCents, paid: paid.amountCents },
      'another amount was paid',
    );
  const wanted =
    paid.amountCents === payment.amountCents &&
    paid.currency === payment.currency &&
    (await isWanted(tx, order, payment, at));
  await keepPaid(tx, payment, truth, paid, wanted, at);
  await post(tx, {
    kind: 'paid',
    reference: paid.chargeId,
    at,
    currency: paid.currency,
    orderId: order.id,
    personId: order.buyerId,
    lines: paidLines(order.id, paid.amountCents, paid.feeCents),
  });
  crashPoint('inside-confirm-payment');
  if (wanted) await takePayment(tx, order, payment, at);
  else {
    await refundUnwanted(tx, { ...payment, amountCents: paid.amountCents }, at);
    await tellOrder(tx, order, 'unwanted_payment', at, payment.id);
    await abandonUnpaid(tx, order, payment, at);
  }
  await numberReceipt(tx, payment.id);
  return wanted;
}

/** The buyer has sent it off, and their bank takes days: the order waits with them. */
async function writeProcessing(tx: Tx, payment: LockedPayment, truth: SessionTruth): Promise<void> {
  await tx.payment.updateMany({
    where: { id: payment.id, state: { in: ['created', 'open'] } },
    data: { state: 'processing', sessionId: truth.sessionId },
  });
}

async function writeUnpaid(
  tx: Tx,
  order: LockedOrder,
  payment: LockedPayment,
  state: 'expired' | 'failed',
  at: Date,
): Promise<void> {
  const closed = await tx.payment.updateMany({
    where: { id: payment.id, state: { in: ['created', 'open', 'processing'] } },
    data: { state },
  });
  if (closed.count === 0) return;
  if (state === 'failed') await tellOrder(tx, order, 'failed_payment', at, payment.id);
  await abandonUnpaid(tx, order, payment, at);
}

/** An order that nothing can pay any more is over. */
async function abandonUnpaid(
  tx: Tx,
  order: LockedOrder,
  payment: LockedPayment,
  at: Date,
): Promise<void> {
  if (payment.leg !== 'order' || order.state !== 'awaiting_payment') return;
  const others = await tx.payment.count({
    where: { orderId: order.id, leg: 'order', state: { in: ['created', 'open', 'processing'] } },
  });
  if (others === 0)
    await moveOrder(tx, order, { event: 'abandon', party: 'stripe', actor: stripeItself, at });
}

/**
 * Lets an order follow what Stripe says of a Checkout Session, inside the caller's transaction: paid → booked and taken
 * (or given back when nobody wants it any more), expired or failed → abandoned, sent off to a slow bank → waiting. Safe to
 * call any number of times. Refuses `not_found` for a session that is not ours, or not `buyerId`'s.
 */
export async function followSession(
  tx: Tx,
  truth: SessionTruth,
  at: Date,
  buyerId?: string,
): Promise<FollowedSession> {
  // First the lock: webhook and return page may both be here, and the second must read what the first has written.
  const locked = await lockOrderAndPayment(tx, truth);
  if (!locked || (buyerId !== undefined && locked.order.buyerId !== buyerId))
    throw notFound('order');
  const { order, payment } = locked;
  const of = { number: order.number, leg: payment.leg };
  if (truth.paid) {
    const taken = await writePaid(tx, order, payment, truth, truth.paid, at);
    return { ...of, paid: true, givenBack: !taken, over: false };
  }
  const over = truth.status === 'expired' || truth.status === 'failed';
  if (over) await writeUnpaid(tx, order, payment, truth.status, at);
  else if (truth.status === 'processing') await writeProcessing(tx, payment, truth);
  return { ...of, paid: false, givenBack: false, over };
}
