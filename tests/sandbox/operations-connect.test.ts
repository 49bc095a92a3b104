import type Stripe from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSandbox, type TestSandbox } from './support/sandbox';
import { onboard, paidCharge, sellerAccount } from './support/stories';

// Each answer in these stories is checked against the SDK's declarations by the client itself:
// required fields, undeclared fields, types and words of enumerations.

let sandbox: TestSandbox;
let stripe: Stripe;

beforeAll(async () => {
  sandbox = await openSandbox();
  stripe = sandbox.stripe;
});
afterAll(() => sandbox.end());

test('a seller account is made, changed, listed and deleted', async () => {
  const account = await stripe.accounts.create({
    country: 'DE',
    email: 'mia@minnow.test',
    business_type: 'individual',
    controller: {
      stripe_dashboard: { type: 'express' },
      fees: { payer: 'application' },
      losses: { payments: 'application' },
      requirement_collection: 'stripe',
    },
    capabilities: { transfers: { requested: true } },
    metadata: { seller_id: '12' },
  });
  expect(account).toMatchObject({
    type: 'express',
    country: 'DE',
    default_currency: 'eur',
    capabilities: { transfers: 'inactive' },
    payouts_enabled: false,
    details_submitted: false,
    metadata: { seller_id: '12' },
  });
  expect(account.requirements?.currently_due).toContain('external_account');
  const updated = await stripe.accounts.update(account.id, {
    metadata: { seller_id: '', tier: 'new' },
  });
  expect(updated.metadata).toEqual({ tier: 'new' });
  const listed = await stripe.accounts.list({ limit: 1 });
  expect(listed.data[0]?.id).toBe(account.id);
  expect((await stripe.accounts.retrieveCurrent()).id).not.toBe(account.id);
  expect(await stripe.accounts.retrieveCapability(account.id, 'transfers')).toMatchObject({
    status: 'inactive',
  });
  expect(await stripe.accounts.del(account.id)).toMatchObject({ deleted: true });
});

test('an approved seller can receive transfers and open their dashboard', async () => {
  const id = await sellerAccount(sandbox, 'none');
  expect(await onboard(sandbox, id, 'approve')).toBe('http://localhost:3000/sell/payouts/return');
  const account = await stripe.accounts.retrieve(id);
  expect(account).toMatchObject({
    capabilities: { transfers: 'active' },
    payouts_enabled: true,
    details_submitted: true,
  });
  expect(account.external_accounts?.data).toHaveLength(1);
  const link = await stripe.accounts.createLoginLink(id);
  const dashboard = await fetch(link.url);
  expect(await dashboard.text()).toContain('Your payouts');
});

test('a transfer, its reversal and what the seller sees of both', async () => {
  const seller = await sellerAccount(sandbox);
  const charge = await paidCharge(sandbox, '4000000000000077');
  const transfer = await stripe.transfers.create({
    amount: 8000,
    currency: 'usd',
    destination: seller,
    source_transaction: charge.id,
    metadata: { leg: 'seller' },
  });
  expect(transfer).toMatchObject({
    transfer_group: 'order_7',
    amount_reversed: 0,
    reversed: false,
  });
  await stripe.transfers.update(transfer.id, { description: 'Order 7' });
  const reversal = await stripe.transfers.createReversal(transfer.id, { amount: 3000 });
  await stripe.transfers.updateReversal(transfer.id, reversal.id, { metadata: { why: 'refund' } });
  expect(await stripe.transfers.retrieveReversal(transfer.id, reversal.id)).toMatchObject({
    metadata: { why: 'refund' },
  });
  expect((await stripe.transfers.listReversals(transfer.id)).data).toHaveLength(1);
  const after = await stripe.transfers.retrieve(transfer.id);
  expect(after).toMatchObject({
    amount_reversed: 3000,
    reversals: { data: [{ id: reversal.id }] },
  });
  expect(
    (await stripe.transfers.list({ transfer_group: 'order_7', destination: seller })).data,
  ).toHaveLength(1);
  const options = { stripeAccount: seller };
  const balance = await stripe.balance.retrieve({}, options);
  expect(balance.available).toMatchObject([{ amount: 5000, currency: 'usd' }]);
  const payment = await stripe.charges.retrieve(String(transfer.destination_payment), {}, options);
  expect(payment).toMatchObject({
    amount: 8000,
    amount_refunded: 3000,
    source_transfer: transfer.id,
  });
  const transactions = await stripe.balanceTransactions.list({}, options);
  expect(transactions.data.map((one) => one.type)).toEqual(['payment_refund', 'payment']);
});

test('a seller is paid out by hand, and a payout can be cancelled before it leaves', async () => {
  const seller = await sellerAccount(sandbox);
  const options = { stripeAccount: seller };
  await stripe.balanceSettings.update(
    { payments: { payouts: { schedule: { interval: 'manual' } } } },
    options,
  );
  const charge = await paidCharge(sandbox, '4000000000000077');
  await stripe.transfers.create({
    amount: 8000,
    currency: 'usd',
    destination: seller,
    source_transaction: charge.id,
  });
  const first = await stripe.payouts.create({ amount: 5000, currency: 'usd' }, options);
  expect(first).toMatchObject({ status: 'pending', automatic: false });
  expect(await stripe.payouts.cancel(first.id, {}, options)).toMatchObject({ status: 'canceled' });
  const second = await stripe.payouts.create(
    { amount: 8000, currency: 'usd', metadata: { n: '2' } },
    options,
  );
  await sandbox.advanceDays(2);
  expect(await stripe.payouts.retrieve(second.id, {}, options)).toMatchObject({ status: 'paid' });
  await stripe.payouts.update(second.id, { metadata: { n: '3' } }, options);
  expect((await stripe.payouts.list({ status: 'paid' }, options)).data).toHaveLength(1);
});

test('balance settings keep what the platform must not pay out', async () => {
  const before = await stripe.balanceSettings.retrieve();
  expect(before.payments.payouts?.schedule?.interval).toBe('daily');
  const after = await stripe.balanceSettings.update({
    payments: {
      payouts: { schedule: { interval: 'manual' }, minimum_balance_by_currency: { usd: 5000 } },
    },
  });
  expect(after.payments.payouts).toMatchObject({
    schedule: { interval: 'manual' },
    minimum_balance_by_currency: { usd: 5000 },
  });
});

test('events are read and listed by type', async () => {
  const listed = await stripe.events.list({ types: ['checkout.session.completed'], limit: 2 });
  expect(listed.data).toHaveLength(2);
  const [event] = listed.data;
  expect(await stripe.events.retrieve(event?.id ?? '')).toMatchObject({
    type: 'checkout.session.completed',
    api_version: '2026-10-28.endive',
  });
});

test('webhook endpoints show their secret once', async () => {
  const made = await stripe.webhookEndpoints.create({
    url: 'http://localhost:9/hook',
    enabled_events: ['charge.succeeded'],
  });
  expect(made.secret).toMatch(/^whsec_/);
  expect((await stripe.webhookEndpoints.retrieve(made.id)).secret).toBeUndefined();
  await stripe.webhookEndpoints.update(made.id, { disabled: true });
  expect((await stripe.webhookEndpoints.list()).data).toMatchObject([{ status: 'disabled' }]);
  expect(await stripe.webhookEndpoints.del(made.id)).toMatchObject({ deleted: true });
});
