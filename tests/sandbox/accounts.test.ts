import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSandbox, type TestSandbox } from './support/sandbox';
import { failureOf, onboard, sellerAccount, submit } from './support/stories';

let sandbox: TestSandbox;
let stripe: Stripe;

beforeAll(async () => {
  sandbox = await openSandbox();
  stripe = sandbox.stripe;
});
afterAll(() => sandbox.end());

const refreshUrl = 'http://localhost:3000/sell/payouts/refresh';
const linkFor = (account: string) =>
  stripe.accountLinks.create({
    account,
    type: 'account_onboarding',
    refresh_url: refreshUrl,
    return_url: 'http://localhost:3000/sell/payouts/return',
    collection_options: { fields: 'eventually_due' },
  });
const visit = (url: string) => fetch(url, { redirect: 'manual' });

describe('an onboarding link', () => {
  test('opens once; then the app is asked for a new one', async () => {
    const link = await linkFor(await sellerAccount(sandbox, 'none'));
    const first = await visit(link.url);
    expect(first.headers.get('location')).toMatch(/^\/setup\/v\//);
    const second = await visit(link.url);
    expect(second.headers.get('location')).toBe(refreshUrl);
    const page = await fetch(`${sandbox.url}${first.headers.get('location')}`);
    expect(await page.text()).toContain('Approve the account');
  });

  test('does not open after five minutes', async () => {
    const link = await linkFor(await sellerAccount(sandbox, 'none'));
    await sandbox.order('/_sandbox/clock', { advance_ms: 301_000 });
    expect((await visit(link.url)).headers.get('location')).toBe(refreshUrl);
  });

  test('is not made for updates of an account whose requirements Stripe collects', async () => {
    const account = await sellerAccount(sandbox);
    const error = await failureOf(
      stripe.accountLinks.create({
        account,
        type: 'account_update',
        refresh_url: refreshUrl,
        return_url: refreshUrl,
      }),
    );
    expect(error).toMatchObject({ statusCode: 400, param: 'type' });
    expect(
      await failureOf(stripe.accountLinks.create({ account, type: 'account_onboarding' })),
    ).toMatchObject({
      code: 'parameter_missing',
      param: 'refresh_url',
    });
  });
});

describe('Stripe decides', () => {
  test('more is asked for, then the account is approved', async () => {
    const account = await sellerAccount(sandbox, 'none');
    await onboard(sandbox, account, 'ask_for_more');
    expect(await stripe.accounts.retrieve(account)).toMatchObject({
      details_submitted: true,
      payouts_enabled: false,
      capabilities: { transfers: 'inactive' },
      requirements: {
        currently_due: ['individual.verification.document'],
        disabled_reason: 'requirements.past_due',
      },
    });
    await onboard(sandbox, account, 'approve');
    expect(await stripe.accounts.retrieve(account)).toMatchObject({
      payouts_enabled: true,
      requirements: { currently_due: [], disabled_reason: null },
    });
  });

  test('the account is rejected for good', async () => {
    const account = await sellerAccount(sandbox, 'none');
    await onboard(sandbox, account, 'reject');
    expect((await stripe.accounts.retrieve(account)).requirements?.disabled_reason).toBe(
      'rejected.fraud',
    );
    expect((await failureOf(linkFor(account))).message).toContain('rejected');
  });

  test('the person leaves and nothing changes', async () => {
    const account = await sellerAccount(sandbox, 'none');
    await onboard(sandbox, account, 'later');
    expect(await stripe.accounts.retrieve(account)).toMatchObject({ details_submitted: false });
  });

  test('an account that was fine is restricted later', async () => {
    const account = await sellerAccount(sandbox);
    await sandbox.order('/_sandbox/restrict', { account });
    expect(await stripe.accounts.retrieve(account)).toMatchObject({
      capabilities: { transfers: 'inactive' },
    });
    await sandbox.order('/_sandbox/restrict', { account, verdict: 'approve' });
    expect(await stripe.accounts.retrieve(account)).toMatchObject({
      capabilities: { transfers: 'active' },
    });
  });
});

describe('a dashboard link', () => {
  test('is only for accounts that have told who they are', async () => {
    const account = await sellerAccount(sandbox, 'none');
    const error = await failureOf(stripe.accounts.createLoginLink(account));
    expect(error.message).toContain('has not completed onboarding');
  });

  test('opens once, and there the bank account can be replaced', async () => {
    const account = await sellerAccount(sandbox);
    await sandbox.order('/_sandbox/payout-failure', { account });
    const link = await stripe.accounts.createLoginLink(account);
    const opened = await visit(link.url);
    const dashboard = `${sandbox.url}${opened.headers.get('location')}`;
    expect((await visit(link.url)).status).toBe(410);
    await submit(dashboard, { bank: 'paid' });
    const bank = (await stripe.accounts.retrieve(account)).external_accounts?.data[0];
    expect(bank).toMatchObject({ last4: '3000', status: 'new' });
  });
});

test('a seller who cuts the connection is gone for the platform', async () => {
  const account = await sellerAccount(sandbox);
  await sandbox.order('/_sandbox/deauthorize', { account });
  expect(await failureOf(stripe.balance.retrieve({}, { stripeAccount: account }))).toMatchObject({
    code: 'account_invalid',
  });
  const transfer = { amount: 100, currency: 'usd', destination: account };
  expect(await failureOf(stripe.transfers.create(transfer))).toMatchObject({
    code: 'resource_missing',
  });
});

test('type and controller exclude each other, and an Express account needs its losses covered', async () => {
  const both = stripe.accounts.create({
    type: 'express',
    controller: { stripe_dashboard: { type: 'express' } },
  });
  expect(await failureOf(both)).toMatchObject({ code: 'parameters_exclusive' });
  const losses = stripe.accounts.create({
    controller: { stripe_dashboard: { type: 'express' }, losses: { payments: 'stripe' } },
  });
  expect(await failureOf(losses)).toMatchObject({ param: 'controller[losses][payments]' });
  expect(await failureOf(stripe.accounts.create({ country: 'Germany' }))).toMatchObject({
    code: 'country_unsupported',
  });
});
