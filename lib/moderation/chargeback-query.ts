import { orderWorkspace } from '@/lib/orders/queries';
import type { OrderWorkspace } from '@/lib/orders/views';
import { chargebackIdSchema } from '@/lib/payments/schema';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parseOrNull } from '@/lib/platform/parse';
import { marketplace } from '@/marketplace.config';
import { type Row, rowSelect, rowView } from './chargeback-row';
import { evidenceText } from './evidence-text';
import type { ChargebackCase, Posting } from './money-views';

/** What the bank took and has not given back, and Stripe's fee for it, drawn from the book. */
async function moved(chargebackId: string): Promise<{ takenCents: number; feeCents: number }> {
  const rows = await db.$queryRaw<{ taken: bigint; fee: bigint }[]>`
    WITH moves AS (
      SELECT e.transaction_id, e.amount FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
        JOIN ledger_transaction t ON t.id = e.transaction_id
       WHERE a.kind = 'disputed' AND a.owner = ${chargebackId} AND t.kind IN ('chargeback', 'chargeback returned'))
    SELECT coalesce((SELECT sum(amount) FROM moves), 0)::bigint AS taken,
           coalesce((SELECT sum(f.amount) FROM moves m JOIN ledger_entry f ON f.transaction_id = m.transaction_id
                       JOIN ledger_account b ON b.id = f.account_id AND b.kind = 'processing_fees'), 0)::bigint AS fee`;
  return { takenCents: Number(rows[0]?.taken ?? 0n), feeCents: Number(rows[0]?.fee ?? 0n) };
}

/** The lines of every transaction that touches the chargeback's account, those of one transaction together. */
async function postingsOf(chargebackId: string): Promise<Posting[]> {
  return db.$queryRaw<Posting[]>`
    SELECT t.reference, t.at, t.kind, b.kind AS account, f.amount AS "amountCents"
      FROM ledger_transaction t JOIN ledger_entry f ON f.transaction_id = t.id
      JOIN ledger_account b ON b.id = f.account_id
     WHERE t.id IN (SELECT e.transaction_id FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
                     WHERE a.kind = 'disputed' AND a.owner = ${chargebackId})
     ORDER BY t.at, t.id, f.amount DESC, f.id`;
}

function acceptanceOf(order: OrderWorkspace): { at: Date; bySilence: boolean } | null {
  const entry = order.timeline.findLast(({ kind }) => kind === 'accept');
  return entry ? { at: entry.at, bySilence: entry.by === 'clock' } : null;
}

/** The draft of what the bank is told, from the order as it stands. */
async function draftOf(row: Row, order: OrderWorkspace): Promise<string> {
  const { buyer } = row.order;
  const ordersBefore = await db.order.count({
    where: { buyerId: buyer.id, paidAt: { lt: row.order.paidAt ?? row.openedAt } },
  });
  const review = order.reviews.find(({ by }) => by === 'buyer');
  return evidenceText({
    marketplace: marketplace.name,
    number: order.number,
    title: order.title,
    currency: row.currency,
    reason: row.reason,
    payment: row.payment,
    buyer: {
      name: buyer.name,
      joinedAt: buyer.createdAt,
      emailVerified: buyer.emailVerifiedAt !== null,
      ordersBefore,
    },
    seller: order.seller.name,
    package: order.bought.package,
    extras: [
      ...order.bought.extras.map(({ title }) => title),
      ...order.offers.filter(({ state }) => state === 'accepted').map(({ title }) => title),
    ],
    terms: {
      autoAcceptDays: order.bought.terms.autoAcceptDays,
      disputeDays: order.bought.terms.disputeAfterCompletionDays,
    },
    dueAt: order.dueAt,
    answeredAt: order.timeline.find(({ kind }) => kind === 'submit_requirements')?.at ?? null,
    answers: order.requirements.flatMap(({ text, answer }) =>
      answer ? [{ question: text, text: answer }] : [],
    ),
    deliveries: order.deliveries.map(({ at, message, files }) => ({
      at,
      message,
      files: files.map(({ name }) => name),
    })),
    revisionsAskedAt: order.revisions.map(({ at }) => at),
    accepted: acceptanceOf(order),
    messages: order.messages,
    review: review ? { rating: review.rating, text: review.text } : null,
    refundedCents: order.money.refundedCents,
  });
}

/** One chargeback for an admin, with the order's whole story. Refuses `not_found` when there is none. */
export async function chargebackCase(actor: Actor, id: string): Promise<ChargebackCase> {
  requireAdmin(actor);
  const asked = parseOrNull(chargebackIdSchema, { chargebackId: id });
  if (!asked) throw notFound('chargeback');
  const row = await db.chargeback.findUnique({
    where: { id: asked.chargebackId },
    select: { ...rowSelect, stripeId: true, evidence: true, answeredAt: true, lastError: true },
  });
  if (!row) throw notFound('chargeback');
  const order = await orderWorkspace(actor, row.order.number);
  const { stripeId, evidence, answeredAt, lastError, ...plain } = row;
  const isOwn = order.viewer !== 'admin';
  const waits = (row.state === 'inquiry' || row.state === 'open') && !row.answer;
  return {
    now: await now(),
    chargeback: { ...rowView(plain), stripeId, evidence, answeredAt, lastError },
    payment: { amountCents: row.payment.amountCents, paidAt: row.payment.paidAt },
    ...(await moved(row.id)),
    postings: await postingsOf(row.id),
    reversals: await db.transferReversal.findMany({
      where: { orderId: row.order.id },
      orderBy: { createdAt: 'asc' },
      select: { id: true, amountCents: true, state: true, into: true },
    }),
    order,
    // What was written for an answer that Stripe refused is not lost.
    draft: evidence ?? (await draftOf(plain, order)),
    mayAnswer: waits && !isOwn,
    isOwn,
  };
}
