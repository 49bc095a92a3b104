import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepMessageFiles } from '@/lib/inbox/keep-message-files';
import { leaveOutFile } from '@/lib/inbox/leave-out-file';
import { saveDraft } from '@/lib/inbox/save-draft';
import { sendToConversation } from '@/lib/inbox/send-message';
import {
  conversationFiles,
  conversationHead,
  conversationThread,
} from '@/lib/inbox/thread-queries';
import { fetchFile } from '@/lib/orders/fetch-file';
import { theClock } from '@/lib/platform/actor';
import { cleanUpUploads } from '@/lib/platform/clean-up-uploads';
import { addDays, now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { withDatabase } from '../../support/database';
import { makeFile, makeWorld } from '../../support/worlds';
import { ask } from './talk';

withDatabase();

const notes = { name: 'notes.txt', content: new TextEncoder().encode('Two cats, please.') };

test('a file comes with a message, both may fetch it and nobody else, and it stays', async () => {
  const { ana, ben, ada, zoe } = await makeWorld();
  const conversationId = await ask(ben, ana, 'Hello!');
  const [kept, left] = await keepMessageFiles(ben, { conversationId, files: [notes, notes] });
  const fileIds = [kept?.id ?? ''];
  await sendToConversation(ben, { conversationId, text: '', fileIds, key: randomUUID() });
  const { messages } = await conversationThread(ana, { conversationId });
  expect(messages.at(-1)?.files).toMatchObject([{ name: 'notes.txt', sizeBytes: 17 }]);
  expect(await conversationFiles(ana, conversationId)).toMatchObject([{ id: kept?.id }]);
  expect((await fetchFile(ana, kept?.id ?? '')).name).toBe('notes.txt');
  for (const stranger of [zoe, ada])
    await expect(fetchFile(stranger, kept?.id ?? '')).rejects.toMatchObject({ code: 'not_found' });

  await db.file.updateMany({ data: { createdAt: addDays(await now(), -3) } });
  await cleanUpUploads(theClock);
  const there = await db.file.findMany({ select: { id: true } });
  expect(there.map(({ id }) => id)).toEqual(fileIds);
  expect(left?.id).not.toBe(kept?.id);
});

test('a file of somebody else, or one that came with another message, is refused, and so is the message', async () => {
  const { ana, ben } = await makeWorld();
  const conversationId = await ask(ben, ana, 'Hello!');
  const hers = await makeFile(ana, 'message');
  const his = await makeFile(ben, 'message');
  const send = (fileIds: string[]) =>
    sendToConversation(ben, { conversationId, text: 'Look', fileIds, key: randomUUID() });
  await expect(send([hers])).rejects.toMatchObject({ code: 'invalid' });
  await send([his]);
  await expect(send([his])).rejects.toMatchObject({ code: 'invalid' });
  expect(await db.message.count({ where: { conversationId } })).toBe(2);
});

test('a message that was sent already stores nothing a second time', async () => {
  const { ana, ben } = await makeWorld();
  const conversationId = await ask(ben, ana, 'Hello!');
  const key = randomUUID();
  const files = await keepMessageFiles(ben, { conversationId, files: [notes], key });
  const fileIds = files.map(({ id }) => id);
  await sendToConversation(ben, { conversationId, text: '', fileIds, key });
  expect(await keepMessageFiles(ben, { conversationId, files: [notes], key })).toEqual([]);
});

test('a finished upload waits with the draft until it is sent, left out or too old, and only for its sender', async () => {
  const { ana, ben, zoe } = await makeWorld();
  const conversationId = await ask(ben, ana, 'Hello!');
  const upload = async () =>
    (await keepMessageFiles(ben, { conversationId, files: [notes], draft: true }))[0]?.id ?? '';
  const waits = async (who = ben) =>
    (await conversationHead(who, conversationId)).own.draftFiles.map(({ id }) => id);
  const [sent, left, old] = [await upload(), await upload(), await upload()];
  await saveDraft(ben, { conversationId, text: 'Here they are' });
  expect(await waits()).toEqual([sent, left, old]);
  expect(await waits(ana)).toEqual([]);

  const words = { conversationId, text: 'Another thing.', key: randomUUID() };
  await sendToConversation(ben, words);
  expect(await waits()).toEqual([sent, left, old]);
  await sendToConversation(ben, { ...words, fileIds: [sent], key: randomUUID() });
  await leaveOutFile(ana, { conversationId, fileId: left });
  await expect(leaveOutFile(zoe, { conversationId, fileId: left })).rejects.toMatchObject({
    code: 'not_found',
  });
  expect(await waits()).toEqual([left, old]);
  await leaveOutFile(ben, { conversationId, fileId: left });
  expect(await waits()).toEqual([old]);

  await db.file.updateMany({ where: { id: old }, data: { createdAt: addDays(await now(), -2) } });
  expect(await waits()).toEqual([]);
  await cleanUpUploads(theClock);
  expect(await db.file.count({ where: { id: old } })).toBe(0);
});
