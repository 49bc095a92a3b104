import type { EventRow } from '../store/rows/events';
import type { World } from '../world';

export interface Target {
  /** `account`, `connect`, or the id of an endpoint made with the API. */
  endpoint: string;
  url: string;
  secret: string;
}

/** Where an event goes: the app's endpoint of the settings, and those made with the API that want its type. */
export function targetsOf(world: World, event: EventRow): Target[] {
  const connect = event.account !== world.platform;
  const targets: Target[] = [];
  const own = ownTarget(world, connect ? 'connect' : 'account');
  if (own && (world.options.webhookEvents?.includes(event.type) ?? true)) targets.push(own);
  for (const endpoint of world.store.all('webhook_endpoints')) {
    const wanted =
      endpoint.enabled_events.includes('*') || endpoint.enabled_events.includes(event.type);
    if (endpoint.status === 'enabled' && endpoint.connect === connect && wanted) {
      targets.push({ endpoint: endpoint.id, url: endpoint.url, secret: endpoint.secret });
    }
  }
  return targets;
}

/** The address and secret of an endpoint as they are now; undefined if it is gone. */
export function targetOf(world: World, endpoint: string): Target | undefined {
  if (endpoint === 'account' || endpoint === 'connect') return ownTarget(world, endpoint);
  const row = world.store.get('webhook_endpoints', endpoint);
  return row && { endpoint, url: row.url, secret: row.secret };
}

function ownTarget(world: World, endpoint: 'account' | 'connect'): Target | undefined {
  const { webhookBase, webhookSecret, connectWebhookSecret } = world.options;
  if (!webhookBase) return undefined;
  return endpoint === 'account'
    ? { endpoint, url: `${webhookBase}/api/stripe/webhook`, secret: webhookSecret }
    : { endpoint, url: `${webhookBase}/api/stripe/connect-webhook`, secret: connectWebhookSecret };
}
