import type Stripe from 'stripe';
import { emit } from '../events/emit';
import { ApiError, missing, noSuch, refused } from '../http/errors';
import { page } from '../http/list';
import { type Call, idOf, operation } from '../http/operation';
import { url } from '../params/limits';
import { given, mergeMetadata } from '../params/metadata';
import { checkOwner, methodNamed } from '../payments/methods';
import { confirmSetup, makeSetupIntent } from '../payments/setup';
import type { SetupIntentRow } from '../store/rows/payments';
import type { World } from '../world';
import { requireCustomer } from './customers';
import { showFailure } from './payment-intent-view';
import { showSetupIntent } from './setup-intent-view';

function ownSetup(call: Call<unknown>): SetupIntentRow {
  const row = call.world.store.get('setup_intents', idOf(call));
  if (!row || row.account !== call.account) throw noSuch('setupintent', idOf(call));
  return row;
}

function createSetupIntent(call: Call<Stripe.SetupIntentCreateParams>) {
  const { world, account, params } = call;
  if (params.customer) requireCustomer(world, account, params.customer, 'customer');
  const method = params.payment_method
    ? methodNamed(world, account, params.payment_method)
    : undefined;
  if (method) checkOwner(method, params.customer ?? null);
  if (params.confirm && !method) throw missing('payment_method');
  const automatic = params.automatic_payment_methods;
  const intent = makeSetupIntent(world, account, {
    status: method ? 'requires_confirmation' : 'requires_payment_method',
    customer: params.customer ?? null,
    description: params.description ?? null,
    metadata: mergeMetadata({}, params.metadata),
    payment_method: method?.id ?? null,
    automatic_payment_methods: {
      enabled: automatic?.enabled ?? true,
      allow_redirects: automatic?.allow_redirects ?? 'always',
    },
    on_behalf_of: params.on_behalf_of ?? null,
    usage: params.usage ?? 'off_session',
  });
  return params.confirm ? confirm(world, intent, params) : showSetupIntent(world, intent);
}

const confirmable = ['requires_payment_method', 'requires_confirmation', 'requires_action'];

function confirm(
  world: World,
  intent: SetupIntentRow,
  params: { payment_method?: string; return_url?: string },
) {
  if (!confirmable.includes(intent.status)) throw unexpected(intent, 'confirmed');
  const id = intent.payment_method ?? params.payment_method;
  if (!id) {
    throw refused(
      "You cannot confirm this SetupIntent because it's missing a payment method. Update the SetupIntent with a payment method and then confirm it again.",
      'setup_intent_unexpected_state',
    );
  }
  const method = methodNamed(world, intent.account, id);
  checkOwner(method, intent.customer);
  const row = confirmSetup(world, intent, method, {
    offSession: false,
    authenticated: false,
    returnUrl: params.return_url ?? null,
  });
  if (!row.failure) return showSetupIntent(world, row);
  const failure = showFailure(world, row.failure, row.failed_method);
  throw new ApiError(
    402,
    {
      ...failure,
      type: 'card_error',
      message: row.failure.message,
      setup_intent: showSetupIntent(world, row),
    },
    'outcome',
  );
}

function unexpected(row: SetupIntentRow, verb: string): Error {
  return refused(
    `This SetupIntent could not be ${verb} because it has a status of ${row.status}. Only a SetupIntent with one of the following statuses may be ${verb}: ${confirmable.join(', ')}.`,
    'setup_intent_unexpected_state',
  );
}

function confirmSetupIntent(call: Call<Stripe.SetupIntentConfirmParams>) {
  const { world, params } = call;
  const intent = ownSetup(call);
  const named = params.payment_method
    ? methodNamed(world, intent.account, params.payment_method).id
    : undefined;
  const row = named
    ? world.store.patch('setup_intents', intent.id, { payment_method: named })
    : intent;
  return confirm(world, row, params.return_url ? { return_url: params.return_url } : {});
}

function updateSetupIntent(call: Call<Stripe.SetupIntentUpdateParams>) {
  const { world, account, params } = call;
  const before = ownSetup(call);
  if (params.customer) requireCustomer(world, account, params.customer, 'customer');
  const method = params.payment_method
    ? methodNamed(world, account, params.payment_method)
    : undefined;
  const row = world.store.patch('setup_intents', before.id, {
    customer: params.customer ?? before.customer,
    description: given(params.description, before.description),
    metadata: mergeMetadata(before.metadata, params.metadata),
    ...(method ? { payment_method: method.id, status: 'requires_confirmation' as const } : {}),
  });
  return showSetupIntent(world, row);
}

function cancelSetupIntent(call: Call<Stripe.SetupIntentCancelParams>) {
  const { world, params } = call;
  const before = ownSetup(call);
  if (!confirmable.includes(before.status)) throw unexpected(before, 'canceled');
  const row = world.store.patch('setup_intents', before.id, {
    status: 'canceled',
    authentication: null,
    cancellation_reason: params.cancellation_reason ?? null,
  });
  emit(world, 'setup_intent.canceled', row.account, showSetupIntent(world, row));
  return showSetupIntent(world, row);
}

function listSetupIntents(call: Call<Stripe.SetupIntentListParams>) {
  const { world, account, params } = call;
  const rows = world.store
    .all('setup_intents')
    .filter((row) => row.account === account)
    .filter((row) => !params.customer || row.customer === params.customer)
    .filter((row) => !params.payment_method || row.payment_method === params.payment_method);
  return page(call, '/v1/setup_intents', 'setupintent', rows, (row) => showSetupIntent(world, row));
}

const file = 'SetupIntents';
const limits = { return_url: url };

export const setupIntentOperations = [
  operation(
    'POST',
    '/v1/setup_intents',
    [file, 'SetupIntentCreateParams'],
    createSetupIntent,
    limits,
  ),
  operation('GET', '/v1/setup_intents', [file, 'SetupIntentListParams'], listSetupIntents),
  operation('GET', '/v1/setup_intents/:id', [file, 'SetupIntentRetrieveParams'], (call) =>
    showSetupIntent(call.world, ownSetup(call)),
  ),
  operation('POST', '/v1/setup_intents/:id', [file, 'SetupIntentUpdateParams'], updateSetupIntent),
  operation(
    'POST',
    '/v1/setup_intents/:id/confirm',
    [file, 'SetupIntentConfirmParams'],
    confirmSetupIntent,
    limits,
  ),
  operation(
    'POST',
    '/v1/setup_intents/:id/cancel',
    [file, 'SetupIntentCancelParams'],
    cancelSetupIntent,
  ),
];
