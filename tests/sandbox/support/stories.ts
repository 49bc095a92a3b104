import Stripe from 'stripe';
import type { TestSandbox } from './sandbox';

export const returnUrl = 'http://localhost:3000/checkout/done?session_id={CHECKOUT_SESSION_ID}';

type SessionParams = Stripe.Checkout.SessionCreateParams;

/** A session for a gig of 100.00 and its fee of 5.50. */
export function sessionParams(extra: Partial<SessionParams> = {}): SessionParams {
  return {
    mode: 'payment',
    line_items: [
      {
        quantity: 1,
        price_data: { currency: 'usd', unit_amount: 10_000, product_data: { name: 'A logo' } },
      },
      {
        quantity: 1,
        price_data: { currency: 'usd', unit_amount: 550, product_data: { name: 'Service fee' } },
      },
    ],
    success_url: returnUrl,
    cancel_url: 'http://localhost:3000/checkout',
    client_reference_id: 'order_7',
    metadata: { order_id: '7' },
    payment_intent_data: { transfer_group: 'order_7', metadata: { order_id: '7' } },
    ...extra,
  };
}

/** Sends a form as a browser without JavaScript does, and gives the answer without following it. */
export async function submit(url: string, fields: Record<string, string>): Promise<Response> {
  return fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) });
}

export const cardForm = {
  email: 'buyer@minnow.test',
  expiry: '12 / 34',
  cvc: '123',
  name: 'Bo Buyer',
};

/** Pays a session on its page with a card number; gives where the browser is sent. */
export async function payWith(session: Stripe.Checkout.Session, number: string): Promise<string> {
  const answer = await submit(session.url ?? '', { ...cardForm, number });
  return answer.headers.get('location') ?? '';
}

/** A session that is paid; gives its charge. */
export async function paidCharge(
  { stripe }: TestSandbox,
  number = '4242424242424242',
  extra: Partial<SessionParams> = {},
): Promise<Stripe.Charge> {
  const session = await stripe.checkout.sessions.create(sessionParams(extra));
  await payWith(session, number);
  const paid = await stripe.checkout.sessions.retrieve(session.id, {
    expand: ['payment_intent.latest_charge'],
  });
  return (paid.payment_intent as Stripe.PaymentIntent).latest_charge as Stripe.Charge;
}

/** An Express account as Minnow makes it, onboarded by default. */
export async function sellerAccount(
  sandbox: TestSandbox,
  verdict: 'approve' | 'none' = 'approve',
): Promise<string> {
  const account = await sandbox.stripe.accounts.create({
    country: 'US',
    email: 'seller@minnow.test',
    controller: {
      stripe_dashboard: { type: 'express' },
      fees: { payer: 'application' },
      losses: { payments: 'application' },
      requirement_collection: 'stripe',
    },
    capabilities: { transfers: { requested: true } },
  });
  if (verdict === 'approve') await onboard(sandbox, account.id, 'approve');
  return account.id;
}

/** Goes through the hosted onboarding page; gives where the browser is sent. */
export async function onboard(
  { stripe }: TestSandbox,
  account: string,
  verdict: string,
  bank = 'paid',
): Promise<string> {
  const link = await stripe.accountLinks.create({
    account,
    type: 'account_onboarding',
    refresh_url: 'http://localhost:3000/sell/payouts/refresh',
    return_url: 'http://localhost:3000/sell/payouts/return',
  });
  const opened = await fetch(link.url, { redirect: 'manual' });
  const page = new URL(opened.headers.get('location') ?? '', link.url).toString();
  const answer = await submit(page, { verdict, bank, email: 'seller@minnow.test' });
  return answer.headers.get('location') ?? '';
}

/** The error that a call ends with. */
export async function failureOf(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return error;
    throw error;
  }
  throw new Error('the call succeeded');
}
