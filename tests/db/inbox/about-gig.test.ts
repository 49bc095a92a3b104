import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { sendToConversation } from '@/lib/inbox/send-message';
import { conversationHead, conversationThread } from '@/lib/inbox/thread-queries';
import { db } from '@/lib/platform/db';
import { withDatabase } from '../../support/database';
import { type Gig, makeGig, makeWorld, type World } from '../../support/worlds';
import { ask } from './talk';

withDatabase();

let world: World;
let conversationId: string;
let second: Gig;

beforeAll(async () => {
  world = await makeWorld();
  const first = await makeGig(world.ana);
  conversationId = await ask(world.ben, world.ana, 'Do you draw dogs?', first.slug);
  second = await makeGig(world.ana);
});

const write = (text: string, gig: string) =>
  sendToConversation(world.ben, { conversationId, gig, text, key: randomUUID() });

test('what is written from another gig’s page says so to both sides', async () => {
  const { ana, ben } = world;
  const head = await conversationHead(ben, conversationId, second.slug);
  expect(head.about).toEqual({ title: 'I will draw your cat', slug: second.slug });
  await write('And this one, in ink?', second.slug);
  await write('By Friday.', '');
  for (const reader of [ana, ben]) {
    const { messages } = await conversationThread(reader, { conversationId });
    expect(messages.slice(-2).map(({ gig }) => gig?.slug ?? null)).toEqual([second.slug, null]);
  }
});

test('a gig that has left the marketplace keeps its name and has no page', async () => {
  await write('Is it still on?', second.slug);
  await db.gig.update({ where: { id: second.id }, data: { state: 'removed' } });
  const { messages } = await conversationThread(world.ben, { conversationId });
  expect(messages.at(-1)?.gig).toEqual({ title: 'I will draw your cat', slug: null });
  expect((await conversationHead(world.ben, conversationId, second.slug)).about).toBeNull();
});

test('another seller’s gig, or none that is known, keeps nobody from writing', async () => {
  const others = await makeGig(world.zoe);
  for (const slug of [others.slug, 'i-will-not-be-found', '\u0000']) {
    expect((await conversationHead(world.ben, conversationId, slug)).about).toBeNull();
    await write('Hello?', slug);
  }
  const { messages } = await conversationThread(world.ben, { conversationId });
  expect(messages.slice(-3).map(({ gig }) => gig)).toEqual([null, null, null]);
});
