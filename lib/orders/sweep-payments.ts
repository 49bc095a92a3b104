import { carryOutAnswer } from '@/lib/payments/carry-out-answer';
import { carryOutRefund } from '@/lib/payments/carry-out-refund';
import { carryOutReversal } from '@/lib/payments/carry-out-reversal';
import { carryOutTransfer } from '@/lib/payments/carry-out-transfer';
import { recoverSession } from '@/lib/payments/open-checkout';
import { type Actor, requireSystem, stripeItself } from '@/lib/platform/actor';
import { addMinutes, now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { type After, eachRow, inOrder } from '@/lib/platform/each-row';
import type { PaymentState } from '@/prisma/generated/client';
import { closeUnopenedPayment, confirmPayment } from './confirm-payment';
import { followChargeback } from './follow-chargeback';
import { handleStripeEvent } from './handle-stripe-event';

/** Those of slow banks wait for days: they are asked about apart, after the others. */
async function overduePayments(at: Date): Promise<number> {
  const ended = await followOverdue({ in: ['created', 'open'] }, at);
  return ended + (await followOverdue({ in: ['processing'] }, at));
}

/** Sessions that ought to have ended, and were never heard of again. */
async function followOverdue(state: { in: PaymentState[] }, at: Date): Promise<number> {
  const read = (after: After) =>
    db.payment.findMany({
      where: { ...after, state, expiresAt: { lt: addMinutes(at, -2) } },
      ...inOrder,
      select: { id: true, sessionId: true },
    });
  return eachRow('payment', read, async (row) => {
    if (row.sessionId) return confirmPayment(stripeItself, { sessionId: row.sessionId });
    // Killed before Stripe's answer was kept: the same key brings the same session back.
    const sessionId = await recoverSession(row.id);
    if (sessionId) return confirmPayment(stripeItself, { sessionId });
    return closeUnopenedPayment(stripeItself, { paymentId: row.id });
  });
}

async function unansweredRefunds(at: Date): Promise<number> {
  const read = (after: After) =>
    db.refund.findMany({
      where: { ...after, state: { in: ['due', 'pending'] }, createdAt: { lt: addMinutes(at, -5) } },
      ...inOrder,
      select: { id: true },
    });
  return eachRow('refund', read, (row) => carryOutRefund(stripeItself, { refundId: row.id }));
}

async function unansweredTransfers(at: Date): Promise<number> {
  const read = (after: After) =>
    db.transfer.findMany({
      where: { ...after, state: 'due', createdAt: { lt: addMinutes(at, -5) } },
      ...inOrder,
      select: { id: true },
    });
  return eachRow('transfer', read, (row) => carryOutTransfer(stripeItself, { transferId: row.id }));
}

async function unansweredReversals(at: Date): Promise<number> {
  const read = (after: After) =>
    db.transferReversal.findMany({
      where: { ...after, state: 'due', createdAt: { lt: addMinutes(at, -5) } },
      ...inOrder,
      select: { id: true },
    });
  return eachRow('reversal', read, (row) => carryOutReversal(stripeItself, { reversalId: row.id }));
}

/** Chargebacks whose end may have been told while nobody listened, and answers that have not reached Stripe. */
async function openChargebacks(at: Date): Promise<number> {
  const read = (after: After) =>
    db.chargeback.findMany({
      where: {
        ...after,
        state: { in: ['inquiry', 'open', 'answered'] },
        openedAt: { lt: addMinutes(at, -5) },
      },
      ...inOrder,
      select: { id: true, stripeId: true, answer: true, state: true },
    });
  return eachRow('chargeback', read, async (row) => {
    if (row.answer && row.state !== 'answered')
      await carryOutAnswer(stripeItself, { chargebackId: row.id });
    await followChargeback(stripeItself, { stripeId: row.stripeId });
  });
}

async function unhandledEvents(at: Date): Promise<number> {
  const read = (after: After) =>
    db.stripeEvent.findMany({
      where: { ...after, handledAt: null, receivedAt: { lt: addMinutes(at, -5) } },
      ...inOrder,
      select: { id: true },
    });
  return eachRow('event', read, (row) => handleStripeEvent(stripeItself, { eventId: row.id }));
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
