import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { archiveConversation } from '@/lib/inbox/archive-conversation';
import { blockPerson } from '@/lib/inbox/block-person';
import { keepMessageFiles } from '@/lib/inbox/keep-message-files';
import { inboxList } from '@/lib/inbox/list-queries';
import { markRead } from '@/lib/inbox/mark-read';
import { reportConversation } from '@/lib/inbox/report-conversation';
import { sendToConversation } from '@/lib/inbox/send-message';
import { starConversation } from '@/lib/inbox/star-conversation';
import { conversationHead, conversationThread } from '@/lib/inbox/thread-queries';
import { auditLog } from '@/lib/moderation/audit-query';
import { closeReport } from '@/lib/moderation/close-report';
import { readReported } from '@/lib/moderation/read-reported';
import { reportList } from '@/lib/moderation/report-queries';
import { fetchFile } from '@/lib/orders/fetch-file';
import { sendMessage } from '@/lib/orders/send-message';
import { db } from '@/lib/platform/db';
import { withDatabase } from '../../support/database';
import { makeFile, makePerson, makeWorld, paidOrder } from '../../support/worlds';
import { ask, say, twentyAtOnce } from './talk';

withDatabase();

test('after a block neither can write, only who has blocked reads why, and an order of the two goes on', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const { number } = await paidOrder(world);
  const conversationId = await ask(ben, ana, 'Give me a discount or else.');
  await blockPerson(ana, { conversationId, blocked: true });
  await expect(say(ben, conversationId, 'Why?')).rejects.toMatchObject({
    code: 'conflict',
    message: 'You cannot write to Ana.',
  });
  const files = [{ name: 'why.txt', content: new TextEncoder().encode('Why?') }];
  await expect(keepMessageFiles(ben, { conversationId, files })).rejects.toMatchObject({
    message: 'You cannot write to Ana.',
  });
  expect((await conversationHead(ben, conversationId)).closed).toBe('You cannot write to Ana.');
  await expect(ask(ben, ana, 'Why?')).rejects.toMatchObject({ code: 'conflict' });
  await expect(say(ana, conversationId, 'Because.')).rejects.toMatchObject({
    message: 'You have blocked Ben. Unblock them to write to each other.',
  });
  await sendMessage(ben, { number, text: 'About the order.' });
  await blockPerson(ana, { conversationId, blocked: false });
  await say(ben, conversationId, 'I am sorry.');
  expect((await conversationHead(ana, conversationId)).closed).toBeNull();
});

test('who is blocked does not come back with the roles turned round', async () => {
  const { ana, zoe } = await makeWorld();
  const asked = await ask(ana, zoe, 'How much is a logo?');
  const other = await makePerson('Cem', { seller: true });
  const known = await ask(other, ana, 'Nice cats.');
  const talk = await ask(ana, other, 'How much is a song?');
  await blockPerson(ana, { conversationId: asked, blocked: true });
  await blockPerson(ana, { conversationId: talk, blocked: true });
  await expect(ask(zoe, ana, 'I ask as a buyer now.')).rejects.toMatchObject({ code: 'conflict' });
  await expect(say(other, known, 'And here?')).rejects.toMatchObject({ code: 'conflict' });
  await blockPerson(ana, { conversationId: known, blocked: false });
  await say(other, talk, 'Thank you.');
});

test('who is blocked sees no more when the other one reads or is here', async () => {
  const { ana, ben } = await makeWorld();
  const conversationId = await ask(ben, ana, 'Give me a discount or else.');
  await markRead(ana, { conversationId, seq: '999999999999' });
  await db.personPresence.create({ data: { personId: ana.id, seenAt: new Date() } });
  const shown = async () => {
    const { seenSecondsAgo } = (await conversationHead(ben, conversationId)).other;
    const { seq, at } = (await conversationThread(ben, { conversationId })).readByOther;
    const [line] = (await inboxList(ben)).lines;
    return [seq !== '0', at, seenSecondsAgo, line?.seenSecondsAgo].map(Boolean);
  };
  await db.personPresence.updateMany({ data: { seenAt: new Date(Date.now() - 90_000) } });
  expect(await shown()).toEqual([true, true, true, true]);
  await blockPerson(ana, { conversationId, blocked: true });
  expect(await shown()).toEqual([false, false, false, false]);
});

test('a star and the archive are one’s own, and a new message brings a conversation back', async () => {
  const { ana, ben } = await makeWorld();
  const conversationId = await ask(ben, ana, 'Hello!');
  await starConversation(ana, { conversationId, starred: true });
  await archiveConversation(ana, { conversationId, archived: true });
  const seen = async (filter: 'all' | 'starred' | 'archived') =>
    (await inboxList(ana, { filter })).lines.length;
  expect([await seen('all'), await seen('starred'), await seen('archived')]).toEqual([0, 1, 1]);
  expect((await inboxList(ben, { filter: 'all' })).lines).toMatchObject([{ starred: false }]);
  await say(ben, conversationId, 'Are you there?');
  expect([await seen('all'), await seen('archived')]).toEqual([1, 0]);
});

test('what Ben reports, an admin reads, and it alone; that she did stands in the log', async () => {
  const { ana, ben, ada } = await makeWorld();
  const other = await ask(ben, await makePerson('Cem', { seller: true }), 'A secret of ours');
  const conversationId = await ask(ben, ana, 'Is this price final?');
  const fileId = await makeFile(ana, 'message');
  const text = 'Pay me by mail and it is half.';
  await sendToConversation(ana, { conversationId, text, fileIds: [fileId], key: randomUUID() });
  await expect(conversationThread(ada, { conversationId })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(fetchFile(ada, fileId)).rejects.toMatchObject({ code: 'not_found' });

  const words = 'She wants to be paid outside of here.';
  const reports = await twentyAtOnce(() =>
    reportConversation(ben, { conversationId, reason: 'outside', words }),
  );
  expect(reports.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);

  const [report, ...rest] = (await reportList(ada)).rows;
  expect(rest).toEqual([]);
  expect(report).toMatchObject({ reporter: { name: 'Ben' }, reported: { name: 'Ana' }, words });
  const reportId = report?.id ?? '';
  const { messages } = await readReported(ada, { reportId });
  expect(messages.map((each) => each.text)).toEqual(['Is this price final?', text]);
  expect((await fetchFile(ada, fileId)).name).toBe('cat.png');
  const log = await auditLog(ada, { subject: 'conversation' });
  expect(log.rows).toMatchObject([
    { act: 'conversation.read', actorName: ada.username, subjectId: conversationId },
  ]);
  await expect(conversationThread(ada, { conversationId: other })).rejects.toMatchObject({
    code: 'not_found',
  });

  const statement = 'We have told her the rule, and look at it again if it happens again.';
  const closed = await twentyAtOnce(() => closeReport(ada, { reportId, statement }));
  expect(closed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(
    await db.notification.findMany({ where: { personId: ben.id, kind: 'message-report-closed' } }),
  ).toMatchObject([{ body: statement }]);
  expect((await reportList(ada, { filter: 'closed' })).rows).toMatchObject([{ statement }]);
  // Nobody has lost a word, and Ana was not told.
  expect((await conversationThread(ana, { conversationId })).messages).toHaveLength(2);
  expect(
    await db.notification.count({ where: { personId: ana.id, kind: { contains: 'report' } } }),
  ).toBe(0);
});

test('an admin who is one of the two hears nothing of the report and does not judge it', async () => {
  const { ana, ada, ben } = await makeWorld();
  const second = await makePerson('Eve', { role: 'admin' });
  const conversationId = await ask(ada, ana, 'Half the price, or I close your gig.');
  const words = 'She uses that she is an admin.';
  await reportConversation(ana, { conversationId, reason: 'abuse', words });
  const report = await db.conversationReport.findFirstOrThrow({ where: { conversationId } });
  const reportId = report.id;
  const told = (personId: string) =>
    db.notification.count({ where: { personId, kind: 'message-reported' } });
  expect([await told(ada.id), await told(second.id), await told(ben.id)]).toEqual([0, 1, 0]);
  expect((await reportList(ada)).rows.map(({ id }) => id)).not.toContain(reportId);
  const statement = 'Nothing is wrong with this.';
  await expect(readReported(ada, { reportId })).rejects.toMatchObject({ code: 'not_found' });
  const judged = closeReport(ada, { reportId, statement });
  await expect(judged).rejects.toMatchObject({ code: 'not_found' });
  expect((await reportList(second)).rows.map(({ id }) => id)).toContain(reportId);
  await readReported(second, { reportId });
  await closeReport(second, { reportId, statement });
});
