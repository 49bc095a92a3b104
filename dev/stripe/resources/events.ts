import type Stripe from 'stripe';
import { eventJson } from '../events/emit';
import { noSuch } from '../http/errors';
import { page } from '../http/list';
import { type Call, idOf, operation } from '../http/operation';
import type { EventRow } from '../store/rows/events';
import type { World } from '../world';

function showEvent(world: World, row: EventRow): object {
  return JSON.parse(eventJson(world, row)) as object;
}

/** Stripe keeps events for 30 days. */
export const eventsKeptSeconds = 30 * 86_400;

function retrieveEvent(call: Call<Stripe.EventRetrieveParams>) {
  const row = call.world.store.get('events', idOf(call));
  if (!row || row.account !== call.account) throw noSuch('event', idOf(call));
  return showEvent(call.world, row);
}

function listEvents(call: Call<Stripe.EventListParams>) {
  const { world, account, params } = call;
  const rows = world.store
    .all('events')
    .filter((row) => row.account === account)
    .filter((row) => !params.type || matches(row.type, params.type))
    .filter((row) => !params.types || params.types.includes(row.type))
    .filter(
      (row) =>
        params.delivery_success === undefined ||
        (world.outbox.pending(row.id) === 0) === params.delivery_success,
    );
  return page(call, '/v1/events', 'event', rows, (row) => showEvent(world, row));
}

/** A type, or a group of types such as `charge.*`. */
function matches(type: string, wanted: string): boolean {
  return wanted.endsWith('.*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
}

export const eventOperations = [
  operation('GET', '/v1/events', ['Events', 'EventListParams'], listEvents),
  operation('GET', '/v1/events/:id', ['Events', 'EventRetrieveParams'], retrieveEvent),
];
