import { expect, test } from 'vitest';
import { sweepPayments } from '@/lib/orders/sweep-payments';
import { theClock } from '@/lib/platform/actor';
import { moveClock, now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { minuteMs } from '@/lib/platform/spans';
import { withDatabase } from '../../support/database';
import { withSandbox } from '../../support/sandbox';
import { makeWorld, paidOrder, placedOrder } from '../../support/worlds';

withDatabase();
withSandbox();

const crowd = Array.from({ length: 130 }, (_, number) => String(number).padStart(3, '0'));

test('what can never end keeps nobody waiting: events', async () => {
  const at = await now();
  const event = { type: 'refund.updated', createdAt: at, receivedAt: at };
  await db.stripeEvent.createMany({
    data: crowd.map((number) => ({
      ...event,
      id: `evt_a${number}`,
      type: 'radar.early_fraud_warning.created',
      // No id of a warning: refused each time, and so never handled.
      payload: { data: { object: { id: 'nothing' } } },
    })),
  });
  await db.stripeEvent.create({ data: { ...event, id: 'evt_b000', payload: {} } });
  await moveClock(6 * minuteMs);
  await sweepPayments(theClock);
  expect(await db.stripeEvent.count({ where: { handledAt: null } })).toBe(130);
  const last = await db.stripeEvent.findUniqueOrThrow({ where: { id: 'evt_b000' } });
  expect(last.handledAt).not.toBeNull();
});

test('what can never end keeps nobody waiting: refunds', async () => {
  const world = await makeWorld();
  const { id: orderId } = await paidOrder(world);
  const { id: paymentId } = await db.payment.findFirstOrThrow({ where: { orderId } });
  const at = await now();
  await db.payment.update({ where: { id: paymentId }, data: { paymentIntentId: null } });
  const refund = { orderId, amountCents: 1, currency: 'usd', cause: 'test', createdAt: at };
  await db.refund.createMany({ data: crowd.map(() => ({ ...refund, paymentId })) });
  const other = await placedOrder(world);
  await db.payment.update({
    where: { id: other.paymentId },
    data: { paymentIntentId: 'pi_unknown' },
  });
  const last = await db.refund.create({ data: { ...refund, paymentId: other.paymentId } });
  await moveClock(6 * minuteMs);
  await sweepPayments(theClock);
  const { state } = await db.refund.findUniqueOrThrow({ where: { id: last.id } });
  expect(state).toBe('failed');
});
