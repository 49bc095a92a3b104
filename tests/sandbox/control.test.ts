import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSandbox, type TestSandbox } from './support/sandbox';
import { failureOf, paidCharge, payWith, sellerAccount, sessionParams } from './support/stories';

let sandbox: TestSandbox;

beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.end());

const read = async (path: string) =>
  (await fetch(`${sandbox.url}${path}`)).json() as Promise<Record<string, unknown>>;

test('health answers, and the routes explain themselves', async () => {
  expect(await read('/_sandbox/health')).toEqual({ ok: true });
  const routes = (await read('/_sandbox/routes')) as unknown as { path: string; about: string }[];
  for (const path of [
    'clock',
    'fail-next',
    'dispute',
    'deliver-twice',
    'reorder',
    'hold',
    'release',
    'payout-failure',
    'restrict',
    'state',
  ]) {
    expect(routes.find((one) => one.path === `/_sandbox/${path}`)?.about).toBeTruthy();
  }
});

test('the state shows each balance beside the sum that it must equal', async () => {
  await paidCharge(sandbox);
  const state = (await read('/_sandbox/state')) as {
    balances: { available: number; pending: number; sum_of_transactions: number }[];
  };
  for (const one of state.balances)
    expect(one.available + one.pending).toBe(one.sum_of_transactions);
});

test('the clock is set and moved; events bear its time', async () => {
  const twoWeeks = 14 * 86_400;
  await sandbox.order('/_sandbox/clock', { offset_ms: twoWeeks * 1000 });
  const customer = await sandbox.stripe.customers.create({ name: 'Future' });
  expect(customer.created - Date.now() / 1000).toBeGreaterThan(twoWeeks - 10);
  await sandbox.order('/_sandbox/clock', { advance_ms: -twoWeeks * 1000 });
  expect(await read('/_sandbox/clock')).toMatchObject({ offset_ms: 0 });
});

test('wrong orders are told what is wrong', async () => {
  await expect(sandbox.order('/_sandbox/clock', { offset_ms: 'soon' })).rejects.toThrow(
    /offset_ms/,
  );
  await expect(sandbox.order('/_sandbox/dispute', { charge: 'ch_no' })).rejects.toThrow(
    'no such charge',
  );
  await expect(sandbox.order('/_sandbox/nonsense')).rejects.toThrow('no control route');
  const charge = await paidCharge(sandbox, '4000000000000259');
  await sandbox.stripe.charges.retrieve(charge.id);
  await expect(sandbox.order('/_sandbox/dispute', { charge: charge.id })).rejects.toThrow(
    'disputed already',
  );
});

test('the overview shows what is there, and its buttons are plain forms', async () => {
  await sellerAccount(sandbox);
  const charge = await paidCharge(sandbox);
  const page = await (await fetch(sandbox.url)).text();
  for (const word of [
    'Payments',
    'Accounts',
    'Transfers',
    'Deliveries',
    'Events',
    charge.id,
    'seller@minnow.test',
  ]) {
    expect(page).toContain(word);
  }
  expect(page).not.toContain('<script');
  const pressed = await fetch(`${sandbox.url}/_sandbox/dispute`, {
    method: 'POST',
    redirect: 'manual',
    headers: { accept: 'text/html' },
    body: new URLSearchParams({ charge: charge.id }),
  });
  expect(pressed).toMatchObject({ status: 303 });
  expect(await sandbox.stripe.charges.retrieve(charge.id)).toMatchObject({ disputed: true });
});

test('a form of another site presses no button', async () => {
  const answer = await fetch(`${sandbox.url}/_sandbox/clock`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
    body: new URLSearchParams({ offset_ms: '1' }),
  });
  expect(answer.status).toBe(403);
});

test('currencies are kept apart, and those without minor units have none', async () => {
  const { stripe } = sandbox;
  const price = (unit_amount: number) => [
    { quantity: 1, price_data: { currency: 'jpy', unit_amount, product_data: { name: 'Kanji' } } },
  ];
  const error = await failureOf(
    stripe.checkout.sessions.create(sessionParams({ line_items: price(49) })),
  );
  expect(error).toMatchObject({ code: 'amount_too_small' });
  expect(error.message).toContain('¥50');
  const session = await stripe.checkout.sessions.create(sessionParams({ line_items: price(5000) }));
  expect(await (await fetch(session.url ?? '')).text()).toContain('¥5,000');
  await payWith(session, '4000000000000077');
  const yen = (await stripe.balance.retrieve()).available.find((one) => one.currency === 'jpy');
  expect(yen?.amount).toBe(5000 - 175);
});

test('a session that costs nothing is complete without a payment', async () => {
  const free = [
    {
      quantity: 1,
      price_data: { currency: 'usd', unit_amount: 0, product_data: { name: 'Sample' } },
    },
  ];
  const session = await sandbox.stripe.checkout.sessions.create(
    sessionParams({ line_items: free }),
  );
  expect(await payWith(session, '4242424242424242')).toContain(session.id);
  expect(await sandbox.stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
    status: 'complete',
    payment_status: 'no_payment_required',
    payment_intent: null,
  });
});
