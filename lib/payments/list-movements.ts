import type Stripe from 'stripe';
import { addDays } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { stripe } from './stripe';

/** One movement of our own balance at Stripe; the net in minor units, Stripe's fee taken off. */
export type Movement = {
  readonly id: string;
  /** Stripe's word: charge, refund, transfer, payout … */
  readonly type: string;
  /** The object that caused it. */
  readonly source: string | null;
  readonly netCents: number;
  readonly currency: string;
  readonly at: Date;
};

/** What Stripe writes late stands under its own time: so much of what is known is read again. */
const readAgainDays = 3;

function movementOf(row: Stripe.BalanceTransaction): Movement {
  const { source } = row;
  return {
    id: row.id,
    type: row.type,
    source: typeof source === 'string' ? source : (source?.id ?? null),
    netCents: row.net,
    currency: row.currency,
    at: new Date(row.created * 1000),
  };
}

/**
 * What moved our balance since shortly before the newest movement that is kept, or ever, the oldest first. Throws what
 * the SDK throws. Internal: for reconciling and the audit.
 */
export async function listMovements(): Promise<Movement[]> {
  const newest = await db.stripeMovement.findFirst({
    orderBy: { at: 'desc' },
    select: { at: true },
  });
  const since = newest && Math.floor(addDays(newest.at, -readAgainDays).getTime() / 1000);
  const found: Movement[] = [];
  const pages = stripe().balanceTransactions.list({
    limit: 100,
    ...(since === null ? {} : { created: { gte: since } }),
  });
  for await (const row of pages) found.push(movementOf(row));
  return found.reverse();
}
