import { post } from '@/lib/ledger/post';
import { refundDecidedLines } from '@/lib/ledger/postings';
import { crashPoint } from '@/lib/platform/crash-point';
import type { Tx } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';

type Refundable = { id: string; amountCents: number; left: number };

/** Paid, wanted payments of an order with what is left on each to refund, newest first (extras before the purchase). */
async function refundablePayments(tx: Tx, orderId: string): Promise<Refundable[]> {
  const payments = await tx.payment.findMany({
    where: {
      orderId,
      state: 'paid',
      unwanted: false,
      leg: { not: 'tip' },
      // What a bank has given back is not given twice.
      chargebacks: { none: { state: { in: ['open', 'answered', 'lost'] } } },
    },
    orderBy: { createdAt: 'desc' },
    select: { id: true, amountCents: true, refunds: { select: { amountCents: true } } },
  });
  return payments.map((payment) => ({
    id: payment.id,
    amountCents: payment.amountCents,
    left:
      payment.amountCents - payment.refunds.reduce((sum, refund) => sum + refund.amountCents, 0),
  }));
}

async function writeRefund(
  tx: Tx,
  refund: {
    orderId: string;
    paymentId: string;
    amountCents: number;
    currency: string;
    cause: string;
  },
  at: Date,
): Promise<void> {
  const row = await tx.refund.create({ data: { ...refund, createdAt: at }, select: { id: true } });
  await post(tx, {
    kind: 'refund decided',
    reference: `refund:${row.id}`,
    at,
    currency: refund.currency,
    orderId: refund.orderId,
    lines: refundDecidedLines(refund.orderId, row.id, refund.amountCents),
  });
  await enqueue(tx, 'carry-out-refund', { refundId: row.id }, { key: `refund:${row.id}` });
  crashPoint('inside-refund-decision');
}

/**
 * Decides that held money of an order goes back to the card(s) that paid, inside the caller's transaction: the hold
 * falls now, Stripe is asked by a job. The order must be locked. Throws when more is asked than was paid and is left.
 */
export async function decideRefund(
  tx: Tx,
  wanted: { orderId: string; amountCents: number; currency: string; cause: string; at: Date },
): Promise<void> {
  const { amountCents, at, ...rest } = wanted;
  let open = amountCents;
  for (const payment of await refundablePayments(tx, rest.orderId)) {
    const part = Math.min(open, payment.left);
    if (part <= 0) continue;
    await writeRefund(tx, { ...rest, paymentId: payment.id, amountCents: part }, at);
    open -= part;
  }
  if (open > 0) throw new Error(`order ${rest.orderId}: ${open} more to refund than was paid`);
}

/** Gives a whole unwanted payment back (paid twice, or after we had cancelled), inside the caller's transaction. */
export async function refundUnwanted(
  tx: Tx,
  payment: { id: string; orderId: string; amountCents: number; currency: string },
  at: Date,
): Promise<void> {
  await writeRefund(
    tx,
    {
      orderId: payment.orderId,
      paymentId: payment.id,
      amountCents: payment.amountCents,
      currency: payment.currency,
      cause: 'paid without need',
    },
    at,
  );
}
