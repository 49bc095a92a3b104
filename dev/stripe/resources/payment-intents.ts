import type Stripe from 'stripe';
import { invalid, refused } from '../http/errors';
import { page } from '../http/list';
import { type Call, operation } from '../http/operation';
import { amount, text, url } from '../params/limits';
import { makeIntent } from '../payments/intents';
import { checkOwner, methodNamed } from '../payments/methods';
import type { PaymentIntentRow } from '../store/rows/payments';
import { requireCustomer } from './customers';
import {
  cancelPaymentIntent,
  capturePaymentIntent,
  confirm,
  confirmPaymentIntent,
  ownIntent,
} from './payment-intent-moves';
import {
  automaticMethods,
  checkPlayable,
  checkReturnUrl,
  checkSmallest,
  fieldsOf,
} from './payment-intent-params';
import { showPaymentIntent } from './payment-intent-view';

function unplayed(param: string): Error {
  return invalid(`The sandbox does not play ${param}; send payment_method.`, param);
}

function createPaymentIntent(call: Call<Stripe.PaymentIntentCreateParams>) {
  const { world, account, params } = call;
  checkPlayable(params);
  if (params.payment_method_data) throw unplayed('payment_method_data');
  if (params.confirmation_token) throw unplayed('confirmation_token');
  const currency = params.currency.toLowerCase();
  checkSmallest(params.amount, currency);
  if (params.customer) requireCustomer(world, account, params.customer, 'customer');
  if (params.off_session && !params.confirm) {
    throw invalid('`off_session` can only be used when `confirm` is true.', 'off_session');
  }
  if (params.confirm) checkReturnUrl(params);
  const method = params.payment_method
    ? methodNamed(world, account, params.payment_method)
    : undefined;
  if (method) checkOwner(method, params.customer ?? null);
  const intent = makeIntent(world, {
    ...fieldsOf(params),
    account,
    amount: params.amount,
    currency,
    customer: params.customer ?? null,
    status: method ? 'requires_confirmation' : 'requires_payment_method',
    payment_method: method?.id ?? null,
    capture_method: (params.capture_method ??
      'automatic_async') as PaymentIntentRow['capture_method'],
    confirmation_method: (params.confirmation_method ??
      'automatic') as PaymentIntentRow['confirmation_method'],
    automatic_payment_methods: automaticMethods(params),
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    excluded_payment_method_types: params.excluded_payment_method_types ?? null,
    on_behalf_of: params.on_behalf_of ?? null,
  });
  if (!params.confirm) return showPaymentIntent(world, intent);
  return confirm(world, intent, params);
}

function updatePaymentIntent(call: Call<Stripe.PaymentIntentUpdateParams>) {
  const { world, account, params } = call;
  const before = ownIntent(call);
  checkPlayable(params as { application_fee_amount?: number });
  const open = ['requires_payment_method', 'requires_confirmation', 'requires_action'].includes(
    before.status,
  );
  if (
    !open &&
    (params.amount !== undefined || params.currency || params.payment_method || params.customer)
  ) {
    throw refused(
      `This PaymentIntent's amount, currency, customer or payment method could not be updated because it has a status of ${before.status}. You may only update these of a PaymentIntent with one of the following statuses: requires_payment_method, requires_confirmation, requires_action.`,
      'payment_intent_unexpected_state',
    );
  }
  const currency = params.currency?.toLowerCase() ?? before.currency;
  checkSmallest(params.amount ?? before.amount, currency);
  const method = params.payment_method
    ? methodNamed(world, account, params.payment_method)
    : undefined;
  if (method) checkOwner(method, params.customer ?? before.customer);
  if (params.customer) requireCustomer(world, account, params.customer, 'customer');
  const row = world.store.patch('payment_intents', before.id, {
    ...fieldsOf(params, before),
    amount: params.amount ?? before.amount,
    currency,
    customer: params.customer ?? before.customer,
    ...(method
      ? {
          payment_method: method.id,
          status: 'requires_confirmation' as const,
          authentication: null,
        }
      : {}),
  });
  return showPaymentIntent(world, row);
}

function listPaymentIntents(call: Call<Stripe.PaymentIntentListParams>) {
  const { world, account, params } = call;
  const rows = world.store
    .all('payment_intents')
    .filter(
      (row) => row.account === account && (!params.customer || row.customer === params.customer),
    );
  return page(call, '/v1/payment_intents', 'payment_intent', rows, (row) =>
    showPaymentIntent(world, row),
  );
}

const limits = {
  amount,
  return_url: url,
  statement_descriptor: text(22),
  statement_descriptor_suffix: text(22),
};
const file = 'PaymentIntents';

export const paymentIntentOperations = [
  operation(
    'POST',
    '/v1/payment_intents',
    [file, 'PaymentIntentCreateParams'],
    createPaymentIntent,
    limits,
  ),
  operation('GET', '/v1/payment_intents', [file, 'PaymentIntentListParams'], listPaymentIntents),
  operation('GET', '/v1/payment_intents/:id', [file, 'PaymentIntentRetrieveParams'], (call) =>
    showPaymentIntent(call.world, ownIntent(call)),
  ),
  operation(
    'POST',
    '/v1/payment_intents/:id',
    [file, 'PaymentIntentUpdateParams'],
    updatePaymentIntent,
    limits,
  ),
  operation(
    'POST',
    '/v1/payment_intents/:id/confirm',
    [file, 'PaymentIntentConfirmParams'],
    confirmPaymentIntent,
    limits,
  ),
  operation(
    'POST',
    '/v1/payment_intents/:id/cancel',
    [file, 'PaymentIntentCancelParams'],
    cancelPaymentIntent,
  ),
  operation(
    'POST',
    '/v1/payment_intents/:id/capture',
    [file, 'PaymentIntentCaptureParams'],
    capturePaymentIntent,
    {
      amount_to_capture: amount,
    },
  ),
];
