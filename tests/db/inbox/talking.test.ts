import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { personMenu } from '@/lib/accounts/queries';
import { inboxList } from '@/lib/inbox/list-queries';
import { markRead } from '@/lib/inbox/mark-read';
import { markReadElsewhere } from '@/lib/inbox/mark-read-elsewhere';
import { saveDraft } from '@/lib/inbox/save-draft';
import { sendToConversation } from '@/lib/inbox/send-message';
import { startConversation } from '@/lib/inbox/start-conversation';
import {
  conversationBeginning,
  conversationHead,
  conversationThread,
} from '@/lib/inbox/thread-queries';
import { sendMessage } from '@/lib/orders/send-message';
import { db } from '@/lib/platform/db';
import { withDatabase } from '../../support/database';
import { makeGig, makePerson, makeWorld, paidOrder, suspended } from '../../support/worlds';
import { ask, say, unreadOf } from './talk';

withDatabase();

let world: Awaited<ReturnType<typeof makeWorld>>;
beforeAll(async () => {
  world = await makeWorld();
});

describe('who writes first', () => {
  test('Ben asks Ana about her gig, and she answers where he asked', async () => {
    const { ana, ben } = world;
    const gig = await makeGig(ana);
    const conversation = await ask(ben, ana, 'Do you draw two cats on one sheet?', gig.slug);
    await say(ana, conversation, 'With pleasure, side by side.');
    const head = await conversationHead(ben, conversation);
    expect(head).toMatchObject({
      side: 'buyer',
      other: { name: 'Ana' },
      gig: { slug: gig.slug },
      closed: null,
    });
    const { messages, older } = await conversationThread(ben, { conversationId: conversation });
    expect(messages.map(({ mine, text }) => [mine, text])).toEqual([
      [true, 'Do you draw two cats on one sheet?'],
      [false, 'With pleasure, side by side.'],
    ]);
    expect(older).toBeNull();
  });

  test('asking the same seller again goes on in the same conversation', async () => {
    const { ana, ben } = world;
    const first = await ask(ben, ana, 'One more thing.');
    expect(await ask(ben, ana, 'And another.')).toBe(first);
    const beginning = await conversationBeginning(ben, { to: ana.username });
    expect(beginning.conversationId).toBe(first);
  });

  test('nobody writes to themself, to a suspended seller, or to somebody who sells nothing', async () => {
    const { ana, ben } = world;
    const gone = await makePerson('Gus', { seller: true });
    await db.person.update({ where: { id: gone.id }, data: { status: 'suspended' } });
    await expect(ask(ana, ana, 'Hello, me.')).rejects.toMatchObject({ code: 'conflict' });
    await expect(ask(ben, gone, 'Hello?')).rejects.toMatchObject({ code: 'not_found' });
    await expect(ask(ana, ben, 'Buy my gig!')).rejects.toMatchObject({ code: 'not_found' });
    await expect(ask(suspended(ben), ana, 'Hello')).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('a seller begins only with a buyer who has paid for an order', async () => {
    const own = await makeWorld();
    const { number } = await paidOrder(own);
    const words = { order: number, text: 'Thank you for your order.', key: randomUUID() };
    await expect(startConversation(own.zoe, words)).rejects.toMatchObject({ code: 'not_found' });
    const { conversationId } = await startConversation(own.ana, words);
    expect((await conversationHead(own.ben, conversationId)).orders).toMatchObject([{ number }]);
  });
});

test('what is said on an order stands in the conversation too, with the order’s name', async () => {
  const own = await makeWorld();
  const { number } = await paidOrder(own);
  await sendMessage(own.ben, { number, text: 'Here is a better photograph.', key: randomUUID() });
  const [line] = (await inboxList(own.ana)).lines;
  expect(line).toMatchObject({ unread: 1, last: { mine: false } });
  const { messages } = await conversationThread(own.ana, { conversationId: line?.id ?? '' });
  expect(messages[0]?.order).toEqual({ number, title: 'I will draw your cat' });
});

test('reading takes away what was seen, and the sender learns of it; looking at older ones gives nothing back', async () => {
  const { ana, ben } = await makeWorld();
  const conversation = await ask(ben, ana, 'One');
  await say(ben, conversation, 'Two');
  expect([await unreadOf(ana, conversation), (await personMenu(ana))?.unreadMessages]).toEqual([
    2, 2,
  ]);
  const { messages } = await conversationThread(ana, { conversationId: conversation });
  const [one, two] = messages.map(({ seq }) => seq);
  await markRead(ana, { conversationId: conversation, seq: one ?? '' });
  expect(await unreadOf(ana, conversation)).toBe(1);
  await markRead(ana, { conversationId: conversation, seq: two ?? '' });
  await markRead(ana, { conversationId: conversation, seq: one ?? '' });
  expect([await unreadOf(ana, conversation), (await personMenu(ana))?.unreadMessages]).toEqual([
    0, 0,
  ]);
  const { readByOther } = await conversationThread(ben, { conversationId: conversation });
  expect(readByOther).toEqual({ seq: two, at: expect.any(Date) });
});

describe('what was read on the order’s page', () => {
  test('is read in the inbox too, and the one who wrote it reads that it was seen', async () => {
    const { own, conversation, onOrder } = await wroteOnOrder();
    expect(await unreadOf(own.ana, conversation)).toBe(1);
    await markReadElsewhere(own.ana, { conversationId: conversation, messageIds: [onOrder] });
    expect(await unreadOf(own.ana, conversation)).toBe(0);
    const { readByOther, messages } = await conversationThread(own.ben, {
      conversationId: conversation,
    });
    expect(readByOther.seq).toBe(messages.at(-1)?.seq);
  });

  test('leaves unread what was not on it: what stands before, and what comes after', async () => {
    const { own, conversation, onOrder } = await wroteOnOrder();
    const see = (messageIds: string[]) =>
      markReadElsewhere(own.ana, { conversationId: conversation, messageIds });
    await say(own.ben, conversation, 'And about something else: do you draw dogs?');
    await see([onOrder]);
    expect(await unreadOf(own.ana, conversation)).toBe(1);
    const { id } = await sendMessage(own.ben, { number: own.number, text: 'A better one.' });
    await see([onOrder, id]);
    expect(await unreadOf(own.ana, conversation)).toBe(2);
  });

  test('is marked by nobody else', async () => {
    const { own, conversation, onOrder } = await wroteOnOrder();
    const input = { conversationId: conversation, messageIds: [onOrder] };
    await expect(markReadElsewhere(own.zoe, input)).rejects.toMatchObject({ code: 'not_found' });
    await markReadElsewhere(own.ben, input);
    expect(await unreadOf(own.ana, conversation)).toBe(1);
  });

  async function wroteOnOrder() {
    const world = await makeWorld();
    const { number } = await paidOrder(world);
    const { id } = await sendMessage(world.ben, { number, text: 'Here is a photograph.' });
    const conversation = (await inboxList(world.ana)).lines[0]?.id ?? '';
    return { own: { ...world, number }, conversation, onOrder: id };
  }
});

test('a number that no message has yet marks nothing of what is still to come', async () => {
  const { ana, ben } = await makeWorld();
  const conversation = await ask(ben, ana, 'One');
  await markRead(ana, { conversationId: conversation, seq: '999999999999' });
  await say(ben, conversation, 'Two');
  expect(await unreadOf(ana, conversation)).toBe(1);
});

test('one word tells of all that waits; the next comes after she has looked', async () => {
  const { ana, ben } = await makeWorld();
  const conversation = await ask(ben, ana, 'One');
  await say(ben, conversation, 'Two');
  const told = () => db.notification.count({ where: { personId: ana.id, kind: 'message' } });
  expect(await told()).toBe(1);
  await markRead(ana, { conversationId: conversation, seq: '999999999999' });
  await say(ben, conversation, 'Three');
  expect(await told()).toBe(2);
});

test('what she has read on an order’s page alone keeps no word of a message from her', async () => {
  const own = await makeWorld();
  const { number } = await paidOrder(own);
  await sendMessage(own.ben, { number, text: 'Here is a better photograph.', key: randomUUID() });
  const conversation = await ask(own.ben, own.ana, 'And could you do a second one?');
  await say(own.ben, conversation, 'In green?');
  const told = { personId: own.ana.id, kind: 'message' };
  expect(await db.notification.findMany({ where: told })).toMatchObject([
    { path: `/inbox/${conversation}`, body: 'And could you do a second one?' },
  ]);
});

test('nobody writes to everybody: there is a limit to beginning, none to going on', async () => {
  const { ana, ben } = await makeWorld();
  for (let n = 0; n < 14; n++) await ask(ben, await makePerson(`S${n}`, { seller: true }), 'Hi');
  const conversation = await ask(ben, ana, 'Hi');
  const more = await makePerson('More', { seller: true });
  await expect(ask(ben, more, 'Hi')).rejects.toMatchObject({ code: 'rate_limited' });
  expect(await ask(ben, ana, 'Hi again')).toBe(conversation);
});

describe('a draft in one window, while another one is open', () => {
  test('stays when the other one sends something else, and goes when it is sent itself', async () => {
    const { ana, ben } = await makeWorld();
    const conversationId = await ask(ben, ana, 'Hello!');
    const draft = async () => (await conversationHead(ana, conversationId)).own.draft;
    const send = (text: string, knownDrafts: string[]) =>
      sendToConversation(ana, { conversationId, text, knownDrafts, key: randomUUID() });
    await saveDraft(ana, { conversationId, text: 'Dear Ben, I', known: [''] });
    await send('From the other window.', ['']);
    expect(await draft()).toBe('Dear Ben, I');
    await send('Dear Ben, I thank you.', ['', 'Dear Ben, I']);
    expect(await draft()).toBe('');
  });

  test('is not written over by what the other one begins, which reads so; it may be again once it is gone', async () => {
    const { ana, ben } = await makeWorld();
    const conversationId = await ask(ben, ana, 'Hello!');
    const keep = (text: string, known: string[]) => saveDraft(ana, { conversationId, text, known });
    expect(await keep('Dear Ben', [''])).toEqual({ kept: true });
    expect(await keep('Something else', [''])).toEqual({ kept: false });
    expect((await conversationHead(ana, conversationId)).own.draft).toBe('Dear Ben');
    expect(await keep('Dear Ben, hello', ['', 'Dear Ben'])).toEqual({ kept: true });
    await say(ana, conversationId, 'Dear Ben, hello');
    expect(await keep('Something else', [''])).toEqual({ kept: true });
  });
});

test('a draft waits until it is sent, and only for its writer', async () => {
  const { ana, ben, zoe } = await makeWorld();
  const conversation = await ask(ben, ana, 'One');
  await saveDraft(ana, { conversationId: conversation, text: 'Dear Ben, ' });
  expect((await conversationHead(ana, conversation)).own.draft).toBe('Dear Ben,');
  expect((await conversationHead(ben, conversation)).own.draft).toBe('');
  await expect(saveDraft(zoe, { conversationId: conversation, text: 'x' })).rejects.toMatchObject({
    code: 'not_found',
  });
  const sent = { conversationId: conversation, text: 'Dear Ben, yes.', key: randomUUID() };
  await sendToConversation(ana, { ...sent, knownDrafts: ['Dear Ben,'] });
  expect((await conversationHead(ana, conversation)).own.draft).toBe('');
});

test('a phone number comes back with a warning once, and is sent when it is meant', async () => {
  const { ana, ben } = await makeWorld();
  const conversation = await ask(ben, ana, 'Portfolio at https://ben.example/cats?');
  const sent = { conversationId: conversation, text: 'Ring me: +49 30 901820', key: randomUUID() };
  await expect(sendToConversation(ben, sent)).rejects.toMatchObject({
    code: 'invalid',
    fields: { anyway: expect.stringContaining('+49 30 901820') },
  });
  await sendToConversation(ben, { ...sent, anyway: true });
  const { messages } = await conversationThread(ana, { conversationId: conversation });
  expect(messages.at(-1)?.text).toBe('Ring me: +49 30 901820');
});

test('emoji, right-to-left and very long words arrive as they were written; too much does not', async () => {
  const { ana, ben } = await makeWorld();
  const conversation = await ask(ben, ana, '👩‍👩‍👧 שלום عالم');
  await say(ben, conversation, 'w'.repeat(5000));
  const { messages } = await conversationThread(ana, { conversationId: conversation });
  expect(messages[0]?.text).toBe('👩‍👩‍👧 שלום عالم');
  await expect(say(ben, conversation, 'w'.repeat(5001))).rejects.toMatchObject({ code: 'invalid' });
  await expect(say(ben, conversation, '  \n ')).rejects.toMatchObject({ code: 'invalid' });
});

test('a long conversation and a long list are read page by page, without gap or double', async () => {
  const own = await makeWorld();
  const conversation = await ask(own.ben, own.ana, 'Message 0');
  for (let n = 1; n < 120; n++) {
    await db.rateLimit.deleteMany();
    await say(n % 2 ? own.ana : own.ben, conversation, `Message ${n}`);
  }
  const texts: string[] = [];
  let before: string | null = null;
  do {
    const page = await conversationThread(own.ana, { conversationId: conversation, before });
    texts.unshift(...page.messages.map(({ text }) => text));
    before = page.older;
  } while (before);
  expect(texts).toEqual(Array.from({ length: 120 }, (_, n) => `Message ${n}`));

  for (let n = 0; n < 34; n++) await ask(await makePerson(`Buyer${n}`), own.ana, `Hello ${n}`);
  const names: string[] = [];
  let next: string | null = null;
  do {
    const list = await inboxList(own.ana, { before: next });
    names.push(...list.lines.map(({ other }) => other.name));
    next = list.next;
  } while (next);
  expect(names).toEqual([...Array.from({ length: 34 }, (_, n) => `Buyer${33 - n}`), 'Ben']);
});

test('a place in the list that nobody has made reads as its beginning', async () => {
  const { ana, ben } = await makeWorld();
  await ask(ben, ana, 'Hello!');
  const odd = `1_${'-'.repeat(36)}`;
  expect((await inboxList(ana, { before: odd })).lines).toHaveLength(1);
});
