import type Stripe from 'stripe';
import { noSuch, refused } from '../http/errors';
import { list, page, slice } from '../http/list';
import { type Call, idOf, operation } from '../http/operation';
import { between, text, url } from '../params/limits';
import { mergeMetadata } from '../params/metadata';
import { expireSession } from '../payments/sessions';
import { newSessionId, randomLetters } from '../store/ids';
import type { SessionRow } from '../store/rows/checkout';
import type { World } from '../world';
import { requireCustomer } from './customers';
import {
  checkCombination,
  checkTotal,
  readExpiry,
  readIntentData,
  readLineItems,
} from './session-params';
import { showLineItem, showSession } from './session-view';

function ownSession(call: Call<unknown>): SessionRow {
  const row = call.world.store.get('sessions', idOf(call));
  if (!row || row.account !== call.account) throw noSuch('checkout.session', idOf(call));
  return row;
}

function createSession(call: Call<Stripe.Checkout.SessionCreateParams>) {
  const { world, account, params } = call;
  checkCombination(params);
  const items = readLineItems(params);
  const total = items.reduce((sum, item) => sum + item.unit_amount * item.quantity, 0);
  const currency = items[0]?.currency ?? params.currency?.toLowerCase() ?? 'usd';
  checkTotal(total, currency);
  if (params.customer) requireCustomer(world, account, params.customer, 'customer');
  const now = world.clock.now();
  const mode = params.mode === 'setup' ? 'setup' : 'payment';
  const ui = (params.ui_mode ?? 'hosted_page') as SessionRow['ui_mode'];
  const id = newSessionId();
  const row = world.store.put('sessions', {
    ...wishes(params),
    id,
    created: now,
    account,
    mode,
    status: 'open',
    payment_status: mode === 'setup' || total === 0 ? 'no_payment_required' : 'unpaid',
    ui_mode: ui,
    currency,
    line_items: items,
    amount_total: total,
    expires_at: readExpiry(params.expires_at, now),
    client_secret: ui === 'hosted_page' ? null : `${id}_secret_${randomLetters(40)}`,
    payment_intent: null,
    setup_intent: null,
    details: null,
  });
  world.timers.schedule('session-expires', row.id, row.expires_at);
  return showSession(world, row);
}

type Wishes = Omit<
  SessionRow,
  | 'id'
  | 'created'
  | 'account'
  | 'mode'
  | 'status'
  | 'payment_status'
  | 'ui_mode'
  | 'currency'
  | 'line_items'
  | 'amount_total'
  | 'expires_at'
  | 'client_secret'
  | 'payment_intent'
  | 'setup_intent'
  | 'details'
>;

/** What the app asked for and the session merely keeps. */
function wishes(params: Stripe.Checkout.SessionCreateParams): Wishes {
  const saved = params.saved_payment_method_options;
  return {
    success_url: params.success_url ?? null,
    cancel_url: params.cancel_url ?? null,
    return_url: params.return_url ?? null,
    customer: params.customer ?? null,
    customer_creation: customerCreation(params),
    customer_email: params.customer_email ?? null,
    client_reference_id: params.client_reference_id ?? null,
    metadata: mergeMetadata({}, params.metadata),
    payment_intent_data: readIntentData(params),
    setup_intent_data: {
      description: params.setup_intent_data?.description ?? null,
      metadata: mergeMetadata({}, params.setup_intent_data?.metadata),
    },
    save_payment_method: (saved?.payment_method_save ?? null) as SessionRow['save_payment_method'],
    allow_redisplay_filters: saved?.allow_redisplay_filters ?? null,
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    excluded_payment_method_types: params.excluded_payment_method_types ?? null,
    billing_address_collection: (params.billing_address_collection ??
      null) as SessionRow['billing_address_collection'],
    automatic_tax: params.automatic_tax?.enabled ?? false,
    allow_promotion_codes: params.allow_promotion_codes ?? null,
    locale: params.locale ?? null,
    submit_type: params.submit_type ?? null,
    custom_text: customText(params.custom_text),
    phone_number_collection: params.phone_number_collection?.enabled ?? false,
    consent_terms: (params.consent_collection?.terms_of_service ??
      null) as SessionRow['consent_terms'],
    consent_promotions: (params.consent_collection?.promotions ??
      null) as SessionRow['consent_promotions'],
    origin_context: params.origin_context ?? null,
    integration_identifier: params.integration_identifier ?? null,
  };
}

function customerCreation(
  params: Stripe.Checkout.SessionCreateParams,
): SessionRow['customer_creation'] {
  if (params.mode === 'setup') return null;
  if (params.customer_creation) return params.customer_creation as SessionRow['customer_creation'];
  return params.customer ? null : 'if_required';
}

function customText(
  given: Stripe.Checkout.SessionCreateParams.CustomText | undefined,
): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value && typeof value === 'object' && 'message' in value)
      texts[name] = String(value.message);
  }
  return texts;
}

function updateSession(call: Call<Stripe.Checkout.SessionUpdateParams>) {
  const { world, params } = call;
  const before = ownSession(call);
  const row = world.store.patch('sessions', before.id, {
    metadata: mergeMetadata(before.metadata, params.metadata),
  });
  return showSession(world, row);
}

function expire(call: Call<Stripe.Checkout.SessionExpireParams>) {
  const { world } = call;
  const row = ownSession(call);
  if (row.status !== 'open') {
    throw refused(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${row.status}.`,
    );
  }
  return showSession(world, expireSession(world, row));
}

function listSessions(call: Call<Stripe.Checkout.SessionListParams>) {
  const { world, account, params } = call;
  const rows = world.store
    .all('sessions')
    .filter((row) => row.account === account)
    .filter((row) => !params.payment_intent || row.payment_intent === params.payment_intent)
    .filter((row) => !params.customer || row.customer === params.customer)
    .filter((row) => !params.status || row.status === params.status)
    .filter(
      (row) =>
        !params.customer_details?.email || row.details?.email === params.customer_details.email,
    );
  return page(call, '/v1/checkout/sessions', 'checkout.session', rows, (row) =>
    showSession(world, row),
  );
}

function listLineItems(call: Call<Stripe.Checkout.SessionListLineItemsParams>) {
  const row = ownSession(call);
  const url = `/v1/checkout/sessions/${row.id}/line_items`;
  return slice(call.params, url, 'item', row.line_items, (item) => showLineItem(row, item));
}

/** The line items as `expand: ['line_items']` includes them. */
export function includeLineItems(world: World, id: string) {
  const row = world.store.get('sessions', id);
  if (!row) return null;
  const items = row.line_items.map((item) => showLineItem(row, item));
  return list(`/v1/checkout/sessions/${id}/line_items`, items);
}

const limits = {
  client_reference_id: text(200),
  success_url: url,
  cancel_url: url,
  return_url: url,
  customer_email: text(800),
  'line_items.*.quantity': between(1, 999_999),
  'line_items.*.price_data.unit_amount': between(0, 99_999_999),
  'line_items.*.price_data.product_data.name': text(5000),
  'payment_intent_data.statement_descriptor_suffix': text(22),
};
const file = 'Checkout/Sessions';

export const sessionOperations = [
  operation(
    'POST',
    '/v1/checkout/sessions',
    [file, 'Checkout.SessionCreateParams'],
    createSession,
    limits,
  ),
  operation('GET', '/v1/checkout/sessions', [file, 'Checkout.SessionListParams'], listSessions),
  operation('GET', '/v1/checkout/sessions/:id', [file, 'Checkout.SessionRetrieveParams'], (call) =>
    showSession(call.world, ownSession(call)),
  ),
  operation(
    'POST',
    '/v1/checkout/sessions/:id',
    [file, 'Checkout.SessionUpdateParams'],
    updateSession,
  ),
  operation(
    'POST',
    '/v1/checkout/sessions/:id/expire',
    [file, 'Checkout.SessionExpireParams'],
    expire,
  ),
  operation(
    'GET',
    '/v1/checkout/sessions/:id/line_items',
    [file, 'Checkout.SessionListLineItemsParams'],
    listLineItems,
  ),
];
