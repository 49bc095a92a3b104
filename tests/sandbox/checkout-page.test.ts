import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSandbox, type TestSandbox } from './support/sandbox';
import { cardForm, payWith, sessionParams, submit } from './support/stories';

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

describe('the page', () => {
  test('says what is paid, is escaped, and works without scripts', async () => {
    const session = await open({
      line_items: [
        {
          quantity: 2,
          price_data: {
            currency: 'usd',
            unit_amount: 1250,
            product_data: { name: '<script>alert(1)</script>' },
          },
        },
      ],
    });
    const response = await fetch(session.url ?? '');
    const text = await response.text();
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toContain('<script');
    expect(text).toContain('$25.00');
    expect(text).toContain('href="http://localhost:3000/checkout"');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' http://localhost:3000");
  });

  test('says beside each field what is wrong and keeps what was typed', async () => {
    const session = await open();
    const answer = await submit(session.url ?? '', {
      email: 'bo',
      number: '4242 4242',
      expiry: '01 / 20',
      cvc: '1',
      name: 'Bo',
    });
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain('Your email is invalid.');
    expect(text).toContain('Your card number is incomplete.');
    expect(text).toContain('expiration year is in the past.');
    expect(text).toContain('security code is incomplete.');
    expect(text).toContain('value="4242 4242"');
    expect(text.match(/aria-invalid="true"/g)).toHaveLength(4);
  });

  test('takes no real card number', async () => {
    const session = await open();
    const answer = await submit(session.url ?? '', { ...cardForm, number: '4929 1234 5678 9015' });
    expect(await answer.text()).toMatch(/real card number|card number is invalid/);
    expect((await reread(session.id)).payment_intent).toBeNull();
  });

  test('shows the e-mail that the app gave, fixed', async () => {
    const customer = await stripe.customers.create({ email: 'known@minnow.test' });
    for (const extra of [{ customer: customer.id }, { customer_email: 'known@minnow.test' }]) {
      const text = await page((await open(extra)).url ?? '');
      expect(text).toMatch(/value="known@minnow.test"[^>]*readonly/);
    }
  });

  test('fills in a test card by a link and pays with one by a button', async () => {
    const session = await open();
    const filled = await page(`${session.url}?card=insufficient_funds`);
    expect(filled).toContain('value="4000 0000 0000 9995"');
    const answer = await submit(session.url ?? '', { test_card: 'visa' });
    expect(answer.headers.get('location')).toContain(session.id);
  });

  test('an address of no session is 404', async () => {
    expect((await fetch(`${sandbox.url}/c/pay/cs_test_nothing`)).status).toBe(404);
  });
});

describe('saved cards', () => {
  test('a card is saved with consent, shown next time and used off session', async () => {
    const customer = await stripe.customers.create({ email: 'sam@minnow.test' });
    const session = await open({
      customer: customer.id,
      saved_payment_method_options: { payment_method_save: 'enabled' },
    });
    expect(await page(session.url ?? '')).toContain('Save this card');
    await submit(session.url ?? '', { ...cardForm, number: '4000002500003155', save: 'yes' }).then(
      (answer) => submit(`${sandbox.url}${answer.headers.get('location')}`, { outcome: 'pass' }),
    );
    const [method] = (await stripe.customers.listPaymentMethods(customer.id)).data;
    expect(method?.card?.last4).toBe('3155');
    const tip = await stripe.paymentIntents.create({
      amount: 500,
      currency: 'usd',
      customer: customer.id,
      payment_method: method?.id ?? '',
      off_session: true,
      confirm: true,
    });
    expect(tip.status).toBe('succeeded');
    const next = await open({ customer: customer.id });
    expect(await page(next.url ?? '')).toContain('visa ending in 3155');
    const answer = await submit(next.url ?? '', { saved_method: method?.id ?? '' });
    expect(answer.headers.get('location')).toContain(next.id);
  });

  test('without consent nothing is saved', async () => {
    const customer = await stripe.customers.create({ email: 'una@minnow.test' });
    const session = await open({
      customer: customer.id,
      saved_payment_method_options: { payment_method_save: 'enabled' },
    });
    await payWith(session, '4242424242424242');
    expect((await stripe.customers.listPaymentMethods(customer.id)).data).toHaveLength(0);
  });

  test('a session of mode setup saves a card and charges nothing', async () => {
    const customer = await stripe.customers.create({ email: 'set@minnow.test' });
    const session = await stripe.checkout.sessions.create({
      mode: 'setup',
      currency: 'usd',
      customer: customer.id,
      success_url: 'http://localhost:3000/saved',
    });
    const answer = await submit(session.url ?? '', { ...cardForm, number: '4242424242424242' });
    expect(answer.headers.get('location')).toBe('http://localhost:3000/saved');
    const after = await stripe.checkout.sessions.retrieve(session.id, { expand: ['setup_intent'] });
    expect(after).toMatchObject({
      status: 'complete',
      payment_status: 'no_payment_required',
      setup_intent: { status: 'succeeded' },
    });
    expect((await stripe.customers.listPaymentMethods(customer.id)).data).toHaveLength(1);
  });
});

describe('bank debits', () => {
  const debitOf = async (test_debit: string) => {
    const session = await open();
    await submit(session.url ?? '', { ...cardForm, test_debit });
    return session;
  };

  test('are complete but unpaid, and paid days later', async () => {
    const session = await debitOf('ach_succeeds');
    expect(await reread(session.id)).toMatchObject({
      status: 'complete',
      payment_status: 'unpaid',
      payment_intent: { status: 'processing', latest_charge: { status: 'pending' } },
    });
    await sandbox.advanceDays(4);
    expect(await reread(session.id)).toMatchObject({
      payment_status: 'paid',
      payment_intent: { status: 'succeeded' },
    });
  });

  test('or are returned by the bank', async () => {
    const session = await debitOf('ach_fails');
    await sandbox.advanceDays(4);
    expect(await reread(session.id)).toMatchObject({
      status: 'complete',
      payment_status: 'unpaid',
      payment_intent: { status: 'requires_payment_method', latest_charge: { status: 'failed' } },
    });
    const types = (await stripe.events.list({ limit: 3 })).data.map((event) => event.type);
    expect(types[0]).toBe('checkout.session.async_payment_failed');
  });
});
