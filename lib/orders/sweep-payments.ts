import { carryOutAnswer } from '@/lib/payments/carry-out-answer';
import { carryOutRefund } from '@/lib/payments/carry-out-refund';
import { carryOutReversal } from '@/lib/payments/carry-out-reversal';
import { carryOutTransfer } from '@/lib/payments/carry-out-transfer';
import { recoverSession } from '@/lib/payments/open-checkout';
import { type Actor, requireSystem, stripeItself } from '@/lib/platform/actor';
import { addMinutes, now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { isRefusal } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import type { PaymentState } from '@/prisma/generated/client';
import { closeUnopenedPayment, confirmPayment } from './confirm-payment';
import { followChargeback } from './follow-chargeback';
import { handleStripeEvent } from './handle-stripe-event';

const batch = 100;

/** One row's trouble is logged and does not keep the others; the next sweep finds it again. */
async function each<T>(
  what: string,
  rows: readonly T[],
  work: (row: T) => Promise<unknown>,
): Promise<number> {
  let failed = 0;
  for (const row of rows)
    await work(row).catch((error: unknown) => {
      failed++;
      if (!isRefusal(error)) log.error({ err: error, what }, 'sweep: one row failed');
    });
  return rows.length - failed;
}

/** Those of slow banks wait for days: they are asked about apart, so that they never stand before the others. */
async function overduePayments(at: Date): Promise<number> {
  const ended = await followOverdue({ in: ['created', 'open'] }, at);
  return ended + (await followOverdue({ in: ['processing'] }, at));
}

/** Sessions that ought to have ended, and were never heard of again. */
async function followOverdue(state: { in: PaymentState[] }, at: Date): Promise<number> {
  const rows = await db.payment.findMany({
    where: { state, expiresAt: { lt: addMinutes(at, -2) } },
    orderBy: { expiresAt: 'asc' },
    take: batch,
    select: { id: true, sessionId: true },
  });
  return each('payment', rows, async (row) => {
    if (row.sessionId) return confirmPayment(stripeItself, { sessionId: row.sessionId });
    // Killed before Stripe's answer was kept: the same key brings the same session back.
    const sessionId = await recoverSession(row.id);
    if (sessionId) return confirmPayment(stripeItself, { sessionId });
    return closeUnopenedPayment(stripeItself, { paymentId: row.id });
  });
}

async function unansweredRefunds(at: Date): Promise<number> {
  const rows = await db.refund.findMany({
    where: { state: { in: ['due', 'pending'] }, createdAt: { lt: addMinutes(at, -5) } },
    take: batch,
    select: { id: true },
  });
  return each('refund', rows, (row) => carryOutRefund(stripeItself, { refundId: row.id }));
}

async function unansweredTransfers(at: Date): Promise<number> {
  const rows = await db.transfer.findMany({
    where: { state: 'due', createdAt: { lt: addMinutes(at, -5) } },
    take: batch,
    select: { id: true },
  });
  return each('transfer', rows, (row) => carryOutTransfer(stripeItself, { transferId: row.id }));
}

async function unansweredReversals(at: Date): Promise<number> {
  const rows = await db.transferReversal.findMany({
    where: { state: 'due', createdAt: { lt: addMinutes(at, -5) } },
    take: batch,
    select: { id: true },
  });
  return each('reversal', rows, (row) => carryOutReversal(stripeItself, { reversalId: row.id }));
}

/** Chargebacks whose end may have been told while nobody listened, and answers that have not reached Stripe. */
async function openChargebacks(at: Date): Promise<number> {
  const rows = await db.chargeback.findMany({
    where: {
      state: { in: ['inquiry', 'open', 'answered'] },
      openedAt: { lt: addMinutes(at, -5) },
    },
    orderBy: { openedAt: 'asc' },
    take: batch,
    select: { id: true, stripeId: true, answer: true, state: true },
  });
  return each('chargeback', rows, async (row) => {
    if (row.answer && row.state !== 'answered')
      await carryOutAnswer(stripeItself, { chargebackId: row.id });
    await followChargeback(stripeItself, { stripeId: row.stripeId });
  });
}

async function unhandledEvents(at: Date): Promise<number> {
  const rows = await db.stripeEvent.findMany({
    where: { handledAt: null, receivedAt: { lt: addMinutes(at, -5) } },
    orderBy: { receivedAt: 'asc' },
    take: batch,
    select: { id: true },
  });
  return each('event', rows, (row) => handleStripeEvent(stripeItself, { eventId: row.id }));
}

/**
 * Finds what never arrived: sessions past their end, legs without Stripe's answer, unhandled events (MONEY 4.6).
 * Returns how many of each were worked off.
 */
export async function sweepPayments(
  actor: Actor,
): Promise<
  Record<'events' | 'payments' | 'refunds' | 'transfers' | 'reversals' | 'chargebacks', number>
> {
  requireSystem(actor, 'clock');
  const at = await now();
  return {
    events: await unhandledEvents(at),
    payments: await overduePayments(at),
    refunds: await unansweredRefunds(at),
    transfers: await unansweredTransfers(at),
    reversals: await unansweredReversals(at),
    chargebacks: await openChargebacks(at),
  };
}
