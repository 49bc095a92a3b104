import Stripe from 'stripe';
import { config } from '@/lib/platform/config';

/** The API version that the pinned SDK speaks (MONEY, head). Events of another version are refused. */
export const stripeApiVersion = '2026-10-28.endive';

let client: Stripe | undefined;

/** Stripe, made at first use. `STRIPE_API_BASE` points it at another server of the same API (the sandbox). */
export function stripe(): Stripe {
  if (client) return client;
  const base = config().STRIPE_API_BASE;
  const url = base ? new URL(base) : undefined;
  client = new Stripe(config().STRIPE_SECRET_KEY, {
    apiVersion: stripeApiVersion,
    maxNetworkRetries: 2,
    timeout: 20_000,
    telemetry: false,
    ...(url
      ? {
          host: url.hostname,
          port: url.port || (url.protocol === 'https:' ? 443 : 80),
          protocol: url.protocol === 'https:' ? ('https' as const) : ('http' as const),
        }
      : {}),
  });
  return client;
}

/** A refusal that trying again will not change (400, 402, 404 of Stripe), with its code. */
export function finalRefusal(error: unknown): { code: string; message: string } | null {
  if (!(error instanceof Stripe.errors.StripeError)) return null;
  const final =
    error instanceof Stripe.errors.StripeInvalidRequestError ||
    error instanceof Stripe.errors.StripeCardError;
  return final ? { code: error.code ?? error.type, message: error.message } : null;
}

/** Stripe does not let us see it: an account that was deleted, or whose owner has cut the connection. */
export const isGone = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripePermissionError ||
  (error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode === 404);
