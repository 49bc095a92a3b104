import type Stripe from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, openSandbox, type TestSandbox } from './support/sandbox';
import { secretKey } from './support/secrets';
import { failureOf, paidCharge, sellerAccount } from './support/stories';

let sandbox: TestSandbox;
let stripe: Stripe;

beforeAll(async () => {
  sandbox = await openSandbox();
  stripe = sandbox.stripe;
});
afterAll(() => sandbox.end());

const key = (idempotencyKey: string) => ({ idempotencyKey });

test('the same request with the same key is answered from memory', async () => {
  const first = await stripe.customers.create({ email: 'a@minnow.test' }, key('one'));
  const again = await stripe.customers.create({ email: 'a@minnow.test' }, key('one'));
  expect(again.id).toBe(first.id);
  expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined();
  expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
  expect(again.lastResponse.headers['idempotency-key']).toBe('one');
  expect(again.lastResponse.headers['original-request']).toBe(first.lastResponse.requestId);
});

test('the order of parameters does not matter, what they say does', async () => {
  const send = (body: string) =>
    fetch(`${sandbox.url}/v1/customers`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secretKey}`, 'idempotency-key': 'order' },
      body: new URLSearchParams(body),
    });
  const first = (await (await send('name=A&phone=1')).json()) as { id: string };
  const again = (await (await send('phone=1&name=A')).json()) as { id: string };
  expect(again.id).toBe(first.id);
  expect((await send('phone=2&name=A')).status).toBe(400);
});

test('the same key with other parameters, or for another address, is an idempotency error', async () => {
  await stripe.customers.create({ email: 'b@minnow.test' }, key('two'));
  const other = await failureOf(stripe.customers.create({ email: 'c@minnow.test' }, key('two')));
  expect(other).toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 });
  const elsewhere = await failureOf(
    stripe.paymentIntents.create({ amount: 500, currency: 'usd' }, key('two')),
  );
  expect(elsewhere.type).toBe('StripeIdempotencyError');
});

test('a parameter error leaves the key free', async () => {
  const wrong = { email: 'no address' };
  await failureOf(stripe.customers.create(wrong, key('three')));
  const right = await stripe.customers.create({ email: 'd@minnow.test' }, key('three'));
  expect(right.email).toBe('d@minnow.test');
});

test('a declined card is remembered, and charged once', async () => {
  const params: Stripe.PaymentIntentCreateParams = {
    amount: 1500,
    currency: 'usd',
    payment_method: 'pm_card_chargeDeclined',
    confirm: true,
    off_session: true,
  };
  const first = await failureOf(stripe.paymentIntents.create(params, key('four')));
  const again = await failureOf(stripe.paymentIntents.create(params, key('four')));
  expect(again).toMatchObject({ statusCode: 402, code: 'card_declined', message: first.message });
  expect(again.payment_intent?.id).toBe(first.payment_intent?.id);
  const charges = await stripe.charges.list({ payment_intent: first.payment_intent?.id ?? '' });
  expect(charges.data).toHaveLength(1);
});

test('a refusal of the business is remembered too, even after its cause is gone', async () => {
  const seller = await sellerAccount(sandbox);
  const params = { amount: 5000, currency: 'usd', destination: seller };
  const refused = await failureOf(stripe.transfers.create(params, key('five')));
  expect(refused.code).toBe('balance_insufficient');
  await paidCharge(sandbox, '4000000000000077');
  expect((await failureOf(stripe.transfers.create(params, key('five')))).code).toBe(
    'balance_insufficient',
  );
  expect(await stripe.transfers.create(params, key('five-b'))).toMatchObject({ amount: 5000 });
});

test("keys are an account's own", async () => {
  const seller = await sellerAccount(sandbox);
  const mine = await stripe.customers.create({ name: 'Same' }, key('six'));
  const theirs = await stripe.customers.create(
    { name: 'Same' },
    { ...key('six'), stripeAccount: seller },
  );
  expect(theirs.id).not.toBe(mine.id);
});

test('after a day the key is a new request', async () => {
  const first = await stripe.customers.create({ name: 'Day' }, key('seven'));
  await sandbox.advanceDays(0.9);
  expect((await stripe.customers.create({ name: 'Day' }, key('seven'))).id).toBe(first.id);
  await sandbox.advanceDays(0.2);
  expect((await stripe.customers.create({ name: 'Day' }, key('seven'))).id).not.toBe(first.id);
});

test('a second request while the first is in progress is 409', async () => {
  await sandbox.order('/_sandbox/fail-next', {
    path: '/v1/customers',
    action: 'delay',
    delay_in_ms: 400,
  });
  const slow = stripe.customers.create({ name: 'Slow' }, key('eight'));
  await new Promise((done) => setTimeout(done, 150));
  const second = await failureOf(stripe.customers.create({ name: 'Slow' }, key('eight')));
  expect(second).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' });
  const made = await slow;
  expect((await stripe.customers.create({ name: 'Slow' }, key('eight'))).id).toBe(made.id);
});

test('a connection lost after the work was done: the retry of the SDK finds the answer', async () => {
  await sandbox.order('/_sandbox/fail-next', {
    path: '/v1/customers',
    action: 'drop',
    when: 'after',
  });
  const retrying = clientOf(sandbox.url);
  const before = await stripe.customers.list({ limit: 100 });
  const made = await retrying.customers.create(
    { name: 'Lost' },
    { idempotencyKey: 'nine', maxNetworkRetries: 2 },
  );
  expect(made.lastResponse.headers['idempotent-replayed']).toBe('true');
  const after = await stripe.customers.list({ limit: 100 });
  expect(after.data).toHaveLength(before.data.length + 1);
});

test('a connection lost before: nothing was done, and the retry does it', async () => {
  await sandbox.order('/_sandbox/fail-next', {
    path: '/v1/customers',
    action: 'drop',
    when: 'before',
  });
  const made = await stripe.customers.create(
    { name: 'Early' },
    { idempotencyKey: 'ten', maxNetworkRetries: 2 },
  );
  expect(made.lastResponse.headers['idempotent-replayed']).toBeUndefined();
});

test('an ordered status before the work is not kept, after the work the true answer is', async () => {
  await sandbox.order('/_sandbox/fail-next', { path: '/v1/customers', status: 503 });
  expect(await failureOf(stripe.customers.create({ name: 'S' }, key('eleven')))).toMatchObject({
    statusCode: 503,
  });
  await stripe.customers.create({ name: 'S' }, key('eleven'));
  await sandbox.order('/_sandbox/fail-next', { path: '/v1/customers', status: 500, when: 'after' });
  expect(await failureOf(stripe.customers.create({ name: 'T' }, key('twelve')))).toMatchObject({
    statusCode: 500,
  });
  const again = await stripe.customers.create({ name: 'T' }, key('twelve'));
  expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
});

test('429 is the rate limit of the SDK', async () => {
  await sandbox.order('/_sandbox/fail-next', { method: 'GET', path: '/v1/balance', status: 429 });
  expect((await failureOf(stripe.balance.retrieve())).type).toBe('StripeRateLimitError');
});
