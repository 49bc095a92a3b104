import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { openDispute } from '@/lib/disputes/open-dispute';
import { sendToConversation } from '@/lib/inbox/send-message';
import { auditLog } from '@/lib/moderation/audit-query';
import { readDisputeTalk, talkPageSize } from '@/lib/moderation/read-dispute-talk';
import { readOffer } from '@/lib/offers/queries';
import { fetchFile } from '@/lib/orders/fetch-file';
import { sendMessage } from '@/lib/orders/send-message';
import { nobody, type Person } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { withDatabase } from '../../support/database';
import { offered, talk } from '../../support/offers';
import { makeFile, makeWorld, paidOrder, suspended, type World } from '../../support/worlds';

withDatabase();

let world: World;
let conversationId: string;
let disputeId: string;
let offerId: string;
let fileId: string;

const write = (person: Person, text: string, fileIds: string[] = []) =>
  sendToConversation(person, { conversationId, text, fileIds, key: randomUUID() });

beforeAll(async () => {
  world = await makeWorld();
  const { ana, ben, ada } = world;
  const { number } = await paidOrder(world);
  conversationId = await talk(world);
  fileId = await makeFile(ana, 'message');
  await write(ana, 'With four ears each, I promise.', [fileId]);
  offerId = await offered(ana, conversationId);
  await sendMessage(ben, { number, text: 'This stands on the order.' });
  await expect(fetchFile(ada, fileId)).rejects.toMatchObject({ code: 'not_found' });
  await expect(readOffer(ada, offerId)).rejects.toMatchObject({ code: 'not_found' });
  await openDispute(ben, {
    number,
    reason: 'other',
    story: 'There are not as many ears as were promised.',
    wish: 'refund',
  });
  disputeId = (await db.dispute.findFirstOrThrow({ select: { id: true } })).id;
});

test('an admin reads what was written beside the order, and each look is in the audit log', async () => {
  const { ada, ana, ben } = world;
  const before = (await auditLog(ada, { subject: 'conversation' })).total;
  const seen = await readDisputeTalk(ada, { disputeId });
  expect(seen.messages.map(({ text }) => text)).toEqual([
    'Could you draw four cats in one picture?',
    'With four ears each, I promise.',
    'Offer: Four cats in one picture',
  ]);
  expect(seen.people.map(({ id }) => id)).toEqual([ben.id, ana.id]);
  expect(seen.older).toBeNull();
  await readDisputeTalk(ada, { disputeId });
  const { total, rows } = await auditLog(ada, { subject: 'conversation' });
  expect(total).toBe(before + 2);
  expect(rows[0]).toMatchObject({
    act: 'conversation.read',
    subjectId: conversationId,
    path: `/admin/disputes/${disputeId}`,
  });
});

test('the files and offers of it too', async () => {
  expect((await fetchFile(world.ada, fileId)).name).toBeTruthy();
  expect((await readOffer(world.ada, offerId)).viewer).toBe('admin');
  await expect(fetchFile(world.zoe, fileId)).rejects.toMatchObject({ code: 'not_found' });
});

test('does not exist for anybody else, and their asking is in no log', async () => {
  const { ana, ben, zoe, ada } = world;
  const before = await db.auditEntry.count();
  for (const person of [ana, ben, zoe, suspended(ada), { ...ben, role: 'admin' } as const])
    await expect(readDisputeTalk(person, { disputeId })).rejects.toMatchObject({
      code: 'not_found',
    });
  await expect(readDisputeTalk(nobody, { disputeId })).rejects.toMatchObject({
    code: 'unauthenticated',
  });
  await expect(readDisputeTalk(ada, { disputeId: randomUUID() })).rejects.toMatchObject({
    code: 'not_found',
  });
  expect(await db.auditEntry.count()).toBe(before);
});

test('comes in pages, the newest first', async () => {
  const { ada, ben } = world;
  const has = (await readDisputeTalk(ada, { disputeId })).messages.length;
  await db.message.createMany({
    data: Array.from({ length: talkPageSize }, (_, n) => ({
      conversationId,
      authorId: ben.id,
      text: `Line ${n}`,
      at: new Date(),
    })),
  });
  const newest = await readDisputeTalk(ada, { disputeId });
  expect(newest.messages).toHaveLength(talkPageSize);
  expect(newest.messages.at(-1)?.text).toBe(`Line ${talkPageSize - 1}`);
  const older = await readDisputeTalk(ada, { disputeId, before: newest.older });
  expect(older.messages).toHaveLength(has);
  expect(older.older).toBeNull();
});
