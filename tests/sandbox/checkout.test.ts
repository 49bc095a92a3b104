import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testCards } from '../../dev/stripe/cards/test-card-table';
import { openSandbox, type TestSandbox } from './support/sandbox';
import { cardForm, failureOf, payWith, sessionParams, submit } from './support/stories';

let sandbox: TestSandbox;
let stripe: Stripe;

beforeAll(async () => {
  sandbox = await openSandbox();
  stripe = sandbox.stripe;
});
afterAll(() => sandbox.end());

type Params = Partial<Stripe.Checkout.SessionCreateParams>;

const open = (extra: Params = {}) => stripe.checkout.sessions.create(sessionParams(extra));
const reread = (id: string) =>
  stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent.latest_charge'] });
const page = async (url: string) => (await fetch(new URL(url, sandbox.url))).text();

describe('every test card has its outcome', () => {
  const paying = testCards.filter((card) => !card.decline && !card.authentication);
  test.each(paying.map((card) => [card.label, card.number]))('%s', async (_, number) => {
    const session = await open();
    const cvc = number.startsWith('37') ? '1234' : '123';
    const answer = await submit(session.url ?? '', { ...cardForm, number, cvc });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(
      `http://localhost:3000/checkout/done?session_id=${session.id}`,
    );
    expect(await reread(session.id)).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      url: null,
      customer_details: { email: 'buyer@minnow.test', name: 'Bo Buyer' },
      payment_intent: {
        status: 'succeeded',
        amount_received: 10_550,
        transfer_group: 'order_7',
        latest_charge: {
          paid: true,
          amount: 10_550,
          payment_method_details: { card: { last4: number.slice(-4) } },
        },
      },
    });
  });

  const declined = testCards.flatMap((card) =>
    card.decline ? [{ ...card, decline: card.decline }] : [],
  );
  test.each(declined.map((card) => [card.label, card] as const))('%s', async (_, card) => {
    const session = await open();
    const back = await payWith(session, card.number);
    expect(back).toBe(`/c/pay/${session.id}?declined=1`);
    const shown = await page(back);
    expect(shown).toContain('role="alert"');
    expect(shown).toMatch(/declined|insufficient|expired|security code|processing/);
    const after = await reread(session.id);
    expect(after).toMatchObject({
      status: 'open',
      payment_status: 'unpaid',
      payment_intent: {
        status: 'requires_payment_method',
        payment_method: null,
        last_payment_error: { code: card.decline.code, decline_code: card.decline.decline_code },
        latest_charge: {
          status: 'failed',
          failure_code: card.decline.code,
          paid: false,
          balance_transaction: null,
        },
      },
    });
  });
});

test('after a decline another card pays the same session, with one intent and one charge that counts', async () => {
  const session = await open();
  await payWith(session, '4000000000009995');
  const first = (await reread(session.id)).payment_intent as Stripe.PaymentIntent;
  await payWith(session, '4242424242424242');
  const second = (await reread(session.id)).payment_intent as Stripe.PaymentIntent;
  expect(second).toMatchObject({ id: first.id, status: 'succeeded', last_payment_error: null });
  const charges = await stripe.charges.list({ payment_intent: second.id });
  expect(charges.data.map((one) => one.status)).toEqual(['succeeded', 'failed']);
});

describe('3-D Secure', () => {
  async function challenged(number: string) {
    const session = await open();
    const challenge = await payWith(session, number);
    expect(challenge).toMatch(/^\/3ds\/pi_\w+\/\w+$/);
    return { session, challenge: `${sandbox.url}${challenge}` };
  }

  test('passed: paid and marked as authenticated', async () => {
    const { session, challenge } = await challenged('4000002760003184');
    expect(await page(challenge)).toContain('Complete authentication');
    expect(await reread(session.id)).toMatchObject({
      status: 'open',
      payment_intent: { status: 'requires_action', next_action: { type: 'redirect_to_url' } },
    });
    const answer = await submit(challenge, { outcome: 'pass' });
    expect(answer.headers.get('location')).toContain(session.id);
    expect(await reread(session.id)).toMatchObject({
      status: 'complete',
      payment_intent: {
        latest_charge: {
          payment_method_details: { card: { three_d_secure: { result: 'authenticated' } } },
        },
      },
    });
  });

  test('failed: back on the page with the reason, nothing paid', async () => {
    const { session, challenge } = await challenged('4000002500003155');
    const answer = await submit(challenge, { outcome: 'fail' });
    const back = answer.headers.get('location') ?? '';
    expect(await page(back)).toContain('unable to authenticate your payment method');
    expect(await reread(session.id)).toMatchObject({
      status: 'open',
      payment_intent: { last_payment_error: { code: 'payment_intent_authentication_failure' } },
    });
  });

  test('passed, but the bank has no money', async () => {
    const { session, challenge } = await challenged('4000008260003178');
    await submit(challenge, { outcome: 'pass' });
    expect(await reread(session.id)).toMatchObject({
      status: 'open',
      payment_intent: { last_payment_error: { decline_code: 'insufficient_funds' } },
    });
  });

  test('pressed twice, the second press changes nothing', async () => {
    const { session, challenge } = await challenged('4000002760003184');
    await Promise.all([
      submit(challenge, { outcome: 'pass' }),
      submit(challenge, { outcome: 'pass' }),
    ]);
    const paid = await reread(session.id);
    const charges = await stripe.charges.list({
      payment_intent: (paid.payment_intent as Stripe.PaymentIntent).id,
    });
    expect(charges.data).toHaveLength(1);
  });

  test('a second tab paid meanwhile: the old challenge is over', async () => {
    const { session, challenge } = await challenged('4000002760003184');
    await payWith(session, '4242424242424242');
    const late = await submit(challenge, { outcome: 'pass' });
    expect(await late.text()).toContain('You have already paid');
    const paid = await reread(session.id);
    const charges = await stripe.charges.list({
      payment_intent: (paid.payment_intent as Stripe.PaymentIntent).id,
    });
    expect(charges.data.filter((one) => one.paid)).toHaveLength(1);
  });
});

test('twenty tabs that pay at once make one payment', async () => {
  const session = await open();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      submit(session.url ?? '', { ...cardForm, number: '4242424242424242' }),
    ),
  );
  expect(answers.filter((answer) => answer.status === 303)).toHaveLength(1);
  const others = await Promise.all(
    answers.filter((answer) => answer.status !== 303).map((answer) => answer.text()),
  );
  for (const text of others) expect(text).toContain('You have already paid');
  const paid = await reread(session.id);
  const intent = (paid.payment_intent as Stripe.PaymentIntent).id;
  expect((await stripe.charges.list({ payment_intent: intent })).data).toHaveLength(1);
});

describe('the end of a session', () => {
  test('it expires when its time has come, by the clock of the sandbox', async () => {
    const session = await open({ expires_at: Math.floor(Date.now() / 1000) + 1810 });
    await sandbox.order('/_sandbox/clock', { offset_ms: 1_900_000 });
    expect(await reread(session.id)).toMatchObject({ status: 'expired', url: null });
    const late = await submit(session.url ?? '', { ...cardForm, number: '4242424242424242' });
    expect(late.status).toBe(410);
    expect(await late.text()).toContain('This checkout has expired');
    await sandbox.order('/_sandbox/clock', { offset_ms: 0 });
  });

  test('the app can end it while the person is in 3-D Secure; their intent is cancelled', async () => {
    const session = await open();
    const challenge = await payWith(session, '4000002760003184');
    await stripe.checkout.sessions.expire(session.id);
    const late = await submit(`${sandbox.url}${challenge}`, { outcome: 'pass' });
    expect(await late.text()).toContain('This checkout has expired');
    expect(await reread(session.id)).toMatchObject({
      status: 'expired',
      payment_intent: { status: 'canceled' },
    });
  });

  test('one that is complete or expired cannot be expired', async () => {
    const session = await open();
    await payWith(session, '4242424242424242');
    const error = await failureOf(stripe.checkout.sessions.expire(session.id));
    expect(error.message).toContain('has a status of complete');
  });
});
