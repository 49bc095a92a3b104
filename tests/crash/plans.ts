import { randomUUID } from 'node:crypto';
import { adminRefundOrder } from '@/lib/orders/admin-refund-order';
import type { OrderState } from '@/lib/orders/states';
import type { Person } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { insist } from './insist';
import type { Order } from './order';
import { tellSandbox } from './sandbox';

export interface Plan {
  /** Out of all plans together, how often. */
  readonly weight: number;
  play(order: Order, admin: Person): Promise<void>;
  /** How the order may end when it was paid: so, or because days went by too soon. */
  readonly ends: readonly OrderState[];
}

const answer = (order: Order) =>
  order.leave('awaiting_requirements', { by: order.buyer, holds: 'name="position"' });

const deliver = (order: Order) =>
  order.leave('in_progress', { by: order.seller.browser, holds: 'name="message"' });

const accept = (order: Order) =>
  order.leave('delivered', { by: order.buyer, holds: 'Accept and release' });

async function work(order: Order): Promise<void> {
  await answer(order);
  await deliver(order);
}

async function complete(order: Order): Promise<void> {
  await work(order);
  await accept(order);
}

/** Half of what was paid for the order goes back, once. */
async function refundHalf(order: Order, admin: Person): Promise<void> {
  const { id, number, state } = await order.row();
  if (state !== 'completed') return;
  const wish = { number, amountCents: 1000, reason: 'Half of it was not as agreed.' };
  const key = randomUUID();
  await insist({
    what: `refunding half of ${number}`,
    isDone: async () => (await db.refund.count({ where: { orderId: id } })) > 0,
    act: () => adminRefundOrder(admin, { ...wish, key }).then(() => true),
  });
}

/** The buyer's bank takes the money back, and decides. */
async function chargeBack(order: Order, outcome: 'won' | 'lost'): Promise<void> {
  const { id, number } = await order.row();
  const payment = await db.payment.findFirst({ where: { orderId: id, chargeId: { not: null } } });
  if (!payment) return;
  const known = () => db.chargeback.findFirst({ where: { orderId: id } });
  await insist({
    what: `the bank's taking back of ${number}`,
    isDone: async () => (await known()) !== null,
    act: () => tellSandbox('dispute', { charge: payment.chargeId, reason: 'fraudulent' }),
  });
  await insist({
    what: `the bank's decision on ${number}`,
    // Lost, whatever it was to be, when the days for an answer went by first.
    isDone: async () => ['won', 'lost'].includes((await known())?.state ?? ''),
    act: async () => tellSandbox('dispute', { dispute: (await known())?.stripeId, outcome }),
  });
}

/** What may become of an order once it is paid. */
export const plans: Readonly<Record<string, Plan>> = {
  accepted: { weight: 5, play: complete, ends: ['completed'] },
  'left to the clock': { weight: 2, play: work, ends: ['completed'] },
  'cancelled at once': {
    weight: 2,
    play: (order) =>
      order.leave('awaiting_requirements', { by: order.buyer, holds: 'Cancel and give' }),
    ends: ['cancelled'],
  },
  'divided by agreement': {
    weight: 2,
    play: async (order) => {
      await answer(order);
      await order.leave(
        'in_progress',
        { by: order.buyer, holds: 'value="accept"', typed: { answer: 'accept' } },
        { by: order.seller.browser, holds: 'name="refundPercent"', typed: { refundPercent: '40' } },
      );
    },
    ends: ['completed'],
  },
  'refunded in part': {
    weight: 2,
    play: async (order, admin) => {
      await complete(order);
      await refundHalf(order, admin);
    },
    ends: ['completed'],
  },
  'taken back by the bank': {
    weight: 1,
    play: async (order) => {
      await complete(order);
      await chargeBack(order, 'lost');
    },
    ends: ['completed'],
  },
  'taken back in vain': {
    weight: 1,
    play: async (order) => {
      await work(order);
      await chargeBack(order, 'won');
    },
    ends: ['completed', 'cancelled'],
  },
  'never paid': { weight: 1, play: async () => undefined, ends: [] },
};
