import { z } from 'zod';
import { readMischief } from '../events/mischief';
import { moneyOrders } from './money-orders';
import { type ControlRoute, count, order } from './order';
import { readState } from './state';
import { webhookOrders } from './webhook-orders';

const clock = z.object({ offset_ms: count.optional(), advance_ms: count.optional() });

const fault = z.object({
  method: z.string().default('POST'),
  path: z.string().startsWith('/').default('/v1/*'),
  action: z.enum(['status', 'drop', 'delay']).default('status'),
  when: z.enum(['before', 'after']).default('before'),
  status: count.min(400).max(599).default(500),
  times: count.min(1).default(1),
  delay_ms: count.min(0).default(0),
  delay_in_ms: count.min(0).default(0),
});

/** Everything that a test or a person may order of the sandbox, outside of Stripe's API. */
export const controlRoutes: ControlRoute[] = [
  { path: '/_sandbox/health', method: 'GET', about: 'Up?', answer: () => ({ ok: true }) },
  {
    path: '/_sandbox/state',
    method: 'GET',
    about: 'A summary: counts, balances beside their sums, deliveries, timers',
    answer: (world) => readState(world),
  },
  {
    path: '/_sandbox/clock',
    method: 'GET',
    about: 'What the clock says',
    answer: (world) => ({ offset_ms: world.clock.offsetMs, now: world.clock.now() }),
  },
  {
    path: '/_sandbox/mischief',
    method: 'GET',
    about: 'How deliveries misbehave now',
    answer: (world) => readMischief(world.store),
  },
  {
    path: '/_sandbox/routes',
    method: 'GET',
    about: 'This list',
    answer: () => controlRoutes.map(({ method, path, about }) => ({ method, path, about })),
  },
  order(
    '/_sandbox/clock',
    'Move the clock: {offset_ms} from real time, or {advance_ms} from where it is',
    clock,
    (world, input) => {
      const offset = input.offset_ms ?? world.clock.offsetMs + (input.advance_ms ?? 0);
      world.clock.setOffset(offset);
      return { offset_ms: offset };
    },
  ),
  order(
    '/_sandbox/fail-next',
    'Let the next {times} calls to {method, path} fail: {action: status | drop | delay, when: before | after, status, delay_ms}',
    fault,
    (world, input) => world.faults.order(input),
  ),
  order('/_sandbox/fail-none', 'Forget all ordered failures', z.object({}), (world) => {
    world.faults.clear();
    return { faults: [] };
  }),
  ...moneyOrders,
  ...webhookOrders,
];
