import type { z } from 'zod';
import { closeCheckouts } from '@/lib/payments/close-checkouts';
import { endSession, recoverSession } from '@/lib/payments/open-checkout';
import { buyerIdSchema, paymentIdSchema } from '@/lib/payments/schema';
import { type Actor, requireSystem, stripeItself } from '@/lib/platform/actor';
import { db, transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { closeUnopenedPayment, confirmPayment } from './confirm-payment';

/**
 * Closes the payment page of something that nobody can buy any more (a declined extra, a tip with another amount), and
 * lets the order follow what became of it: what was paid a moment before is given back. Safe to call any number of times.
 */
export async function closeCheckout(
  actor: Actor,
  input: z.input<typeof paymentIdSchema>,
): Promise<void> {
  requireSystem(actor, 'clock');
  const { paymentId } = parse(paymentIdSchema, input);
  const payment = await db.payment.findUnique({
    where: { id: paymentId },
    select: { state: true, sessionId: true },
  });
  if (payment?.state !== 'created' && payment?.state !== 'open') return;
  // Without an id we may have been killed before Stripe's answer was kept: the same key brings the session back.
  const sessionId = payment.sessionId ?? (await recoverSession(paymentId));
  if (!sessionId) return closeUnopenedPayment(stripeItself, { paymentId });
  await endSession(sessionId);
  await confirmPayment(stripeItself, { sessionId });
}

/** Asks for every payment page of a suspended buyer's to be closed; of one who was restored meanwhile, none. */
export async function closeCheckoutsOf(
  actor: Actor,
  input: z.input<typeof buyerIdSchema>,
): Promise<void> {
  requireSystem(actor, 'clock');
  const { buyerId } = parse(buyerIdSchema, input);
  await transaction((tx) =>
    closeCheckouts(tx, { order: { buyerId, buyer: { status: 'suspended' } } }),
  );
}
