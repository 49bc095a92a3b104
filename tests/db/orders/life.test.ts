import { describe, expect, test } from 'vitest';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { adminEndOrder } from '@/lib/orders/admin-end-order';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { fetchDelivery } from '@/lib/orders/fetch-delivery';
import { lookLonger } from '@/lib/orders/look-longer';
import { orderWorkspace } from '@/lib/orders/queries';
import { requestRevision } from '@/lib/orders/request-revision';
import { sendMessage } from '@/lib/orders/send-message';
import { startWithoutAnswers } from '@/lib/orders/start-without-answers';
import { submitRequirements } from '@/lib/orders/submit-requirements';
import { theClock } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { addDays } from '@/lib/platform/spans';
import { bookProblems } from '../../support/book';
import { pass } from '../../support/clocks';
import { withDatabase } from '../../support/database';
import {
  completedOrder,
  deliveredOrder,
  makeFile,
  makeWorld,
  paidOrder,
  type Question,
} from '../../support/worlds';

withDatabase();

const questions: Question[] = [
  { kind: 'text', text: 'What is the cat called?' },
  { kind: 'choice', text: 'Which colour?', options: ['black', 'red'] },
  { kind: 'file', text: 'A photo, please', required: false },
];

const read = (number: string) => db.order.findUniqueOrThrow({ where: { number } });
const timersOf = async (number: string) => {
  const rows = await db.orderTimer.findMany({
    where: { order: { number } },
    orderBy: { dueAt: 'asc' },
  });
  return rows.map((row) => row.kind);
};
const told = (personId: string, kind: string) =>
  db.notification.count({ where: { personId, kind } });

describe('the buyer’s answers', () => {
  test('start the work and its clock; the photo is the seller’s to see from then on', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { questions, deliveryDays: 2 });
    const photo = await makeFile(world.ben, 'requirement');
    await submitRequirements(world.ben, {
      number,
      answers: [
        { position: 0, text: 'Minka' },
        { position: 1, choices: ['red'] },
        { position: 2, fileIds: [photo] },
      ],
    });
    const order = await read(number);
    expect(order.state).toBe('in_progress');
    expect(order.dueAt).toEqual(addDays(order.startedAt ?? new Date(0), 2));
    expect(await timersOf(number)).toEqual(['remind_due', 'become_late']);
    const { requirements } = await orderWorkspace(world.ana, number);
    expect(
      requirements.map(({ answer, choices, files }) => [answer, choices, files.length]),
    ).toEqual([
      ['Minka', [], 0],
      [null, ['red'], 0],
      [null, [], 1],
    ]);
    expect(await told(world.ana.id, 'order-submit-requirements')).toBe(1);
    expect(await told(world.ben.id, 'order-submit-requirements')).toBe(0);
  });

  test('are refused question by question, and nothing changes', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { questions });
    const answers = [{ position: 1, choices: ['green'] }];
    await expect(submitRequirements(world.ben, { number, answers })).rejects.toMatchObject({
      code: 'invalid',
      fields: { 'answers.0': expect.any(String), 'answers.1': expect.any(String) },
    });
    expect((await read(number)).state).toBe('awaiting_requirements');
  });

  test('take no file of somebody else’s, nor one that was uploaded for something else', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { questions: [{ kind: 'file', text: 'A photo' }] });
    for (const file of [
      await makeFile(world.zoe, 'requirement'),
      await makeFile(world.ben, 'message'),
    ])
      await expect(
        submitRequirements(world.ben, { number, answers: [{ position: 0, fileIds: [file] }] }),
      ).rejects.toMatchObject({ code: 'invalid', fields: { 'answers.0': expect.any(String) } });
  });

  test('can be done without, and then the seller starts', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { questions });
    await startWithoutAnswers(world.ana, { number });
    expect((await read(number)).state).toBe('in_progress');
    expect(await told(world.ben.id, 'order-start-without')).toBe(1);
  });

  test('are asked for on days 1, 3 and 7, each once; after 30 days the order is over and all goes back', async () => {
    const world = await makeWorld();
    const { number, id } = await paidOrder(world, { questions });
    for (const days of [1, 2, 4, 22]) {
      await pass({ days, minutes: 1 });
      await pass({ minutes: 1 });
    }
    expect(await told(world.ben.id, 'order-remind-requirements')).toBe(3);
    expect((await read(number)).state).toBe('awaiting_requirements');
    await pass({ days: 1 });
    expect(await read(number)).toMatchObject({
      state: 'cancelled',
      cancelCause: 'lapse_unstarted',
      cancelFault: 'none',
    });
    expect(await db.refund.findMany({ where: { orderId: id } })).toMatchObject([
      { amountCents: 2100 },
    ]);
    expect(await timersOf(number)).toEqual([]);
  });
});

test('the seller reads what of the price is theirs', async () => {
  const world = await makeWorld();
  const { number } = await paidOrder(world, { priceCents: 1999 });
  // Ten percent, rounded half up.
  expect((await orderWorkspace(world.ana, number)).sellerCents).toBe(1799);
});

describe('a delivery', () => {
  test('shows and packs its files as they were chosen, whichever came first', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world);
    const came = [];
    for (let nth = 0; nth < 4; nth++) came.push(await makeFile(world.ana, 'delivery'));
    const chosen = [came[2], came[0], came[3], came[1]].map(String);
    await deliverOrder(world.ana, { number, message: 'Four cats.', fileIds: chosen });
    const { deliveries } = await orderWorkspace(world.ben, number);
    expect(deliveries[0]?.files.map(({ id }) => id)).toEqual(chosen);
    const keys = await db.file.findMany({ where: { id: { in: chosen } } });
    const keyOf = (id: string) => keys.find((file) => file.id === id)?.key;
    const packed = await fetchDelivery(world.ben, { number, delivery: 1 });
    expect(packed.files.map(({ key }) => key)).toEqual(chosen.map(keyOf));
    const said = [await makeFile(world.ben, 'message'), await makeFile(world.ben, 'message')];
    await sendMessage(world.ben, { number, text: 'Like these?', fileIds: said.toReversed() });
    const { messages } = await orderWorkspace(world.ana, number);
    expect(messages.at(-1)?.files.map(({ id }) => id)).toEqual(said.toReversed());
  });

  test('needs a message or a file', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world);
    const empty = deliverOrder(world.ana, { number, message: '  ' });
    await expect(empty).rejects.toMatchObject({
      code: 'invalid',
      fields: { message: expect.any(String) },
    });
    const file = await makeFile(world.ana, 'delivery');
    await deliverOrder(world.ana, { number, message: '', fileIds: [file] });
    const { deliveries, timeline } = await orderWorkspace(world.ben, number);
    expect(deliveries).toMatchObject([{ number: 1, files: [{ id: file }] }]);
    expect(timeline.find((entry) => entry.kind === 'deliver')?.files).toHaveLength(1);
  });

  test('is looked at, revised, delivered again: each counts anew', async () => {
    const world = await makeWorld();
    const { number } = await deliveredOrder(world, { revisions: 1, deliveryDays: 3 });
    await lookLonger(world.ben, { number });
    await pass({ days: 5 });
    expect((await read(number)).state).toBe('delivered');
    await requestRevision(world.ben, { number, text: 'Please add the ear.' });
    const revising = await read(number);
    expect(revising).toMatchObject({ state: 'in_revision', revisionsUsed: 1, lateAt: null });
    const asked = await db.revisionRequest.findFirstOrThrow({ where: { orderId: revising.id } });
    expect(revising.dueAt).toEqual(addDays(asked.at, 3));
    await deliverOrder(world.ana, { number, message: 'With an ear.' });
    expect((await read(number)).lookedLonger).toBe(false);
    const again = requestRevision(world.ben, { number, text: 'And a tail, please.' });
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
    await pass({ days: 3, minutes: 1 });
    expect((await read(number)).state).toBe('completed');
  });

  test('reminds at half of the time and 12 hours before its end, never twice', async () => {
    const world = await makeWorld();
    const { number } = await deliveredOrder(world);
    await pass({ hours: 37 });
    expect(await told(world.ben.id, 'order-remind-accept')).toBe(1);
    // A move that stays in the state must not start what has fired anew.
    await sendMessage(world.ben, { number, text: 'I am looking.' });
    await lookLonger(world.ben, { number });
    await pass({ hours: 50 });
    expect(await told(world.ben.id, 'order-remind-accept')).toBe(1);
    await pass({ hours: 72 });
    expect(await told(world.ben.id, 'order-remind-accept')).toBe(2);
    expect((await read(number)).state).toBe('delivered');
    await pass({ hours: 10 });
    expect((await read(number)).state).toBe('completed');
  });

  test('is late once for each date, and told once', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { deliveryDays: 1 });
    await pass({ days: 1, minutes: 1 });
    await pass({ minutes: 1 });
    expect((await read(number)).lateAt).not.toBeNull();
    expect(await told(world.ben.id, 'order-become-late')).toBe(1);
    expect((await orderWorkspace(world.ben, number)).late).toBe(true);
  });
});

describe('cancelling by right', () => {
  test('the buyer before the start, without fault', async () => {
    const world = await makeWorld();
    const { number, id } = await paidOrder(world, { questions });
    await cancelOrder(world.ben, { number, reason: 'I have no cat any more.' });
    expect(await read(number)).toMatchObject({
      state: 'cancelled',
      cancelCause: 'cancel_unstarted',
    });
    const { cancelled, money } = await orderWorkspace(world.ana, number);
    expect(cancelled).toEqual({ cause: 'Cancelled before the start', fault: 'none' });
    expect(money).toMatchObject({ paidCents: 2100, heldCents: 0, refundingCents: 2100 });
    expect(await db.refund.count({ where: { orderId: id } })).toBe(1);
  });

  test('leaves the buyer a way on, and tells nobody more of the seller than before', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { questions });
    expect((await orderWorkspace(world.ben, number)).wayOn).toBeNull();
    await cancelOrder(world.ben, { number });
    const order = await orderWorkspace(world.ben, number);
    expect(order.wayOn).toEqual({ to: 'gig', slug: order.gigSlug });
    expect(Object.keys(order.seller).sort()).toEqual(['avatarKey', 'id', 'name', 'username']);
    expect((await orderWorkspace(world.ana, number)).wayOn).toBeNull();
    await db.gig.updateMany({ where: { slug: order.gigSlug }, data: { state: 'paused' } });
    expect((await orderWorkspace(world.ben, number)).wayOn).toMatchObject({ to: 'seller' });
  });

  test('the buyer when it is very late, by the seller’s fault', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { deliveryDays: 1 });
    await pass({ hours: 40 });
    await expect(cancelOrder(world.ben, { number })).rejects.toMatchObject({ code: 'conflict' });
    await pass({ hours: 9 });
    await cancelOrder(world.ben, { number });
    expect(await read(number)).toMatchObject({ cancelCause: 'cancel_late', cancelFault: 'seller' });
  });

  test('not once something was delivered, however late the revision is', async () => {
    const world = await makeWorld();
    const { number } = await deliveredOrder(world);
    await requestRevision(world.ben, { number, text: 'Please add the ear.' });
    await pass({ days: 10 });
    await expect(cancelOrder(world.ben, { number })).rejects.toMatchObject({ code: 'conflict' });
  });

  test('the seller when the questions stay unanswered for 14 days', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { questions });
    await pass({ days: 13 });
    await expect(cancelOrder(world.ana, { number })).rejects.toMatchObject({ code: 'conflict' });
    await pass({ days: 1, minutes: 1 });
    await cancelOrder(world.ana, { number });
    expect(await read(number)).toMatchObject({
      cancelCause: 'cancel_unanswered',
      cancelFault: 'none',
    });
  });

  test('the clock does nothing before its time, however often it is asked', async () => {
    const world = await makeWorld();
    const asked = await paidOrder(world, { questions });
    const delivered = await deliveredOrder(world);
    await cancelOrder(theClock, { number: asked.number });
    await acceptDelivery(theClock, { number: delivered.number });
    expect((await read(asked.number)).state).toBe('awaiting_requirements');
    expect((await read(delivered.number)).state).toBe('delivered');
  });
});

describe('messages', () => {
  test('go both ways from payment on, after the end too, and carry files', async () => {
    const world = await makeWorld();
    const { number } = await completedOrder(world);
    const file = await makeFile(world.ben, 'message');
    await sendMessage(world.ben, { number, text: '', fileIds: [file] });
    await sendMessage(world.ana, { number, text: 'Lovely.' });
    const { messages } = await orderWorkspace(world.ana, number);
    expect(messages.map(({ by, text, files }) => [by, text, files.length])).toEqual([
      ['buyer', '', 1],
      ['seller', 'Lovely.', 0],
    ]);
    await expect(sendMessage(world.ben, { number, text: ' ' })).rejects.toMatchObject({
      code: 'invalid',
    });
    const again = sendMessage(world.ben, { number, text: 'The same file', fileIds: [file] });
    await expect(again).rejects.toMatchObject({ code: 'invalid' });
  });

  test('stop at the limit of an hour and at that of a message', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world);
    const long = sendMessage(world.ben, { number, text: 'x'.repeat(5001) });
    await expect(long).rejects.toMatchObject({ code: 'invalid' });
    await sendMessage(world.ben, { number, text: 'one' });
    await db.rateLimit.updateMany({ data: { hits: 120 } });
    const many = sendMessage(world.ben, { number, text: 'too many' });
    await expect(many).rejects.toMatchObject({ code: 'rate_limited' });
  });
});

describe('an admin', () => {
  test('cancels with a reason that both read and the audit log keeps', async () => {
    const world = await makeWorld();
    const { number, id } = await deliveredOrder(world);
    const reason = 'The seller’s account was stolen.';
    await adminEndOrder(world.ada, { number, outcome: 'cancel', fault: 'platform', reason });
    expect(await read(number)).toMatchObject({ state: 'cancelled', cancelFault: 'platform' });
    const { timeline } = await orderWorkspace(world.ben, number);
    expect(timeline.at(-1)).toMatchObject({ kind: 'admin_cancel', by: 'admin', text: reason });
    expect(await db.auditEntry.findMany({ where: { subjectId: id } })).toMatchObject([
      { act: 'order.cancel', actorId: world.ada.id, reason },
    ]);
    expect(await told(world.ana.id, 'order-admin-cancel')).toBe(1);
  });

  test('keeps the service fee when the buyer is at fault', async () => {
    const world = await makeWorld();
    const { number, id } = await deliveredOrder(world);
    const reason = 'The same work was ordered and undone five times.';
    await adminEndOrder(world.ada, { number, outcome: 'cancel', fault: 'buyer', reason });
    const { priceCents, serviceFeeCents } = await db.order.findUniqueOrThrow({ where: { id } });
    expect(serviceFeeCents).toBeGreaterThan(0);
    expect(await db.refund.findMany({ where: { payment: { orderId: id } } })).toMatchObject([
      { amountCents: priceCents },
    ]);
  });

  test('splits only between the two, and completes what is open', async () => {
    const world = await makeWorld();
    const { number } = await deliveredOrder(world);
    const reason = 'Both asked for it by mail.';
    for (const refundCents of [0, 2000, 2001, -5])
      await expect(
        adminEndOrder(world.ada, { number, outcome: 'split', refundCents, reason }),
      ).rejects.toMatchObject({ code: 'invalid' });
    await adminEndOrder(world.ada, { number, outcome: 'complete', reason });
    expect((await read(number)).state).toBe('completed');
    const again = adminEndOrder(world.ada, { number, outcome: 'cancel', reason });
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
  });
});

test('the book has nothing to say against any of it', async () => {
  expect(await bookProblems()).toEqual([]);
});

test('what people are told names the work, and the sum where money moves', async () => {
  const world = await makeWorld();
  const { number } = await completedOrder(world);
  await pass({ days: 14, minutes: 1 });
  const said = await db.notification.findMany({
    where: { personId: world.ana.id, kind: { in: ['order-accept', 'order-clear'] } },
    orderBy: { id: 'asc' },
    select: { title: true, body: true },
  });
  expect(said).toEqual([
    {
      title: `“Draw your cat” is accepted · ${number}`,
      body: '$18 is yours and clears in 14 days.',
    },
    {
      title: `Money of “Draw your cat” has cleared · ${number}`,
      body: '$18 goes out with your next payout.',
    },
  ]);
});
