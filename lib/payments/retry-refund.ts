import type { z } from 'zod';
import { post } from '@/lib/ledger/post';
import { refundPaidElsewhereLines } from '@/lib/ledger/postings';
import { type Actor, type Person, requireAdmin } from '@/lib/platform/actor';
import { writeAudit } from '@/lib/platform/audit-log';
import { now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db';
import { conflict, notFound } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/jobs';
import { parse } from '@/lib/platform/parse';
import { refuseOwnOrder } from './refuse-own-order';
import { failedRefundSchema } from './schema';

type Failed = {
  id: string;
  orderId: string;
  amountCents: number;
  currency: string;
  round: number;
  order: { number: string };
};

async function lockFailed(tx: Tx, admin: Person, refundId: string): Promise<Failed> {
  await tx.$queryRaw`SELECT 1 FROM refund WHERE id = ${refundId}::uuid FOR UPDATE`;
  const row = await tx.refund.findUnique({
    where: { id: refundId },
    select: {
      id: true,
      orderId: true,
      amountCents: true,
      currency: true,
      round: true,
      state: true,
      order: { select: { number: true } },
    },
  });
  if (!row) throw notFound('refund');
  await refuseOwnOrder(tx, admin, { id: row.orderId });
  if (row.state !== 'failed') throw conflict('This refund has not failed, or is under way again.');
  return row;
}

const note = (tx: Tx, admin: Person, at: Date, act: string, row: Failed, reason: string) =>
  writeAudit(tx, admin, at, {
    act,
    subject: 'money',
    subjectId: row.id,
    reason,
    facts: { number: row.order.number, amountCents: row.amountCents, round: row.round },
  });

/** An admin has a failed refund tried again: a new request to Stripe with a new key (MONEY 5). Refuses `conflict`. */
export async function retryRefund(
  actor: Actor,
  input: z.input<typeof failedRefundSchema>,
): Promise<void> {
  const admin = requireAdmin(actor);
  const { refundId, reason } = parse(failedRefundSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const row = await lockFailed(tx, admin, refundId);
    await tx.refund.update({
      where: { id: row.id },
      data: { state: 'due', round: { increment: 1 }, stripeId: null, lastError: null },
    });
    await enqueue(tx, 'carry-out-refund', { refundId: row.id }, { key: `refund:${row.id}` });
    await note(tx, admin, at, 'refund.retry', row, reason);
  });
}

/**
 * An admin writes down that a refund which Stripe cannot carry out (a closed card) was paid in another way, from the
 * operator's own pocket; the reason says how. Refuses `conflict`.
 */
export async function refundElsewhere(
  actor: Actor,
  input: z.input<typeof failedRefundSchema>,
): Promise<void> {
  const admin = requireAdmin(actor);
  const { refundId, reason } = parse(failedRefundSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const row = await lockFailed(tx, admin, refundId);
    await tx.refund.update({
      where: { id: row.id },
      data: { state: 'done', doneAt: at, stripeId: null, lastError: 'paid_elsewhere' },
    });
    await post(tx, {
      kind: 'refunded',
      reference: `refund:${row.id}:elsewhere`,
      at,
      currency: row.currency,
      orderId: row.orderId,
      lines: refundPaidElsewhereLines(row.id, row.amountCents),
    });
    await note(tx, admin, at, 'refund.elsewhere', row, reason);
  });
}
