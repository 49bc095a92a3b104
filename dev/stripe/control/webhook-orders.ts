import { z } from 'zod';
import { setMischief } from '../events/mischief';
import type { World } from '../world';
import { ControlError, type ControlRoute, count, order } from './order';

const twice = z.object({ next: count.min(-1).optional(), event: z.string().optional() });

function deliverTwice(world: World, input: z.output<typeof twice>): object {
  if (!input.event) return setMischief(world.store, { twice: input.next ?? 1 });
  const endpoints = new Set<string>();
  for (const row of world.store.all('deliveries')) {
    if (row.event !== input.event || endpoints.has(row.endpoint)) continue;
    endpoints.add(row.endpoint);
    world.outbox.resend(row);
  }
  if (endpoints.size === 0) {
    throw new ControlError(404, 'There is no delivery of this event to repeat.');
  }
  return { event: input.event, deliveries: endpoints.size };
}

/** How the delivery of webhooks is made to misbehave. */
export const webhookOrders: ControlRoute[] = [
  order(
    '/_sandbox/deliver-twice',
    'Deliver the next {next} events twice (-1: all, 0: off), or one {event} again',
    twice,
    deliverTwice,
  ),
  order(
    '/_sandbox/lose',
    'Never deliver the next {next} events (-1: all, 0: off)',
    z.object({ next: count.min(-1).default(1) }),
    (world, { next }) => setMischief(world.store, { lose: next }),
  ),
  order(
    '/_sandbox/reorder',
    'Collect {size} events (or what comes within 1.5 s) and deliver them last first (0: off)',
    z.object({ size: count.min(0).default(5) }),
    (world, { size }) => setMischief(world.store, { reorder: size }),
  ),
  order(
    '/_sandbox/delay',
    'Deliver every event {delay_ms} late (0: off)',
    z.object({ delay_ms: count.min(0) }),
    (world, input) => setMischief(world.store, input),
  ),
  order('/_sandbox/hold', 'Keep all deliveries back', z.object({}), (world) =>
    setMischief(world.store, { hold: true }),
  ),
  order(
    '/_sandbox/release',
    'Let held deliveries go {order: as_created | reversed | shuffled; seed draws the shuffled one}',
    z.object({
      order: z.enum(['as_created', 'reversed', 'shuffled']).default('as_created'),
      seed: count.min(0).default(0),
    }),
    (world, input) => {
      setMischief(world.store, { hold: false, reorder: 0 });
      return { released: world.outbox.release(input.order, input.seed) };
    },
  ),
];
