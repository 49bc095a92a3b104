import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { blockPerson } from '@/lib/inbox/block-person';
import { keepFirstFiles } from '@/lib/inbox/keep-first-files';
import { startConversation } from '@/lib/inbox/start-conversation';
import { conversationThread } from '@/lib/inbox/thread-queries';
import type { Person } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { marketplace } from '@/marketplace.config';
import { withDatabase } from '../../support/database';
import { makeWorld, paidOrder } from '../../support/worlds';
import { ask } from './talk';

withDatabase();

const notes = { name: 'notes.txt', content: new TextEncoder().encode('Two cats, please.') };
const words = () => ({ text: 'Two cats, please.', key: randomUUID() });

const refused = async (person: Person, message: object, code: string, files = [notes]) => {
  const before = await db.file.count();
  const keeping = keepFirstFiles(person, { ...words(), ...message, files });
  await expect(keeping, JSON.stringify(message)).rejects.toMatchObject({ code });
  expect(await db.file.count(), JSON.stringify(message)).toBe(before);
};

test('files come with a first message, and the same message stores nothing a second time', async () => {
  const { ana, zoe } = await makeWorld();
  const message = { ...words(), to: ana.username };
  const files = await keepFirstFiles(zoe, { ...message, files: [notes, notes] });
  const { conversationId } = await startConversation(zoe, {
    ...message,
    fileIds: files.map(({ id }) => id),
  });
  const { messages } = await conversationThread(ana, { conversationId });
  expect(messages.at(-1)?.files).toMatchObject([{ name: 'notes.txt' }, { name: 'notes.txt' }]);
  expect(await keepFirstFiles(zoe, { ...message, files: [notes] })).toEqual([]);
  expect(await db.file.count({ where: { ownerId: zoe.id } })).toBe(2);
});

test('nothing is kept of who may not begin: to nobody, to oneself, about an order of others', async () => {
  const world = await makeWorld();
  const { ana, zoe } = world;
  const { number } = await paidOrder(world);
  await refused(zoe, { to: 'nobody-here' }, 'not_found');
  await refused(ana, { to: ana.username }, 'conflict');
  await refused(zoe, { order: number }, 'not_found');
});

test('nor of a message that would not be sent as it is', async () => {
  const { ana, zoe } = await makeWorld();
  await refused(zoe, { to: ana.username, text: 'Write to zoe@people.example' }, 'invalid');
  await refused(zoe, { to: ana.username, key: 'no key' }, 'invalid');
  const many = Array.from({ length: marketplace.limits.filesPerMessage + 1 }, () => notes);
  await refused(zoe, { to: ana.username }, 'invalid', many);
});

test('nor of who is blocked, in the roles of then or turned round, nor to who is suspended', async () => {
  const world = await makeWorld();
  const { ana, ben, zoe } = world;
  const { number } = await paidOrder(world);
  const conversationId = await ask(ana, zoe, 'How much is a logo?');
  await blockPerson(ana, { conversationId, blocked: true });
  await refused(zoe, { to: ana.username }, 'conflict');
  await refused(ana, { to: zoe.username }, 'conflict');
  await db.person.update({ where: { id: ben.id }, data: { status: 'suspended' } });
  await refused(ana, { order: number }, 'conflict');
});
