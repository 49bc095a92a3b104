import type Stripe from 'stripe';
import { config } from '@/lib/platform/config';
import { crashPoint } from '@/lib/platform/crash-point';
import { db } from '@/lib/platform/db';
import { conflict, unavailable } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { marketplace } from '@/marketplace.config';
import { type PaymentLeg, type PaymentState, Prisma } from '@/prisma/generated/client';
import { finalRefusal, stripe } from './stripe';

/** What a payment page is made of. Amounts in minor units. */
export interface CheckoutPayment {
  readonly id: string;
  readonly leg: PaymentLeg;
  readonly legId: string;
  readonly state: PaymentState;
  readonly amountCents: number;
  readonly currency: string;
  readonly sessionUrl: string | null;
  readonly expiresAt: Date;
  readonly orderId: string;
  readonly number: string;
  readonly title: string;
  readonly serviceFeeCents: number;
  readonly email: string;
}

/** The columns of a `CheckoutPayment`, for a statement that reads the payment `p`, its order `o` and their `buyer`. */
export const checkoutColumns: Prisma.Sql = Prisma.sql`
  p.id::text, p.leg::text, p.leg_id::text AS "legId", p.state::text, p.amount_cents AS "amountCents", p.currency,
  p.session_url AS "sessionUrl", p.expires_at AS "expiresAt", o.id::text AS "orderId", o.number, o.title,
  o.service_fee_cents AS "serviceFeeCents", buyer.email`;

async function loadPayment(paymentId: string): Promise<CheckoutPayment | undefined> {
  const [payment] = await db.$queryRaw<CheckoutPayment[]>`
    SELECT ${checkoutColumns}
      FROM payment p JOIN "order" o ON o.id = p.order_id JOIN person buyer ON buyer.id = o.buyer_id
     WHERE p.id = ${paymentId}::uuid`;
  return payment;
}

function lineItems(payment: CheckoutPayment): Stripe.Checkout.SessionCreateParams.LineItem[] {
  const line = (name: string, amount: number) => ({
    quantity: 1,
    price_data: {
      currency: payment.currency,
      unit_amount: amount,
      product_data: { name: name.slice(0, 250) },
    },
  });
  if (payment.leg === 'tip') return [line(`Tip for “${payment.title}”`, payment.amountCents)];
  if (payment.leg === 'extra')
    return [line(`Extra work on “${payment.title}”`, payment.amountCents)];
  const fee = payment.serviceFeeCents;
  return [
    line(payment.title, payment.amountCents - fee),
    ...(fee > 0 ? [line(`${marketplace.name} service fee`, fee)] : []),
  ];
}

/** All parameters come from our own rows, so that asking again with the same key asks for the same thing (MONEY 5). */
function sessionParams(payment: CheckoutPayment): Stripe.Checkout.SessionCreateParams {
  const orderPage = `${config().APP_URL}/orders/${payment.number}`;
  const metadata = {
    order_id: payment.orderId,
    payment_id: payment.id,
    leg: `${payment.leg}:${payment.legId}`,
  };
  return {
    mode: 'payment',
    client_reference_id: payment.orderId,
    customer_email: payment.email,
    line_items: lineItems(payment),
    payment_intent_data: {
      transfer_group: `order_${payment.orderId}`,
      description: `Order ${payment.number}`,
      metadata,
    },
    metadata,
    success_url: `${config().APP_URL}/checkout/return?session_id={CHECKOUT_SESSION_ID}`,
    cancel_url: `${orderPage}?checkout=left`,
    expires_at: Math.floor(payment.expiresAt.getTime() / 1000),
  };
}

async function askForSession(payment: CheckoutPayment): Promise<Stripe.Checkout.Session> {
  crashPoint('before-checkout-session');
  const session = await stripe().checkout.sessions.create(sessionParams(payment), {
    idempotencyKey: `pay:${payment.id}`,
  });
  crashPoint('after-checkout-session');
  await db.$executeRaw`
    UPDATE payment SET state = 'open', session_id = ${session.id}, session_url = ${session.url}
     WHERE id = ${payment.id}::uuid AND state IN ('created', 'open')`;
  return session;
}

/**
 * Opens the Checkout Session of a payment (by its id, or as it has just been written) and returns its address; called again
 * it returns the same one. Refuses `conflict` when the payment is no longer open, `unavailable` when Stripe does not answer
 * (nothing is lost).
 */
export async function openCheckout(wanted: string | CheckoutPayment): Promise<{ url: string }> {
  const payment = typeof wanted === 'string' ? await loadPayment(wanted) : wanted;
  if (!payment || (payment.state !== 'created' && payment.state !== 'open')) throw conflict();
  if (payment.state === 'open' && payment.sessionUrl) return { url: payment.sessionUrl };
  const session = await askForSession(payment).catch((error: unknown) => {
    log.error(
      { err: error, paymentId: payment.id, refused: finalRefusal(error)?.code },
      'no checkout session',
    );
    throw unavailable(
      'The payment page cannot be reached right now. You were not charged; please try again in a minute.',
    );
  });
  if (!session.url) throw conflict();
  return { url: session.url };
}

/**
 * The session of a payment whose opening was cut off, asked for again with the same key: Stripe answers with the one it
 * made, if it did. Null when Stripe refuses for good: then there never was one, and nobody can have paid it.
 */
export async function recoverSession(paymentId: string): Promise<string | null> {
  const payment = await loadPayment(paymentId);
  if (!payment) return null;
  try {
    return (await askForSession(payment)).id;
  } catch (error) {
    if (finalRefusal(error)) return null;
    throw error;
  }
}

/** Ends a session at Stripe, so that nobody can pay it; one that is over already stays as it is. */
export async function endSession(sessionId: string): Promise<void> {
  try {
    await stripe().checkout.sessions.expire(sessionId);
  } catch (error) {
    if (!finalRefusal(error)) throw error;
  }
}
