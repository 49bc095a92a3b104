import type Stripe from 'stripe';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSandbox, type TestSandbox } from './support/sandbox';
import { failureOf, paidCharge, sellerAccount } from './support/stories';

let sandbox: TestSandbox;
let stripe: Stripe;

beforeEach(async () => {
  sandbox = await openSandbox();
  stripe = sandbox.stripe;
  await stripe.balanceSettings.update({
    payments: { payouts: { schedule: { interval: 'manual' } } },
  });
});
afterEach(() => sandbox.end());

async function balance(account?: string): Promise<{ available: number; pending: number }> {
  const answer = await stripe.balance.retrieve({}, account ? { stripeAccount: account } : {});
  return { available: answer.available[0]?.amount ?? 0, pending: answer.pending[0]?.amount ?? 0 };
}

const instant = '4000000000000077';
const fee = 336; // 2.9 % of 105.50 and 0.30

describe('transfers', () => {
  test('with a source share its pending days on both sides', async () => {
    const seller = await sellerAccount(sandbox);
    const charge = await paidCharge(sandbox);
    await stripe.transfers.create({
      amount: 8000,
      currency: 'usd',
      destination: seller,
      source_transaction: charge.id,
    });
    expect(await balance()).toEqual({ available: 0, pending: 2550 - fee });
    expect(await balance(seller)).toEqual({ available: 0, pending: 8000 });
  });

  test('of one charge never exceed it', async () => {
    const seller = await sellerAccount(sandbox);
    const charge = await paidCharge(sandbox);
    const part = { currency: 'usd', destination: seller, source_transaction: charge.id };
    await stripe.transfers.create({ ...part, amount: 8000 });
    const error = await failureOf(stripe.transfers.create({ ...part, amount: 2551 }));
    expect(error.message).toContain('must not exceed the source amount of $105.50');
    await stripe.transfers.create({ ...part, amount: 2550 });
  });

  test('without a source need available money', async () => {
    const seller = await sellerAccount(sandbox);
    await paidCharge(sandbox);
    const wish = { amount: 8000, currency: 'usd', destination: seller };
    expect(await failureOf(stripe.transfers.create(wish))).toMatchObject({
      code: 'balance_insufficient',
      statusCode: 400,
    });
    await sandbox.advanceDays(2);
    await stripe.transfers.create(wish);
    expect(await balance(seller)).toEqual({ available: 8000, pending: 0 });
  });

  test('need an account that may receive them, the right currency, group and source', async () => {
    const fresh = await sellerAccount(sandbox, 'none');
    const seller = await sellerAccount(sandbox);
    const charge = await paidCharge(sandbox);
    const wish = {
      amount: 100,
      currency: 'usd',
      destination: seller,
      source_transaction: charge.id,
    };
    const refusals: [Partial<Stripe.TransferCreateParams>, object][] = [
      [{ destination: fresh }, { code: 'transfers_not_allowed' }],
      [{ destination: 'acct_nobody' }, { code: 'resource_missing', param: 'destination' }],
      [{ currency: 'eur' }, { param: 'currency' }],
      [{ transfer_group: 'another' }, { param: 'transfer_group' }],
      [{ source_transaction: String(charge.payment_intent) }, { param: 'source_transaction' }],
      [{ amount: 0 }, { code: 'parameter_invalid_integer' }],
    ];
    for (const [change, expected] of refusals) {
      expect(await failureOf(stripe.transfers.create({ ...wish, ...change }))).toMatchObject(
        expected,
      );
    }
    await sandbox.order('/_sandbox/restrict', { account: seller });
    expect(await failureOf(stripe.transfers.create(wish))).toMatchObject({
      code: 'transfers_not_allowed',
    });
  });

  test('are reversed only with money that the seller has', async () => {
    const seller = await sellerAccount(sandbox);
    const charge = await paidCharge(sandbox, instant);
    const transfer = await stripe.transfers.create({
      amount: 8000,
      currency: 'usd',
      destination: seller,
      source_transaction: charge.id,
    });
    await stripe.transfers.createReversal(transfer.id, { amount: 1000 });
    expect(await balance(seller)).toEqual({ available: 7000, pending: 0 });
    await sandbox.advanceDays(1);
    expect(await balance(seller)).toEqual({ available: 0, pending: 0 });
    expect(await failureOf(stripe.transfers.createReversal(transfer.id))).toMatchObject({
      code: 'balance_insufficient',
    });
    expect(
      (await failureOf(stripe.transfers.createReversal(transfer.id, { amount: 7001 }))).message,
    ).toContain('unreversed amount');
  });
});

describe('payouts', () => {
  async function paidSeller(): Promise<string> {
    const seller = await sellerAccount(sandbox);
    const charge = await paidCharge(sandbox, instant);
    await stripe.transfers.create({
      amount: 8000,
      currency: 'usd',
      destination: seller,
      source_transaction: charge.id,
    });
    return seller;
  }
  const payoutsOf = async (seller: string) =>
    (await stripe.payouts.list({}, { stripeAccount: seller })).data;

  test('go out every night and arrive a day later', async () => {
    const seller = await paidSeller();
    await sandbox.advanceDays(1);
    expect(await payoutsOf(seller)).toMatchObject([
      { amount: 8000, automatic: true, status: 'in_transit' },
    ]);
    await sandbox.advanceDays(1);
    expect(await payoutsOf(seller)).toMatchObject([
      { status: 'paid', trace_id: { status: 'supported' } },
    ]);
    expect(await balance(seller)).toEqual({ available: 0, pending: 0 });
  });

  test('that fail give the money back, and wait for a new bank account', async () => {
    const seller = await paidSeller();
    await sandbox.order('/_sandbox/payout-failure', { account: seller });
    await sandbox.advanceDays(2);
    expect(await payoutsOf(seller)).toMatchObject([
      { status: 'failed', failure_code: 'account_closed' },
    ]);
    expect(await balance(seller)).toEqual({ available: 8000, pending: 0 });
    await sandbox.advanceDays(3);
    expect(await payoutsOf(seller)).toHaveLength(1);
    await sandbox.order('/_sandbox/payout-failure', { account: seller, fail: false });
    await sandbox.advanceDays(3);
    expect(await payoutsOf(seller)).toMatchObject([
      { status: 'paid', amount: 8000 },
      { status: 'failed' },
    ]);
  });

  test('can fail after they were thought paid', async () => {
    const seller = await paidSeller();
    await sandbox.advanceDays(2);
    const [payout] = await payoutsOf(seller);
    await sandbox.order('/_sandbox/payout-failure', { payout: payout?.id });
    expect(await payoutsOf(seller)).toMatchObject([{ status: 'failed' }]);
    expect((await balance(seller)).available).toBe(8000);
  });

  test('by hand need money and a way', async () => {
    const seller = await paidSeller();
    const options = { stripeAccount: seller };
    expect(
      await failureOf(stripe.payouts.create({ amount: 8001, currency: 'usd' }, options)),
    ).toMatchObject({ code: 'balance_insufficient' });
    await sandbox.order('/_sandbox/restrict', { account: seller });
    expect(
      await failureOf(stripe.payouts.create({ amount: 1, currency: 'usd' }, options)),
    ).toMatchObject({ code: 'payouts_not_allowed' });
  });
});
