import type Stripe from 'stripe';
import { cardByNumber, cardByToken, hasCheckDigit, type TestCard } from '../cards/test-cards';
import { emit } from '../events/emit';
import { ApiError, invalid, missing, refused } from '../http/errors';
import { page } from '../http/list';
import { type Call, idOf, operation } from '../http/operation';
import { readAddress } from '../params/address';
import { mergeMetadata } from '../params/metadata';
import { attachMethod } from '../payments/attach';
import { makeCardMethod, methodNamed } from '../payments/methods';
import type { BillingRow, PaymentMethodRow } from '../store/rows/payments';
import { requireCustomer } from './customers';
import { showPaymentMethod } from './payment-method-view';

function readBilling(
  given: Stripe.PaymentMethodCreateParams.BillingDetails | undefined,
  current?: BillingRow,
): BillingRow {
  return {
    address: given?.address ? readAddress(given.address) : (current?.address ?? null),
    email: given?.email || (current?.email ?? null),
    name: given?.name || (current?.name ?? null),
    phone: given?.phone || (current?.phone ?? null),
  };
}

/** The test card behind a number; throws the errors of a number that is wrong or real. */
export function cardWithNumber(number: string, param: string): TestCard {
  const digits = number.replace(/[\s-]/g, '');
  const card = cardByNumber(digits);
  if (card) return card;
  if (!hasCheckDigit(digits))
    throw cardError('incorrect_number', 'Your card number is incorrect.', param);
  throw cardError(
    'card_declined',
    'Your card was declined. Your request was in test mode, but used a non test (live) card. For a list of valid test cards, visit: https://stripe.com/docs/testing.',
    param,
  );
}

function cardError(code: string, message: string, param?: string): ApiError {
  return new ApiError(
    402,
    { type: 'card_error', code, message, ...(param ? { param } : {}) },
    'execution',
  );
}

function createPaymentMethod({ world, account, params }: Call<Stripe.PaymentMethodCreateParams>) {
  if (!params.type) throw missing('type');
  if (params.type !== 'card') {
    throw refused(
      `The sandbox makes payment methods of type card; ${params.type} comes from its checkout page.`,
    );
  }
  const given = params.card;
  if (!given) throw missing('card');
  const fields = {
    billing: readBilling(params.billing_details),
    metadata: mergeMetadata({}, params.metadata),
    ...(params.allow_redisplay
      ? { allowRedisplay: params.allow_redisplay as PaymentMethodRow['allow_redisplay'] }
      : {}),
  };
  if ('token' in given && given.token) {
    const card = cardByToken(given.token);
    if (!card) throw invalid(`No such token: '${given.token}'`, 'card[token]', 'resource_missing');
    return showPaymentMethod(makeCardMethod(world, account, card, fields));
  }
  const details = given as Partial<Stripe.PaymentMethodCreateParams.Card>;
  if (!details.number) throw missing('card[number]');
  if (details.exp_month === undefined) throw missing('card[exp_month]');
  if (details.exp_year === undefined) throw missing('card[exp_year]');
  const card = cardWithNumber(details.number, 'card[number]');
  const dates = { expMonth: details.exp_month, expYear: details.exp_year };
  return showPaymentMethod(makeCardMethod(world, account, card, { ...fields, ...dates }));
}

function ownMethod(call: Call<unknown>): PaymentMethodRow {
  return methodNamed(call.world, call.account, idOf(call), 'id');
}

function updatePaymentMethod(call: Call<Stripe.PaymentMethodUpdateParams>) {
  const { world, account, params } = call;
  const before = ownMethod(call);
  if (!before.customer) {
    throw refused(
      'You must save this PaymentMethod to a customer before you can update it.',
      'payment_method_unexpected_state',
    );
  }
  const card = params.card;
  const row = world.store.patch('payment_methods', before.id, {
    billing: readBilling(
      params.billing_details as Stripe.PaymentMethodCreateParams.BillingDetails,
      before.billing,
    ),
    metadata: mergeMetadata(before.metadata, params.metadata),
    allow_redisplay: (params.allow_redisplay ??
      before.allow_redisplay) as PaymentMethodRow['allow_redisplay'],
    exp_month: card?.exp_month ?? before.exp_month,
    exp_year: card?.exp_year ?? before.exp_year,
  });
  emit(world, 'payment_method.updated', account, showPaymentMethod(row), {});
  return showPaymentMethod(row);
}

function attachPaymentMethod(call: Call<Stripe.PaymentMethodAttachParams>) {
  const { world, account, params } = call;
  if (!params.customer) throw missing('customer');
  const customer = requireCustomer(world, account, params.customer, 'customer');
  return showPaymentMethod(attachMethod(world, ownMethod(call), customer.id));
}

function detachPaymentMethod(call: Call<Stripe.PaymentMethodDetachParams>) {
  const { world, account } = call;
  const before = ownMethod(call);
  if (!before.customer) {
    throw refused(
      'The payment method you provided is not attached to a customer so detachment is impossible.',
      'payment_method_unexpected_state',
      'payment_method',
    );
  }
  const customer = world.store.get('customers', before.customer);
  if (customer?.default_payment_method === before.id) {
    world.store.patch('customers', customer.id, { default_payment_method: null });
  }
  const row = world.store.patch('payment_methods', before.id, { customer: null });
  emit(world, 'payment_method.detached', account, showPaymentMethod(row), {
    customer: before.customer,
  });
  return showPaymentMethod(row);
}

function listPaymentMethods(call: Call<Stripe.PaymentMethodListParams>) {
  const { world, account, params } = call;
  const customer = params.customer
    ? requireCustomer(world, account, params.customer, 'customer').id
    : null;
  const rows = world.store
    .all('payment_methods')
    .filter(
      (row) => row.account === account && (customer ? row.customer === customer : row.customer),
    )
    .filter((row) => params.type === undefined || row.type === params.type)
    .filter((row) => !params.allow_redisplay || row.allow_redisplay === params.allow_redisplay);
  return page(call, '/v1/payment_methods', 'payment_method', rows, showPaymentMethod);
}

const file = 'PaymentMethods';

export const paymentMethodOperations = [
  operation(
    'POST',
    '/v1/payment_methods',
    [file, 'PaymentMethodCreateParams'],
    createPaymentMethod,
  ),
  operation('GET', '/v1/payment_methods', [file, 'PaymentMethodListParams'], listPaymentMethods),
  operation('GET', '/v1/payment_methods/:id', [file, 'PaymentMethodRetrieveParams'], (call) =>
    showPaymentMethod(ownMethod(call)),
  ),
  operation(
    'POST',
    '/v1/payment_methods/:id',
    [file, 'PaymentMethodUpdateParams'],
    updatePaymentMethod,
  ),
  operation(
    'POST',
    '/v1/payment_methods/:id/attach',
    [file, 'PaymentMethodAttachParams'],
    attachPaymentMethod,
  ),
  operation(
    'POST',
    '/v1/payment_methods/:id/detach',
    [file, 'PaymentMethodDetachParams'],
    detachPaymentMethod,
  ),
];
