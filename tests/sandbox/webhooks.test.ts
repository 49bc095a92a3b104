import type Stripe from 'stripe';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Inbox } from './support/inbox';
import { openSandbox, type TestSandbox } from './support/sandbox';
import { paidCharge, payWith, sellerAccount, sessionParams } from './support/stories';

let inbox: Inbox;
let sandbox: TestSandbox;
let stripe: Stripe;
let sandboxHook: string;

beforeEach(async () => {
  inbox = new Inbox();
  sandboxHook = await inbox.open();
  sandbox = await openSandbox({ webhookBase: sandboxHook });
  stripe = sandbox.stripe;
});
afterEach(async () => {
  await sandbox.end();
  await inbox.close();
});

test('a payment tells its story in signed events, on the account endpoint', async () => {
  await paidCharge(sandbox);
  const { path, event } = await inbox.waitFor('checkout.session.completed');
  expect(path).toBe('/api/stripe/webhook');
  expect(event).toMatchObject({
    livemode: false,
    api_version: '2026-10-28.endive',
    pending_webhooks: 1,
  });
  expect(event.account).toBeUndefined();
  expect(event.data.object).toMatchObject({ object: 'checkout.session', payment_status: 'paid' });
  await inbox.waitFor('charge.succeeded');
  await inbox.waitFor('payment_intent.succeeded');
  expect(inbox.refused).toEqual([]);
});

test("a seller's events go to the Connect endpoint and name the seller", async () => {
  const seller = await sellerAccount(sandbox);
  const { path, event } = await inbox.waitFor('capability.updated');
  expect(path).toBe('/api/stripe/connect-webhook');
  expect(event.account).toBe(seller);
  await inbox.waitFor('account.external_account.created');
  const told = await inbox.until(
    () =>
      inbox.received.find(
        (one) => one.event.type === 'account.updated' && one.event.data.object.payouts_enabled,
      ),
    'the approval',
  );
  expect(told.event.data.previous_attributes).toMatchObject({ payouts_enabled: false });
});

test('an event names the request that caused it', async () => {
  const customer = await stripe.customers.create({ name: 'Q' }, { idempotencyKey: 'cause-1' });
  const { event } = await inbox.waitFor('customer.created');
  expect(event.request).toEqual({
    id: customer.lastResponse.requestId,
    idempotency_key: 'cause-1',
  });
});

test('what the endpoint refuses is sent again until it is taken', async () => {
  inbox.answers = [500, 503];
  await stripe.customers.create({ name: 'Again' });
  await inbox.waitFor('customer.created');
  expect(inbox.types()).toEqual(['customer.created']);
  const state = (await (await fetch(`${sandbox.url}/_sandbox/state`)).json()) as {
    deliveries: object;
  };
  expect(state.deliveries).toEqual({ delivered: 1 });
});

test('what waits while the app is away outlives a restart of the sandbox', async () => {
  const address = new URL(sandboxHook);
  await inbox.close();
  const customer = await stripe.customers.create({ name: 'Later' });
  await sandbox.restart();
  inbox = new Inbox();
  await inbox.open(Number(address.port));
  const { event } = await inbox.waitFor('customer.created');
  expect(event.data.object).toMatchObject({ id: customer.id });
});

describe('misbehaving on order', () => {
  test('twice', async () => {
    await sandbox.order('/_sandbox/deliver-twice', { next: 1 });
    await stripe.customers.create({ name: 'Twice' });
    await inbox.until(() => inbox.received.length === 2, 'two deliveries');
    expect(inbox.received[0]?.event.id).toBe(inbox.received[1]?.event.id);
    await stripe.customers.create({ name: 'Once' });
    await inbox.until(() => inbox.received.length === 3, 'a third');
  });

  test('one event again', async () => {
    await stripe.customers.create({ name: 'Repeat' });
    const { event } = await inbox.waitFor('customer.created');
    await sandbox.order('/_sandbox/deliver-twice', { event: event.id });
    await inbox.until(() => inbox.received.length === 2, 'the repetition');
  });

  test('held, and released last first', async () => {
    await sandbox.order('/_sandbox/hold');
    const session = await stripe.checkout.sessions.create(sessionParams());
    await payWith(session, '4242424242424242');
    await new Promise((done) => setTimeout(done, 300));
    expect(inbox.received).toEqual([]);
    await sandbox.order('/_sandbox/release', { order: 'reversed' });
    await inbox.until(() => inbox.received.length === 4, 'four events');
    expect(inbox.types()[0]).toBe('checkout.session.completed');
    expect(inbox.types()[3]).toBe('payment_intent.created');
  });

  test('collected and turned around', async () => {
    await sandbox.order('/_sandbox/reorder', { size: 3 });
    for (const name of ['1', '2', '3']) await stripe.customers.create({ name });
    await inbox.until(() => inbox.received.length === 3, 'three events');
    const names = inbox.received.map(({ event }) => (event.data.object as Stripe.Customer).name);
    expect(names).toEqual(['3', '2', '1']);
  });

  test('lost: never delivered, but listed', async () => {
    await sandbox.order('/_sandbox/lose', { next: 1 });
    await stripe.customers.create({ name: 'Lost' });
    await stripe.customers.create({ name: 'Kept' });
    await inbox.waitFor('customer.created');
    await new Promise((done) => setTimeout(done, 200));
    expect(inbox.received).toHaveLength(1);
    expect((await stripe.events.list({ type: 'customer.created' })).data).toHaveLength(2);
  });

  test('late', async () => {
    await sandbox.order('/_sandbox/delay', { delay_ms: 700 });
    await stripe.customers.create({ name: 'Late' });
    await new Promise((done) => setTimeout(done, 300));
    expect(inbox.received).toEqual([]);
    await inbox.waitFor('customer.created');
  });
});

test('an endpoint made with the API gets the types it asked for, with its own secret', async () => {
  const endpoint = await stripe.webhookEndpoints.create({
    url: `${sandboxHook}/hook`,
    enabled_events: ['customer.deleted'],
  });
  inbox.secrets['/hook'] = endpoint.secret ?? '';
  const customer = await stripe.customers.create({ name: 'E' });
  await stripe.customers.del(customer.id);
  await inbox.until(() => inbox.received.length === 3, 'three deliveries');
  const own = inbox.received.filter(({ path }) => path === '/hook');
  expect(own.map(({ event }) => event.type)).toEqual(['customer.deleted']);
  expect(inbox.refused).toEqual([]);
});
