import type Stripe from 'stripe';
import { noSuch } from '../http/errors';
import { page } from '../http/list';
import { type Call, idOf, operation } from '../http/operation';
import { url } from '../params/limits';
import { given, mergeMetadata } from '../params/metadata';
import { newId, randomLetters } from '../store/ids';
import type { WebhookEndpointRow } from '../store/rows/events';
import { apiVersion } from '../world';

/** The secret is shown once, in the answer of the creation. */
function showEndpoint(row: WebhookEndpointRow, secret?: string): Stripe.WebhookEndpoint {
  return {
    id: row.id,
    object: 'webhook_endpoint',
    api_version: row.api_version,
    application: null,
    created: row.created,
    description: row.description,
    enabled_events: row.enabled_events,
    livemode: false,
    metadata: row.metadata,
    ...(secret ? { secret } : {}),
    status: row.status,
    url: row.url,
  };
}

function requireEndpoint(call: Call<unknown>): WebhookEndpointRow {
  const row = call.world.store.get('webhook_endpoints', idOf(call));
  if (!row) throw noSuch('webhook endpoint', idOf(call));
  return row;
}

function createEndpoint({ world, params }: Call<Stripe.WebhookEndpointCreateParams>) {
  const row = world.store.put('webhook_endpoints', {
    id: newId('we'),
    created: world.clock.now(),
    url: params.url,
    secret: `whsec_${randomLetters(32)}`,
    connect: params.connect ?? false,
    enabled_events: params.enabled_events,
    description: params.description || null,
    metadata: mergeMetadata({}, params.metadata),
    api_version: params.api_version ?? apiVersion,
    status: 'enabled',
  });
  return showEndpoint(row, row.secret);
}

function updateEndpoint(call: Call<Stripe.WebhookEndpointUpdateParams>) {
  const { world, params } = call;
  const before = requireEndpoint(call);
  const row = world.store.patch('webhook_endpoints', before.id, {
    url: params.url ?? before.url,
    enabled_events: params.enabled_events ?? before.enabled_events,
    description: given(params.description, before.description),
    metadata: mergeMetadata(before.metadata, params.metadata),
    status:
      params.disabled === undefined ? before.status : params.disabled ? 'disabled' : 'enabled',
  });
  return showEndpoint(row);
}

function deleteEndpoint(call: Call<Stripe.WebhookEndpointDeleteParams>) {
  const row = requireEndpoint(call);
  call.world.store.remove('webhook_endpoints', row.id);
  return { id: row.id, object: 'webhook_endpoint', deleted: true };
}

function listEndpoints(call: Call<Stripe.WebhookEndpointListParams>) {
  const rows = call.world.store.all('webhook_endpoints');
  return page(call, '/v1/webhook_endpoints', 'webhook_endpoint', rows, (row) => showEndpoint(row));
}

const file = 'WebhookEndpoints';

export const webhookEndpointOperations = [
  operation(
    'POST',
    '/v1/webhook_endpoints',
    [file, 'WebhookEndpointCreateParams'],
    createEndpoint,
    { url },
  ),
  operation('GET', '/v1/webhook_endpoints', [file, 'WebhookEndpointListParams'], listEndpoints),
  operation('GET', '/v1/webhook_endpoints/:id', [file, 'WebhookEndpointRetrieveParams'], (call) =>
    showEndpoint(requireEndpoint(call)),
  ),
  operation(
    'POST',
    '/v1/webhook_endpoints/:id',
    [file, 'WebhookEndpointUpdateParams'],
    updateEndpoint,
    { url },
  ),
  operation(
    'DELETE',
    '/v1/webhook_endpoints/:id',
    [file, 'WebhookEndpointDeleteParams'],
    deleteEndpoint,
  ),
];
