import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { markRead } from '@/lib/inbox/mark-read';
import { sendToConversation } from '@/lib/inbox/send-message';
import { startConversation } from '@/lib/inbox/start-conversation';
import { conversationThread } from '@/lib/inbox/thread-queries';
import { sendMessage } from '@/lib/orders/send-message';
import type { Person } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { marketplace } from '@/marketplace.config';
import { withDatabase } from '../../support/database';
import { makePerson, makeWorld, paidOrder } from '../../support/worlds';
import { ask, say, twentyAtOnce, unreadOf } from './talk';

withDatabase();

const idsOf = (results: PromiseSettledResult<{ id: string }>[]) =>
  new Set(results.map((each) => (each.status === 'fulfilled' ? each.value.id : each.reason)));

test('twenty times the same first message begin one conversation with one message', async () => {
  const { ana, ben } = await makeWorld();
  const words = { to: ana.username, text: 'Hello!', key: randomUUID() };
  const results = await twentyAtOnce(() => startConversation(ben, words));
  expect(results.every(({ status }) => status === 'fulfilled')).toBe(true);
  expect(await db.message.count({ where: { authorId: ben.id } })).toBe(1);
  expect(await db.conversation.count({ where: { buyerId: ben.id } })).toBe(1);
});

test('Ben, who writes to more sellers at once than he may, begins no more conversations than an hour allows', async () => {
  const { ben } = await makeWorld();
  const sellers: Person[] = [];
  const { conversationsAnHour } = marketplace.limits;
  for (let nth = 0; nth < conversationsAnHour + 5; nth++)
    sellers.push(await makePerson('Cem', { seller: true }));
  const results = await Promise.allSettled(sellers.map((seller) => ask(ben, seller, 'Hello!')));
  const refused = results.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(5);
  expect(refused).toMatchObject(refused.map(() => ({ reason: { code: 'rate_limited' } })));
  expect(await db.conversation.count({ where: { buyerId: ben.id } })).toBe(conversationsAnHour);
});

test('twenty times the same message, sent by all tabs at once, is one message', async () => {
  const { ana, ben } = await makeWorld();
  const conversationId = await ask(ben, ana, 'Hello!');
  const sent = { conversationId, text: 'Only once, please.', key: randomUUID() };
  const results = await twentyAtOnce(() => sendToConversation(ben, sent));
  expect(idsOf(results).size).toBe(1);
  expect(await unreadOf(ana, conversationId)).toBe(2);
  // Long after, from a browser that never heard the answer.
  const again = await sendToConversation(ben, sent);
  expect(idsOf(results)).toEqual(new Set([again.id]));
});

test('the same on an order', async () => {
  const world = await makeWorld();
  const { number, id } = await paidOrder(world);
  const sent = { number, text: 'Only once, please.', key: randomUUID() };
  const results = await twentyAtOnce(() => sendMessage(world.ben, sent));
  expect(idsOf(results).size).toBe(1);
  expect(await db.message.count({ where: { orderId: id } })).toBe(1);
});

test('a key that was used on one order loses no message on another', async () => {
  const world = await makeWorld();
  const [one, other] = [await paidOrder(world), await paidOrder(world)];
  const key = randomUUID();
  await sendMessage(world.ben, { number: one.number, text: 'About the first.', key });
  await expect(
    sendMessage(world.ben, { number: other.number, text: 'About the second.', key }),
  ).rejects.toMatchObject({ code: 'conflict' });
  expect(await db.message.count({ where: { authorId: world.ben.id } })).toBe(1);
});

test('twenty different messages at once are all there, in one order for both, and all unread', async () => {
  const { ana, ben } = await makeWorld();
  const conversationId = await ask(ben, ana, 'Hello!');
  await twentyAtOnce((nth) => say(ben, conversationId, `Message ${nth}`));
  expect(await unreadOf(ana, conversationId)).toBe(21);
  const [hers, his] = await Promise.all([
    conversationThread(ana, { conversationId }),
    conversationThread(ben, { conversationId }),
  ]);
  expect(hers.messages.map(({ id }) => id)).toEqual(his.messages.map(({ id }) => id));
  expect(hers.messages).toHaveLength(21);
});

test('reading while messages come: what was not seen stays unread, to the last one', async () => {
  const { ana, ben } = await makeWorld();
  const conversationId = await ask(ben, ana, 'Hello!');
  const read = async () => {
    const { messages } = await conversationThread(ana, { conversationId });
    await markRead(ana, { conversationId, seq: messages.at(-1)?.seq ?? '0' });
  };
  await twentyAtOnce<unknown>((nth) =>
    nth % 2 ? read() : say(ben, conversationId, `Message ${nth}`),
  );
  const side = await db.conversationSide.findUniqueOrThrow({
    where: { conversationId_personId: { conversationId, personId: ana.id } },
  });
  const newer = await db.message.count({
    where: { conversationId, seq: { gt: side.readSeq }, authorId: ben.id },
  });
  expect(side.unread).toBe(newer);
  await read();
  expect(await unreadOf(ana, conversationId)).toBe(0);
});
