import type Stripe from 'stripe';
import { config } from '@/lib/platform/config';
import { crashPoint } from '@/lib/platform/crash-point';
import { db } from '@/lib/platform/db';
import { conflict, unavailable } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { marketplace } from '@/marketplace.config';
import { finalRefusal, stripe } from './stripe';

const checkoutView = {
  id: true,
  leg: true,
  legId: true,
  state: true,
  amountCents: true,
  currency: true,
  sessionUrl: true,
  expiresAt: true,
  order: {
    select: {
      id: true,
      number: true,
      title: true,
      serviceFeeCents: true,
      buyer: { select: { email: true } },
    },
  },
} as const;

type CheckoutPayment = NonNullable<Awaited<ReturnType<typeof loadPayment>>>;

const loadPayment = (paymentId: string) =>
  db.payment.findUnique({ where: { id: paymentId }, select: checkoutView });

function lineItems(payment: CheckoutPayment): Stripe.Checkout.SessionCreateParams.LineItem[] {
  const line = (name: string, amount: number) => ({
    quantity: 1,
    price_data: {
      currency: payment.currency,
      unit_amount: amount,
      product_data: { name: name.slice(0, 250) },
    },
  });
  if (payment.leg === 'tip') return [line(`Tip for “${payment.order.title}”`, payment.amountCents)];
  if (payment.leg === 'extra')
    return [line(`Extra work on “${payment.order.title}”`, payment.amountCents)];
  const fee = payment.order.serviceFeeCents;
  return [
    line(payment.order.title, payment.amountCents - fee),
    ...(fee > 0 ? [line(`${marketplace.name} service fee`, fee)] : []),
  ];
}

/** All parameters come from our own rows, so that asking again with the same key asks for the same thing (MONEY 5). */
function sessionParams(payment: CheckoutPayment): Stripe.Checkout.SessionCreateParams {
  const orderPage = `${config().APP_URL}/orders/${payment.order.number}`;
  const metadata = {
    order_id: payment.order.id,
    payment_id: payment.id,
    leg: `${payment.leg}:${payment.legId}`,
  };
  return {
    mode: 'payment',
    client_reference_id: payment.order.id,
    customer_email: payment.order.buyer.email,
    line_items: lineItems(payment),
    payment_intent_data: {
      transfer_group: `order_${payment.order.id}`,
      description: `Order ${payment.order.number}`,
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
  await db.payment.updateMany({
    where: { id: payment.id, state: { in: ['created', 'open'] } },
    data: { state: 'open', sessionId: session.id, sessionUrl: session.url },
  });
  return session;
}

/**
 * Opens the Checkout Session of a payment and returns its address; called again it returns the same one.
 * Refuses `conflict` when the payment is no longer open, `unavailable` when Stripe does not answer (nothing is lost).
 */
export async function openCheckout(paymentId: string): Promise<{ url: string }> {
  const payment = await loadPayment(paymentId);
  if (!payment || (payment.state !== 'created' && payment.state !== 'open')) throw conflict();
  if (payment.state === 'open' && payment.sessionUrl) return { url: payment.sessionUrl };
  const session = await askForSession(payment).catch((error: unknown) => {
    log.error({ err: error, paymentId, refused: finalRefusal(error)?.code }, 'no checkout session');
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
