import type Stripe from 'stripe';
import { isUuid } from './is-uuid';
import { stripe } from './stripe';

/** What Stripe says of a Checkout Session, fetched again: an event or a return page is only a hint (MONEY 4.3). */
export type SessionTruth = {
  readonly sessionId: string;
  /** `processing`: sent off, the bank takes days; `failed`: sent off, and the bank said no. */
  readonly status: 'open' | 'processing' | 'complete' | 'expired' | 'failed';
  /** Null: not paid. */
  readonly paid: null | {
    readonly amountCents: number;
    readonly currency: string;
    readonly paymentIntentId: string;
    readonly chargeId: string;
    readonly feeCents: number;
  };
  /** Our own row's id, from the metadata that we sent; null when the session is not ours. */
  readonly paymentId: string | null;
};

function statusOf(session: Stripe.Checkout.Session): SessionTruth['status'] {
  if (session.status === 'expired') return 'expired';
  if (session.status !== 'complete') return 'open';
  if (session.payment_status !== 'unpaid') return 'complete';
  const intent = session.payment_intent;
  const state = intent && typeof intent !== 'string' ? intent.status : 'processing';
  // A completed session cannot be paid again: an intent that is back at its start has failed for good.
  return state === 'processing' || state === 'requires_action' ? 'processing' : 'failed';
}

function paidOf(session: Stripe.Checkout.Session): SessionTruth['paid'] {
  if (session.payment_status !== 'paid') return null;
  const intent = session.payment_intent;
  if (!intent || typeof intent === 'string') return null;
  const charge = intent.latest_charge;
  if (!charge || typeof charge === 'string' || !charge.paid) return null;
  const balance = charge.balance_transaction;
  // Without its balance transaction the fee is not known yet: come back later.
  if (!balance || typeof balance === 'string') return null;
  return {
    amountCents: charge.amount,
    currency: charge.currency,
    paymentIntentId: intent.id,
    chargeId: charge.id,
    feeCents: balance.fee,
  };
}

/** Asks Stripe for a session with its charge and fee. Throws what the SDK throws. */
export async function readSession(sessionId: string): Promise<SessionTruth> {
  const session = await stripe().checkout.sessions.retrieve(sessionId, {
    expand: ['payment_intent.latest_charge.balance_transaction'],
  });
  const paymentId = session.metadata?.payment_id;
  return {
    sessionId: session.id,
    status: statusOf(session),
    paid: paidOf(session),
    paymentId: paymentId && isUuid(paymentId) ? paymentId : null,
  };
}
