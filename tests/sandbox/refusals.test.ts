import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf, openSandbox, type TestSandbox } from './support/sandbox';
import { secretKey } from './support/secrets';
import { problemsOf } from './support/shape';
import { failureOf, paidCharge, sellerAccount, sessionParams } from './support/stories';

let sandbox: TestSandbox;
let stripe: Stripe;

beforeAll(async () => {
  sandbox = await openSandbox();
  stripe = sandbox.stripe;
});
afterAll(() => sandbox.end());

/** A request as raw as it gets, for what the SDK would never send. */
async function raw(path: string, init: RequestInit = {}, key: string | null = secretKey) {
  const headers = new Headers(init.headers);
  if (key) headers.set('authorization', `Bearer ${key}`);
  const response = await fetch(`${sandbox.url}${path}`, { ...init, headers });
  return { response, body: (await response.json()) as { error: Record<string, unknown> } };
}

describe('keys', () => {
  test('no key, a wrong key and a live key are 401', async () => {
    for (const key of [null, 'sk_test_wrong', 'sk_live_4eC39HqLyjWDarjtT1zdp7dc']) {
      const { response, body } = await raw('/v1/balance', {}, key);
      expect(response.status).toBe(401);
      expect(body.error.type).toBe('invalid_request_error');
      if (key) expect(body.error.message).not.toContain(key);
    }
  });

  test('the SDK raises its own class for a wrong key', async () => {
    const error = await failureOf(clientOf(sandbox.url, 'sk_test_wrong').balance.retrieve());
    expect(error).toBeInstanceOf(Stripe.errors.StripeAuthenticationError);
  });

  test('an account that is not connected is 403', async () => {
    const error = await failureOf(stripe.balance.retrieve({}, { stripeAccount: 'acct_nobody' }));
    expect(error).toMatchObject({ statusCode: 403, code: 'account_invalid' });
  });
});

describe('parameters', () => {
  const wrong: [string, object, object][] = [
    [
      'unknown',
      { payment_method_types: ['card'] },
      { code: 'parameter_unknown', param: 'payment_method_types' },
    ],
    [
      'unknown deep down',
      { payment_intent_data: { transfer_grup: 'x' } },
      { code: 'parameter_unknown', param: 'payment_intent_data[transfer_grup]' },
    ],
    ['an old word', { ui_mode: 'hosted' }, { param: 'ui_mode' }],
    ['missing', { line_items: undefined }, { code: 'parameter_missing', param: 'line_items' }],
    [
      'missing deep down',
      {
        line_items: [
          { price_data: { currency: 'usd', unit_amount: 500, product_data: { name: 'x' } } },
        ],
      },
      { code: 'parameter_missing', param: 'line_items[0][quantity]' },
    ],
    [
      'no integer',
      {
        line_items: [
          {
            quantity: 1,
            price_data: { currency: 'usd', unit_amount: 10.5, product_data: { name: 'x' } },
          },
        ],
      },
      { code: 'parameter_invalid_integer', param: 'line_items[0][price_data][unit_amount]' },
    ],
    ['text for a list', { line_items: 'logo' }, { param: 'line_items' }],
    ['text for an object', { payment_intent_data: 'x' }, { param: 'payment_intent_data' }],
    ['an object for text', { client_reference_id: { a: '1' } }, { param: 'client_reference_id' }],
    ['no boolean', { allow_promotion_codes: 'perhaps' }, { param: 'allow_promotion_codes' }],
    ['empty', { success_url: '' }, { code: 'parameter_invalid_empty', param: 'success_url' }],
    ['too long', { client_reference_id: 'x'.repeat(201) }, { param: 'client_reference_id' }],
    [
      'no address',
      { success_url: 'not an address' },
      { code: 'url_invalid', param: 'success_url' },
    ],
    [
      'no currency',
      {
        line_items: [
          {
            quantity: 1,
            price_data: { currency: 'abc', unit_amount: 500, product_data: { name: 'x' } },
          },
        ],
      },
      { param: 'line_items[0][price_data][currency]' },
    ],
    [
      'too small',
      {
        line_items: [
          {
            quantity: 1,
            price_data: { currency: 'usd', unit_amount: 49, product_data: { name: 'x' } },
          },
        ],
      },
      { code: 'amount_too_small' },
    ],
    ['too soon', { expires_at: Math.floor(Date.now() / 1000) + 60 }, { param: 'expires_at' }],
    ['too late', { expires_at: Math.floor(Date.now() / 1000) + 90_000 }, { param: 'expires_at' }],
    [
      'no such customer',
      { customer: 'cus_nobody' },
      { code: 'resource_missing', param: 'customer' },
    ],
    ['metadata too long', { metadata: { note: 'x'.repeat(501) } }, { param: 'metadata[note]' }],
    [
      'too many metadata',
      { metadata: Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`k${n}`, 'v'])) },
      { param: 'metadata' },
    ],
    [
      'two of a kind',
      { customer: 'cus_x', customer_email: 'a@b.co' },
      { code: 'parameters_exclusive' },
    ],
    [
      'a fee that such charges cannot have',
      { payment_intent_data: { application_fee_amount: 100 } },
      { param: 'payment_intent_data[application_fee_amount]' },
    ],
  ];

  test.each(wrong)('%s', async (_, extra, expected) => {
    const params = { ...sessionParams(), ...extra } as Stripe.Checkout.SessionCreateParams;
    const error = await failureOf(stripe.checkout.sessions.create(params));
    expect(error).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError);
    expect(error).toMatchObject({ statusCode: 400, ...expected });
    expect(error.message.length).toBeGreaterThan(10);
  });

  test('several unknown ones are named together', async () => {
    const error = await failureOf(
      stripe.customers.create({ foo: '1', bar: '2' } as Stripe.CustomerCreateParams),
    );
    expect(error.message).toBe('Received unknown parameters: foo, bar');
  });

  test('an unknown parameter of a list is refused as well', async () => {
    const error = await failureOf(stripe.charges.list({ order: 'x' } as Stripe.ChargeListParams));
    expect(error).toMatchObject({ code: 'parameter_unknown', param: 'order' });
  });
});

describe('what is not there', () => {
  test('an object is 404 with its noun', async () => {
    const error = await failureOf(stripe.charges.retrieve('ch_nothing'));
    expect(error).toMatchObject({ statusCode: 404, code: 'resource_missing', param: 'id' });
    expect(error.message).toBe("No such charge: 'ch_nothing'");
  });

  test('an address is 404 and still has an error', async () => {
    const { response, body } = await raw('/v1/tax/rates');
    expect(response.status).toBe(404);
    expect(body.error.message).toContain('Unrecognized request URL (GET: /v1/tax/rates)');
  });

  test("a seller's object is not the platform's", async () => {
    const seller = await sellerAccount(sandbox);
    const charge = await paidCharge(sandbox);
    const error = await failureOf(
      stripe.charges.retrieve(charge.id, {}, { stripeAccount: seller }),
    );
    expect(error.code).toBe('resource_missing');
  });
});

describe('conventions', () => {
  test('every answer names request and version', async () => {
    const { response } = await raw('/v1/balance', {
      headers: { 'stripe-version': '2026-10-28.endive' },
    });
    expect(response.headers.get('request-id')).toMatch(/^req_/);
    expect(response.headers.get('stripe-version')).toBe('2026-10-28.endive');
  });

  test('another version, a JSON body and a huge body are refused', async () => {
    const version = await raw('/v1/balance', { headers: { 'stripe-version': '2020-08-27' } });
    expect(version.response.status).toBe(400);
    const json = await raw('/v1/customers', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"email":"a@b.co"}',
    });
    expect(json.response.status).toBe(400);
    const huge = await raw('/v1/customers', { method: 'POST', body: 'x'.repeat(17 * 1024 * 1024) });
    expect(huge.response.status).toBe(413);
  });

  test('brackets work in both ways of writing lists', async () => {
    const charge = await paidCharge(sandbox);
    for (const name of ['expand[]', 'expand[0]', 'expand%5B%5D']) {
      const response = await fetch(
        `${sandbox.url}/v1/charges/${charge.id}?${name}=balance_transaction`,
        {
          headers: { authorization: `Bearer ${secretKey}` },
        },
      );
      const body = (await response.json()) as { balance_transaction: { object: string } };
      expect(body.balance_transaction.object).toBe('balance_transaction');
    }
  });

  test('a form cannot reach the prototype of objects', async () => {
    const { body } = await raw('/v1/customers', {
      method: 'POST',
      body: new URLSearchParams({ '__proto__[polluted]': '1', 'metadata[__proto__]': 'x' }),
    });
    expect(body.error).toMatchObject({ code: 'parameter_unknown' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('the check of answers finds what is missing, undeclared or of a wrong type', () => {
    expect(problemsOf({ object: 'login_link', created: '1', link: 'x' })).toEqual([
      'login_link.created must not be "1"',
      'login_link.url is missing',
      'login_link.link is not declared',
    ]);
  });
});
