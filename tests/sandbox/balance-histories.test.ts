import fc from 'fast-check';
import Stripe from 'stripe';
import { expect, test } from 'vitest';
import { openSandbox, type TestSandbox } from './support/sandbox';
import { paidCharge, sellerAccount } from './support/stories';

// Whatever is done in whatever order, a balance is the sum of its balance transactions, money only
// moves between accounts or through a named door (fees, banks), and no limit is passed.

interface Books {
  sandbox: TestSandbox;
  sellers: string[];
  charges: string[];
  transfers: string[];
}

/** Does one thing; a refusal by the sandbox is an outcome like another. */
async function attempt(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    expect(error.statusCode).toBeLessThan(500);
  }
}

const cards = [
  '4242424242424242',
  '4000000000000077',
  '4000000000007726',
  '4000000000005126',
  '4000000000000002',
];

const of = fc.nat(9);
const amount = fc.integer({ min: 1, max: 11_000 });
const pay = fc.record({ kind: fc.constant('pay' as const), card: fc.constantFrom(...cards) });
const refund = fc.record({ kind: fc.constant('refund' as const), of, amount });
const transfer = fc.record({
  kind: fc.constant('transfer' as const),
  of,
  to: fc.nat(1),
  amount,
  sourced: fc.boolean(),
});
const reverse = fc.record({ kind: fc.constant('reverse' as const), of, amount });
const dispute = fc.record({ kind: fc.constant('dispute' as const), of, won: fc.boolean() });
const payoutFailure = fc.record({
  kind: fc.constant('payout-failure' as const),
  of: fc.nat(1),
  fail: fc.boolean(),
});
const days = fc.record({
  kind: fc.constant('days' as const),
  days: fc.integer({ min: 1, max: 4 }),
});
// Transfers and reversals most: it is there that limits can be passed.
const step = fc.oneof(
  { weight: 2, arbitrary: pay },
  { weight: 2, arbitrary: refund },
  { weight: 5, arbitrary: transfer },
  { weight: 4, arbitrary: reverse },
  { weight: 1, arbitrary: dispute },
  { weight: 1, arbitrary: payoutFailure },
  { weight: 2, arbitrary: days },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take(books: Books, one: Step): Promise<void> {
  const { sandbox } = books;
  const { stripe } = sandbox;
  const pick = (list: string[], at: number) => list[at % Math.max(1, list.length)] ?? '';
  switch (one.kind) {
    case 'pay':
      return void books.charges.push((await paidCharge(sandbox, one.card)).id);
    case 'refund':
      return attempt(() =>
        stripe.refunds.create({
          charge: pick(books.charges, one.of) || 'ch_none',
          amount: one.amount,
        }),
      );
    case 'transfer':
      return attempt(async () => {
        const charge = pick(books.charges, one.of);
        const transfer = await stripe.transfers.create({
          amount: one.amount,
          currency: 'usd',
          destination: pick(books.sellers, one.to),
          ...(one.sourced && charge ? { source_transaction: charge } : {}),
        });
        books.transfers.push(transfer.id);
      });
    case 'reverse':
      return attempt(() =>
        stripe.transfers.createReversal(pick(books.transfers, one.of) || 'tr_none', {
          amount: one.amount,
        }),
      );
    case 'dispute':
      return void (await sandbox
        .order('/_sandbox/dispute', { charge: pick(books.charges, one.of) || 'ch_none' })
        .then((dispute) =>
          sandbox.order('/_sandbox/dispute', {
            dispute: dispute.id,
            outcome: one.won ? 'won' : 'lost',
          }),
        )
        .catch(() => undefined));
    case 'payout-failure':
      return void (await sandbox.order('/_sandbox/payout-failure', {
        account: pick(books.sellers, one.of),
        fail: one.fail,
      }));
    case 'days':
      return sandbox.advanceDays(one.days);
  }
}

async function sumOf(
  stripe: Stripe,
  account?: string,
): Promise<{ total: number; available: number; pending: number }> {
  const sums = { total: 0, available: 0, pending: 0 };
  const options = account ? { stripeAccount: account } : {};
  for await (const row of stripe.balanceTransactions.list({ limit: 100 }, options)) {
    expect(row.net).toBe(row.amount - row.fee);
    sums.total += row.net;
    sums[row.status as 'available' | 'pending'] += row.net;
  }
  return sums;
}

async function checkBooks({ sandbox, sellers, transfers }: Books): Promise<void> {
  const { stripe } = sandbox;
  for (const account of [undefined, ...sellers]) {
    const sums = await sumOf(stripe, account);
    const balance = await stripe.balance.retrieve({}, account ? { stripeAccount: account } : {});
    expect(balance.available[0]?.amount).toBe(sums.available);
    expect(balance.pending[0]?.amount).toBe(sums.pending);
    if (account) expect(sums.total).toBeGreaterThanOrEqual(0);
  }
  for await (const charge of stripe.charges.list({ limit: 100 })) {
    expect(charge.amount_refunded).toBeLessThanOrEqual(charge.amount);
    let sourced = 0;
    for (const id of transfers) {
      const transfer = await stripe.transfers.retrieve(id);
      expect(transfer.amount_reversed).toBeLessThanOrEqual(transfer.amount);
      if (transfer.source_transaction === charge.id) sourced += transfer.amount;
    }
    expect(sourced).toBeLessThanOrEqual(charge.amount);
  }
}

test('balances are the sums of their transactions after any history', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 26 }), async (steps) => {
      const sandbox = await openSandbox();
      try {
        const sellers = [await sellerAccount(sandbox), await sellerAccount(sandbox)];
        const first = await paidCharge(sandbox, '4000000000000077');
        const books: Books = { sandbox, sellers, charges: [first.id], transfers: [] };
        for (const one of steps) await take(books, one);
        await checkBooks(books);
      } finally {
        await sandbox.end();
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
