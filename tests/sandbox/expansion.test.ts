import type Stripe from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSandbox, type TestSandbox } from './support/sandbox';
import { failureOf, payWith, sellerAccount, sessionParams } from './support/stories';

let sandbox: TestSandbox;
let stripe: Stripe;

beforeAll(async () => {
  sandbox = await openSandbox();
  stripe = sandbox.stripe;
});
afterAll(() => sandbox.end());

async function paidSession(): Promise<string> {
  const customer = await stripe.customers.create({ email: 'bo@minnow.test' });
  const session = await stripe.checkout.sessions.create(sessionParams({ customer: customer.id }));
  await payWith(session, '4242424242424242');
  return session.id;
}

test('a path of four levels is followed', async () => {
  const session = await stripe.checkout.sessions.retrieve(await paidSession(), {
    expand: ['payment_intent.latest_charge.balance_transaction.source', 'customer', 'line_items'],
  });
  const intent = session.payment_intent as Stripe.PaymentIntent;
  const charge = intent.latest_charge as Stripe.Charge;
  const transaction = charge.balance_transaction as Stripe.BalanceTransaction;
  expect((session.customer as Stripe.Customer).email).toBe('bo@minnow.test');
  expect(transaction).toMatchObject({ amount: 10_550, fee: 336, net: 10_214 });
  expect(transaction.source).toMatchObject({ id: charge.id });
  expect(session.line_items?.data).toHaveLength(2);
});

test('members of a list are expanded through data', async () => {
  await paidSession();
  const listed = await stripe.checkout.sessions.list({
    limit: 1,
    expand: ['data.payment_intent.latest_charge', 'data.line_items'],
  });
  const intent = listed.data[0]?.payment_intent as Stripe.PaymentIntent;
  expect((intent.latest_charge as Stripe.Charge).paid).toBe(true);
  expect(listed.data[0]?.line_items?.data).toHaveLength(2);
});

test('what is null stays null', async () => {
  const session = await stripe.checkout.sessions.create({
    ...sessionParams(),
    expand: ['payment_intent.latest_charge'],
  });
  expect(session.payment_intent).toBeNull();
});

test('a transfer shows its account, its source and the payment on the other side', async () => {
  const seller = await sellerAccount(sandbox);
  const session = await stripe.checkout.sessions.retrieve(await paidSession(), {
    expand: ['payment_intent'],
  });
  const source = (session.payment_intent as Stripe.PaymentIntent).latest_charge as string;
  const transfer = await stripe.transfers.create({
    amount: 8000,
    currency: 'usd',
    destination: seller,
    source_transaction: source,
    expand: ['destination', 'source_transaction', 'destination_payment', 'balance_transaction'],
  });
  expect(transfer).toMatchObject({
    destination: { object: 'account', id: seller },
    source_transaction: { object: 'charge', id: source },
    destination_payment: { object: 'charge', amount: 8000 },
    balance_transaction: { amount: -8000, type: 'transfer' },
  });
});

test('what cannot be expanded is refused, and nothing is made', async () => {
  const before = await stripe.customers.list({ limit: 100 });
  for (const expand of ['nothing', 'email', 'metadata.order', 'balance_transaction']) {
    const error = await failureOf(
      stripe.customers.create({ email: 'x@minnow.test', expand: [expand] }),
    );
    expect(error.message).toBe(`This property cannot be expanded (${expand}).`);
  }
  const after = await stripe.customers.list({ limit: 100 });
  expect(after.data).toHaveLength(before.data.length);
});

test('more than four levels are too many', async () => {
  const path = 'payment_intent.latest_charge.balance_transaction.source.customer';
  const error = await failureOf(
    stripe.checkout.sessions.retrieve(await paidSession(), { expand: [path] }),
  );
  expect(error.message).toContain('more than 4 levels');
});

test('lists are walked by cursor in both directions, and by time', async () => {
  const made: string[] = [];
  for (let n = 0; n < 5; n += 1)
    made.unshift((await stripe.customers.create({ name: `Walk ${n}` })).id);
  const first = await stripe.customers.list({ limit: 2 });
  expect(first).toMatchObject({ object: 'list', url: '/v1/customers', has_more: true });
  expect(first.data.map((one) => one.id)).toEqual(made.slice(0, 2));
  const next = await stripe.customers.list({ limit: 2, starting_after: made[1] ?? '' });
  expect(next.data.map((one) => one.id)).toEqual(made.slice(2, 4));
  const back = await stripe.customers.list({ limit: 2, ending_before: made[4] ?? '' });
  expect(back.data.map((one) => one.id)).toEqual(made.slice(2, 4));
  const all: string[] = [];
  for await (const customer of stripe.customers.list({ limit: 2 })) all.push(customer.id);
  expect(all.slice(0, 5)).toEqual(made);
  const created = (await stripe.customers.retrieve(made[0] ?? '')) as Stripe.Customer;
  const later = await stripe.customers.list({ created: { gt: created.created } });
  expect(later.data).toHaveLength(0);
  expect(await failureOf(stripe.customers.list({ limit: 101 }))).toMatchObject({ param: 'limit' });
  expect(await failureOf(stripe.customers.list({ starting_after: 'cus_no' }))).toMatchObject({
    code: 'resource_missing',
  });
});
