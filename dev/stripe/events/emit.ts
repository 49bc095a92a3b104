import type Stripe from 'stripe';
import { newId } from '../store/ids';
import type { EventRow } from '../store/rows/events';
import { apiVersion, type World } from '../world';

/**
 * Records that something happened and queues its webhooks, in the transaction of the change itself:
 * there is never a change without its event, nor an event without its change.
 */
export function emit(
  world: World,
  type: Stripe.Event['type'],
  account: string,
  object: object,
  previous?: Record<string, unknown>,
): void {
  const data = previous ? { object, previous_attributes: previous } : { object };
  const objectId = 'id' in object && typeof object.id === 'string' ? object.id : '';
  const event = world.store.put('events', {
    id: newId('evt'),
    created: world.clock.now(),
    type,
    account,
    data: JSON.stringify(data),
    object_id: objectId,
    request: world.cause,
  });
  world.outbox.enqueue(event);
}

/** The event as JSON text, as the API gives it and as webhooks carry it. */
export function eventJson(world: World, event: EventRow): string {
  const head = JSON.stringify({
    id: event.id,
    object: 'event',
    ...(event.account === world.platform ? {} : { account: event.account }),
    api_version: apiVersion,
    created: event.created,
    livemode: false,
    pending_webhooks: world.outbox.pending(event.id),
    request: event.request,
    type: event.type,
  });
  return `${head.slice(0, -1)},"data":${event.data}}`;
}
