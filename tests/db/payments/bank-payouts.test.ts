import type Stripe from 'stripe';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { followBankPayout } from '@/lib/payments/follow-bank-payout';
import { stripe } from '@/lib/payments/stripe';
import { stripeItself } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { withDatabase } from '../../support/database';
import { makeWorld, type World } from '../../support/worlds';

withDatabase();

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Stripe answers with these one after the other: an answer that took long is here after a newer one. */
async function heard(payoutId: string, ...statuses: string[]): Promise<string> {
  for (const status of statuses) {
    const payout = {
      id: payoutId,
      amount: 1800,
      currency: 'usd',
      status,
      failure_code: status === 'failed' ? 'account_closed' : null,
      arrival_date: 1_800_000_000,
      created: 1_799_000_000,
    } as Partial<Stripe.Payout> as Stripe.Response<Stripe.Payout>;
    vi.spyOn(stripe().payouts, 'retrieve').mockResolvedValueOnce(payout);
    await followBankPayout(stripeItself, {
      sellerId: world.ana.id,
      account: 'acct_ana',
      payoutId,
    });
  }
  return (await db.bankPayout.findUniqueOrThrow({ where: { stripeId: payoutId } })).status;
}

test.each([
  [['pending', 'in_transit', 'paid'], 'paid'],
  [['paid', 'in_transit'], 'paid'],
  [['paid', 'canceled'], 'paid'],
  [['paid', 'failed', 'paid'], 'failed'],
  [['failed', 'in_transit'], 'failed'],
  [['pending', 'canceled', 'pending'], 'canceled'],
  [['in_transit', 'pending'], 'in_transit'],
])('a payout of which %j is heard is %s', async (statuses, last) => {
  expect(await heard(`po_${statuses.join('')}`, ...statuses)).toBe(last);
});

test('a payout that failed keeps why, whatever is heard late', async () => {
  await heard('po_why', 'failed', 'paid');
  const row = await db.bankPayout.findUniqueOrThrow({ where: { stripeId: 'po_why' } });
  expect(row.failure).toBe('account_closed');
});
