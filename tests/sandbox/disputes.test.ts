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
const _fee = 336; // 2.9 % of 105.50 and 0.30

describe('disputes', () => {
  test('take the amount and a fee, and give both back when won', async () => {
    const charge = await paidCharge(sandbox, instant);
    const before = (await balance()).available;
    const dispute = await sandbox.order('/_sandbox/dispute', {
      charge: charge.id,
      reason: 'product_not_received',
    });
    expect(dispute).toMatchObject({ status: 'needs_response', reason: 'product_not_received' });
    expect((await balance()).available).toBe(before - 10_550 - 1500);
    expect(await stripe.charges.retrieve(charge.id)).toMatchObject({ disputed: true });
    expect(await failureOf(stripe.refunds.create({ charge: charge.id }))).toMatchObject({
      code: 'charge_disputed',
    });
    await stripe.disputes.update(String(dispute.id), {
      evidence: { uncategorized_text: 'winning_evidence' },
    });
    expect(await stripe.disputes.retrieve(String(dispute.id))).toMatchObject({ status: 'won' });
    expect((await balance()).available).toBe(before);
    const types = (await stripe.events.list({ limit: 6 })).data.map((event) => event.type);
    expect(types).toContain('charge.dispute.funds_reinstated');
    expect(types[0]).toBe('charge.dispute.closed');
  });

  test('are lost with losing evidence, by accepting, and by silence', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const charge = await paidCharge(sandbox, instant);
      ids.push(String((await sandbox.order('/_sandbox/dispute', { charge: charge.id })).id));
    }
    const [first = '', second = '', third = ''] = ids;
    await stripe.disputes.update(first, { evidence: { uncategorized_text: 'losing_evidence' } });
    expect(await stripe.disputes.close(second)).toMatchObject({ status: 'lost' });
    await sandbox.advanceDays(8);
    for (const id of [first, second, third])
      expect(await stripe.disputes.retrieve(id)).toMatchObject({ status: 'lost' });
    expect((await failureOf(stripe.disputes.close(third))).message).toContain('already closed');
  });

  test('an inquiry takes nothing and ends with a full refund', async () => {
    const charge = await paidCharge(sandbox, '4000000000001976');
    const [inquiry] = (await stripe.disputes.list({ charge: charge.id })).data;
    expect(inquiry).toMatchObject({
      status: 'warning_needs_response',
      is_charge_refundable: true,
      balance_transactions: [],
    });
    await stripe.refunds.create({ charge: charge.id });
    expect(await stripe.disputes.retrieve(inquiry?.id ?? '')).toMatchObject({
      status: 'warning_closed',
    });
  });

  test('an inquiry can become a chargeback', async () => {
    const charge = await paidCharge(sandbox, '4000000000001976');
    const [inquiry] = (await stripe.disputes.list({ charge: charge.id })).data;
    await sandbox.order('/_sandbox/dispute', { dispute: inquiry?.id, outcome: 'escalate' });
    const raised = await stripe.disputes.retrieve(inquiry?.id ?? '');
    expect(raised.status).toBe('needs_response');
    expect(raised.balance_transactions[0]).toMatchObject({ amount: -10_550, fee: 1500 });
  });
});

describe('off-session payments', () => {
  test('need authentication with a card that asks always, and were declined for it', async () => {
    const customer = await stripe.customers.create({ email: 'tip@minnow.test' });
    const method = await stripe.paymentMethods.attach('pm_card_authenticationRequired', {
      customer: customer.id,
    });
    const error = await failureOf(
      stripe.paymentIntents.create({
        amount: 500,
        currency: 'usd',
        customer: customer.id,
        payment_method: method.id,
        off_session: true,
        confirm: true,
        metadata: { leg: 'tip:1' },
      }),
    );
    expect(error).toMatchObject({
      type: 'StripeCardError',
      statusCode: 402,
      code: 'authentication_required',
    });
    expect(error.payment_intent).toMatchObject({
      status: 'requires_payment_method',
      metadata: { leg: 'tip:1' },
    });
    expect(error.payment_method?.id).toBe(method.id);
  });

  test('with a card that can be saved but not charged are declined', async () => {
    const customer = await stripe.customers.create({ email: 'tip2@minnow.test' });
    const method = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', {
      customer: customer.id,
    });
    const pay = {
      amount: 500,
      currency: 'usd',
      payment_method: method.id,
      off_session: true,
      confirm: true,
    };
    expect(
      await failureOf(stripe.paymentIntents.create({ ...pay, customer: customer.id })),
    ).toMatchObject({ code: 'card_declined' });
    expect(await failureOf(stripe.paymentIntents.create(pay))).toMatchObject({
      param: 'payment_method',
    });
    const declined = await failureOf(
      stripe.paymentMethods.attach('pm_card_chargeDeclined', { customer: customer.id }),
    );
    expect(declined).toMatchObject({ statusCode: 402, code: 'card_declined' });
  });

  test('below the least charge of the currency are refused', async () => {
    for (const [amount, currency] of [
      [49, 'usd'],
      [29, 'gbp'],
      [49, 'jpy'],
      [249, 'dkk'],
    ] as const) {
      expect(await failureOf(stripe.paymentIntents.create({ amount, currency }))).toMatchObject({
        code: 'amount_too_small',
        param: 'amount',
      });
      await stripe.paymentIntents.create({ amount: amount + 1, currency });
    }
    expect(
      await failureOf(stripe.paymentIntents.create({ amount: 100_000_000, currency: 'usd' })),
    ).toMatchObject({ code: 'amount_too_large' });
  });
});
