import { expect, test } from 'vitest';
import { auditLog } from '@/lib/moderation/audit-query';
import { replayEvent } from '@/lib/orders/replay-event';
import { db } from '@/lib/platform/db';
import { bought, marketProblems, openMarket, settle, withMarket } from '../../support/market';

withMarket();

const reason = 'Handled while Stripe did not answer.';

test('a message that was handled is handled once more, and nothing is done twice', async () => {
  const world = await openMarket();
  const { id: orderId } = await bought(world);
  const event = await db.stripeEvent.findFirstOrThrow({
    where: { type: 'checkout.session.completed' },
  });
  const postings = await db.ledgerTransaction.count({ where: { orderId } });
  await replayEvent(world.ada, { eventId: event.id, reason });
  const waiting = await db.stripeEvent.findUniqueOrThrow({ where: { id: event.id } });
  expect(waiting.handledAt).toBeNull();
  await settle();
  const again = await db.stripeEvent.findUniqueOrThrow({ where: { id: event.id } });
  expect(again).toMatchObject({ lastError: null, handledAt: expect.any(Date) });
  expect(await db.ledgerTransaction.count({ where: { orderId } })).toBe(postings);
  expect(await marketProblems()).toEqual([]);
  const [entry] = (await auditLog(world.ada, { subject: 'money' })).rows;
  expect(entry).toMatchObject({
    act: 'event.replay',
    subjectId: event.id,
    reason,
    facts: { type: 'checkout.session.completed', handled: true },
  });
});

test('a message that had failed for good is tried at once', async () => {
  const world = await openMarket();
  const { id: orderId } = await bought(world);
  const { id } = await db.stripeEvent.findFirstOrThrow({
    where: { type: 'checkout.session.completed' },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
  });
  await db.stripeEvent.update({
    where: { id },
    data: { handledAt: null, lastError: 'connect ECONNREFUSED' },
  });
  await replayEvent(world.ada, { eventId: id, reason });
  await settle();
  const event = await db.stripeEvent.findUniqueOrThrow({ where: { id } });
  expect(event).toMatchObject({ lastError: null, handledAt: expect.any(Date) });
  expect((await db.order.findUniqueOrThrow({ where: { id: orderId } })).state).toBe('in_progress');
});

test('a message that never came cannot be handled, and a reason is asked for', async () => {
  const { ada } = await openMarket();
  await expect(replayEvent(ada, { eventId: 'evt_nowhere', reason })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(replayEvent(ada, { eventId: 'evt_nowhere', reason: 'so' })).rejects.toMatchObject({
    code: 'invalid',
    fields: { reason: expect.any(String) },
  });
});
