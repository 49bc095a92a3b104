import type Stripe from 'stripe';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSandbox, type TestSandbox } from './support/sandbox';
import { failureOf, paidCharge } from './support/stories';

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

describe('the platform', () => {
  test('gets a payment less the fee, in two days', async () => {
    await paidCharge(sandbox);
    expect(await balance()).toEqual({ available: 0, pending: 10_550 - fee });
    await sandbox.advanceDays(2);
    expect(await balance()).toEqual({ available: 10_550 - fee, pending: 0 });
  });

  test('gets the money of the card that bypasses pending at once', async () => {
    await paidCharge(sandbox, instant);
    expect(await balance()).toEqual({ available: 10_550 - fee, pending: 0 });
  });

  test('pays a refund without getting the fee back', async () => {
    const charge = await paidCharge(sandbox, instant);
    await stripe.refunds.create({ charge: charge.id, amount: 4000 });
    expect((await balance()).available).toBe(10_550 - fee - 4000);
    await stripe.refunds.create({ charge: charge.id });
    expect((await balance()).available).toBe(-fee);
  });

  test('pays a refund of pending money from what is pending', async () => {
    const charge = await paidCharge(sandbox);
    await stripe.refunds.create({ charge: charge.id });
    expect(await balance()).toEqual({ available: 0, pending: -fee });
  });

  test('is swept every night unless it says otherwise', async () => {
    await stripe.balanceSettings.update({
      payments: { payouts: { schedule: { interval: 'daily' } } },
    });
    await paidCharge(sandbox);
    await sandbox.advanceDays(4);
    expect(await balance()).toEqual({ available: 0, pending: 0 });
    const [payout] = (await stripe.payouts.list()).data;
    expect(payout).toMatchObject({ automatic: true, amount: 10_550 - fee, status: 'paid' });
    const within = await stripe.balanceTransactions.list({ payout: payout?.id ?? '' });
    expect(within.data.map((one) => one.type)).toEqual(['payout', 'charge']);
  });

  test('keeps the minimum balance that it set', async () => {
    await stripe.balanceSettings.update({
      payments: {
        payouts: { schedule: { interval: 'daily' }, minimum_balance_by_currency: { usd: 8000 } },
      },
    });
    await paidCharge(sandbox, instant);
    await sandbox.advanceDays(2);
    expect((await balance()).available).toBe(8000);
  });
});

describe('refunds', () => {
  test('more than the charge, more than is left, and twice are refused', async () => {
    const charge = await paidCharge(sandbox);
    expect(
      (await failureOf(stripe.refunds.create({ charge: charge.id, amount: 10_551 }))).message,
    ).toContain('greater than charge amount');
    await stripe.refunds.create({ charge: charge.id, amount: 10_000 });
    expect(
      (await failureOf(stripe.refunds.create({ charge: charge.id, amount: 551 }))).message,
    ).toContain('unrefunded amount');
    await stripe.refunds.create({ charge: charge.id });
    expect(await failureOf(stripe.refunds.create({ charge: charge.id }))).toMatchObject({
      code: 'charge_already_refunded',
    });
  });

  test('of nothing, of both and of an unpaid intent are refused', async () => {
    expect(await failureOf(stripe.refunds.create({}))).toMatchObject({ code: 'parameter_missing' });
    expect(
      await failureOf(stripe.refunds.create({ charge: 'ch_x', payment_intent: 'pi_x' })),
    ).toMatchObject({ code: 'parameters_exclusive' });
    const intent = await stripe.paymentIntents.create({ amount: 500, currency: 'usd' });
    expect(
      (await failureOf(stripe.refunds.create({ payment_intent: intent.id }))).message,
    ).toContain('does not have a successful charge');
    const charge = await paidCharge(sandbox);
    expect(
      (await failureOf(stripe.refunds.create({ charge: charge.id, reverse_transfer: true })))
        .message,
    ).toContain('no associated transfer');
  });

  test('stay pending with one card, and succeed in the end', async () => {
    const charge = await paidCharge(sandbox, '4000000000007726');
    const refund = await stripe.refunds.create({ charge: charge.id });
    expect(refund).toMatchObject({ status: 'pending', pending_reason: 'processing' });
    await sandbox.order('/_sandbox/clock', { advance_ms: 61_000 });
    expect(await stripe.refunds.retrieve(refund.id)).toMatchObject({ status: 'succeeded' });
    expect((await stripe.events.list({ type: 'refund.updated' })).data).toHaveLength(1);
  });

  test('fail with another: the money is back, and the charge is not refunded', async () => {
    const charge = await paidCharge(sandbox, '4000000000005126');
    const before = await balance();
    const refund = await stripe.refunds.create({ charge: charge.id });
    expect(refund.status).toBe('succeeded');
    await sandbox.order('/_sandbox/clock', { advance_ms: 61_000 });
    expect(await stripe.refunds.retrieve(refund.id)).toMatchObject({
      status: 'failed',
      failure_reason: 'lost_or_stolen_card',
    });
    expect(await stripe.charges.retrieve(charge.id)).toMatchObject({
      refunded: false,
      amount_refunded: 0,
    });
    const after = await balance();
    expect(after.available + after.pending).toBe(before.available + before.pending);
  });

  test('wait for funds where the sandbox was told to be strict', async () => {
    await sandbox.order('/_sandbox/refunds-need-funds', { on: true });
    const charge = await paidCharge(sandbox, instant);
    const refund = await stripe.refunds.create({ charge: charge.id });
    expect(refund).toMatchObject({
      status: 'pending',
      pending_reason: 'insufficient_funds',
      balance_transaction: null,
    });
    await paidCharge(sandbox);
    await sandbox.advanceDays(3);
    expect(await stripe.refunds.retrieve(refund.id)).toMatchObject({ status: 'succeeded' });
  });
});
