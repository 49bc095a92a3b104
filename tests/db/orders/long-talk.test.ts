import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { conversationThread } from '@/lib/inbox/thread-queries';
import { orderWorkspace } from '@/lib/orders/queries';
import { sendMessage } from '@/lib/orders/send-message';
import { messagesShown } from '@/lib/orders/workspace-select';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { withDatabase } from '../../support/database';
import { makeWorld, paidOrder } from '../../support/worlds';

withDatabase();

test('of a talk without end the order’s page has the newest in their order, and no more than it can bear', async () => {
  const world = await makeWorld();
  const { number, id } = await paidOrder(world);
  await sendMessage(world.ben, { number, text: 'The first of all.', key: randomUUID() });
  const { conversationId } = await db.message.findFirstOrThrow({ where: { orderId: id } });
  const at = await now();
  await db.message.createMany({
    data: Array.from({ length: messagesShown }, (_, nth) => ({
      conversationId,
      orderId: id,
      authorId: world.ana.id,
      text: `Word ${nth}`,
      at,
    })),
  });
  for (const person of [world.ana, world.ben, world.ada]) {
    const { messages, timeline } = await orderWorkspace(person, number);
    expect(messages.map(({ text }) => text)).toEqual(
      Array.from({ length: messagesShown }, (_, nth) => `Word ${nth}`),
    );
    const told = timeline.filter(({ kind }) => kind === 'message').map(({ text }) => text);
    expect([told.length, told.at(-1)]).toEqual([messagesShown, `Word ${messagesShown - 1}`]);
  }
  // Page by page back to the first, for the sides and for who has to decide between them.
  for (const person of [world.ana, world.ada]) {
    const { earlierMessages } = await orderWorkspace(person, number);
    const back = await orderWorkspace(person, number, earlierMessages);
    expect(back.messages.map(({ text }) => text)).toEqual(['The first of all.']);
    expect(back).toMatchObject({ messagesBefore: earlierMessages, earlierMessages: null });
    expect((await orderWorkspace(person, number, 'nonsense')).messages).toHaveLength(messagesShown);
  }
  const { older } = await conversationThread(world.ben, { conversationId });
  expect(older).not.toBeNull();
});
