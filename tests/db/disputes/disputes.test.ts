import { describe, expect, test } from 'vitest';
import { answerProposal } from '@/lib/changes/answer-proposal';
import { proposeCancellation } from '@/lib/changes/propose-cancellation';
import { requestExtension } from '@/lib/changes/request-extension';
import { agreeDispute } from '@/lib/disputes/agree-dispute';
import { answerDispute } from '@/lib/disputes/answer-dispute';
import { openDispute } from '@/lib/disputes/open-dispute';
import { disputeCase, orderDisputeFacts } from '@/lib/disputes/queries';
import { settleDispute } from '@/lib/disputes/settle-dispute';
import { orderWorkspace } from '@/lib/orders/queries';
import { sendMessage } from '@/lib/orders/send-message';
import { db } from '@/lib/platform/db';
import type { DisputeWish } from '@/prisma/generated/client';
import { bookProblems } from '../../support/book';
import { pass } from '../../support/clocks';
import { withDatabase } from '../../support/database';
import {
  completedOrder,
  deliveredOrder,
  makeFile,
  makeWorld,
  paidOrder,
  type World,
} from '../../support/worlds';

withDatabase();

const story = 'The cat is missing an ear, and that was the point of it.';
const statement = 'The delivery lacks what the package promises.';
const read = (number: string) => db.order.findUniqueOrThrow({ where: { number } });
const open = (world: World, number: string, wish: DisputeWish, wishCents?: number) =>
  openDispute(world.ben, { number, reason: 'incomplete', story, wish, wishCents });

describe('opening', () => {
  test('stops every clock, lapses what was asked, and gives the other side three days', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world);
    await requestExtension(world.ana, { number, days: 3, reason: 'I am ill, sorry.' });
    await proposeCancellation(world.ben, {
      number,
      refundPercent: 100,
      reason: 'Too slow for me.',
    });
    const file = await makeFile(world.ben, 'dispute');
    await openDispute(world.ben, {
      number,
      reason: 'no_answer',
      story,
      wish: 'refund',
      fileIds: [file],
    });
    const seen = await orderWorkspace(world.ana, number);
    expect(seen).toMatchObject({ state: 'disputed', extension: null, proposal: null });
    expect(seen.dispute).toMatchObject({
      openedBy: 'buyer',
      state: 'open',
      files: [{ id: file, by: 'buyer' }],
    });
    expect(seen.nextAction).toMatchObject({ who: 'you', event: 'answer_dispute' });
    expect(seen.clocks.map(({ kind, paused }) => [kind, paused])).toEqual(
      expect.arrayContaining([
        ['become_late', true],
        ['dispute_unanswered', false],
      ]),
    );
    await pass({ days: 2, hours: 23 });
    expect((await read(number)).lateAt).toBeNull();
    await pass({ hours: 2 });
    const later = await orderWorkspace(world.ana, number);
    expect(later.dispute).toMatchObject({ state: 'answered', answer: null });
    expect(later.nextAction.who).toBe('admin');
  });

  test('asks for a story, a reason of one’s own side, and an amount within the price', async () => {
    const world = await makeWorld();
    const { number } = await deliveredOrder(world);
    const wrong: [Parameters<typeof openDispute>[1], string][] = [
      [{ number, reason: 'incomplete', story: 'Bad.', wish: 'refund' }, 'story'],
      [{ number, reason: 'unfair_refusal', story, wish: 'refund' }, 'reason'],
      [{ number, reason: 'proposal_unanswered', story, wish: 'refund' }, 'reason'],
      [{ number, reason: 'incomplete', story, wish: 'part' }, 'wishCents'],
      [{ number, reason: 'incomplete', story, wish: 'part', wishCents: 2000 }, 'wishCents'],
    ];
    for (const [input, field] of wrong)
      await expect(openDispute(world.ben, input)).rejects.toMatchObject({
        code: 'invalid',
        fields: { [field]: expect.any(String) },
      });
    expect((await read(number)).state).toBe('delivered');
  });

  test('takes no reason that was not chosen, and leaves it to the admin what a delivery holds', async () => {
    const world = await makeWorld();
    const { number } = await deliveredOrder(world);
    const unchosen = openDispute(world.ben, { number, reason: '' as 'other', story, wish: 'redo' });
    await expect(unchosen).rejects.toMatchObject({
      code: 'invalid',
      fields: { reason: 'Please choose what it is about.' },
    });
    // The form does not offer it; but it may have been open before the delivery came, and an empty one is nothing.
    await openDispute(world.ben, { number, reason: 'not_delivered', story, wish: 'redo' });
    expect((await read(number)).state).toBe('disputed');
  });

  test('is possible until 14 days after completion', async () => {
    const world = await makeWorld('top');
    const first = await completedOrder(world);
    const second = await completedOrder(world);
    await pass({ days: 13 });
    await open(world, first.number, 'refund');
    await pass({ days: 2 });
    await expect(open(world, second.number, 'refund')).rejects.toMatchObject({ code: 'conflict' });
  });

  test('not about money that both have divided, nor about what was decided', async () => {
    const world = await makeWorld();
    const agreed = await deliveredOrder(world);
    await proposeCancellation(world.ben, {
      number: agreed.number,
      refundPercent: 50,
      reason: 'Half of it is fine.',
    });
    await answerProposal(world.ana, { number: agreed.number, answer: 'accept' });
    await expect(open(world, agreed.number, 'refund')).rejects.toMatchObject({ code: 'conflict' });
    expect((await orderWorkspace(world.ben, agreed.number)).allowed).not.toContain('open_dispute');

    const decided = await deliveredOrder(world);
    const { disputeId } = await open(world, decided.number, 'refund');
    await answerDispute(world.ana, { number: decided.number, answer: 'It has both ears.' });
    await settleDispute(world.ada, { disputeId, outcome: 'release', statement });
    await expect(open(world, decided.number, 'refund')).rejects.toMatchObject({ code: 'conflict' });
  });

  test('five at most by one person', async () => {
    const world = await makeWorld();
    for (let opened = 0; opened < 5; opened++)
      await open(world, (await deliveredOrder(world)).number, 'refund');
    const { number } = await deliveredOrder(world);
    await expect(open(world, number, 'refund')).rejects.toMatchObject({ code: 'conflict' });
    await openDispute(world.ana, { number, reason: 'other', story, wish: 'release' });
  });
});

describe('answering', () => {
  test('is the other side’s, once, with files of their own', async () => {
    const world = await makeWorld();
    const { number } = await deliveredOrder(world);
    await open(world, number, 'refund');
    const own = answerDispute(world.ben, { number, answer: 'I agree with me.' });
    await expect(own).rejects.toMatchObject({ code: 'conflict' });
    const file = await makeFile(world.ana, 'dispute');
    await answerDispute(world.ana, { number, answer: 'It has both ears.', fileIds: [file] });
    const { dispute } = await orderWorkspace(world.ben, number);
    expect(dispute).toMatchObject({ state: 'answered', answer: 'It has both ears.' });
    expect(dispute?.files).toMatchObject([{ by: 'seller' }]);
    const again = answerDispute(world.ana, { number, answer: 'And a tail as well.' });
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
  });

  test.each<[DisputeWish, number | undefined, string, number]>([
    ['refund', undefined, 'cancelled', 2100],
    ['part', 500, 'completed', 525],
    ['release', undefined, 'completed', 0],
    ['redo', undefined, 'in_revision', 0],
  ])('by agreeing to %s ends it at once', async (wish, wishCents, state, refundCents) => {
    const world = await makeWorld();
    const { number, id } = await deliveredOrder(world);
    await open(world, number, wish, wishCents);
    const own = agreeDispute(world.ben, { number });
    await expect(own).rejects.toMatchObject({ code: 'conflict' });
    await agreeDispute(world.ana, { number });
    expect((await read(number)).state).toBe(state);
    const refunds = await db.refund.findMany({ where: { orderId: id } });
    expect(refunds.reduce((sum, refund) => sum + refund.amountCents, 0)).toBe(refundCents);
    const { dispute, clocks } = await orderWorkspace(world.ben, number);
    expect(dispute).toMatchObject({ state: 'settled', outcome: 'agreed' });
    expect(clocks.filter((clock) => clock.paused)).toEqual([]);
    const kinds = clocks.map((clock) => clock.kind);
    const running: Record<string, string[]> = {
      in_revision: ['become_late'],
      completed: ['clear', 'review', 'tip'],
    };
    expect(kinds).toEqual(running[state] ?? []);
  });
});

describe('settling', () => {
  test('waits for the answer, needs a statement, is told to both and kept', async () => {
    const world = await makeWorld();
    const { number, id } = await deliveredOrder(world);
    const { disputeId } = await open(world, number, 'refund');
    const early = settleDispute(world.ada, { disputeId, outcome: 'refund', statement });
    await expect(early).rejects.toMatchObject({ code: 'conflict' });
    await answerDispute(world.ana, { number, answer: 'It has both ears.' });
    const silent = settleDispute(world.ada, { disputeId, outcome: 'refund', statement: 'So.' });
    await expect(silent).rejects.toMatchObject({
      code: 'invalid',
      fields: { statement: expect.any(String) },
    });
    for (const refundCents of [0, 2000, -1])
      await expect(
        settleDispute(world.ada, { disputeId, outcome: 'split', refundCents, statement }),
      ).rejects.toMatchObject({ code: 'invalid', fields: { refundCents: expect.any(String) } });
    await settleDispute(world.ada, { disputeId, outcome: 'split', refundCents: 1000, statement });
    for (const person of [world.ana, world.ben]) {
      const seen = await orderWorkspace(person, number);
      expect(seen.dispute).toMatchObject({
        state: 'settled',
        outcome: 'split',
        refundCents: 1050,
        statement,
      });
      const told = await db.notification.count({
        where: { personId: person.id, kind: 'order-settle-dispute' },
      });
      expect(told).toBe(1);
    }
    expect(await db.auditEntry.findMany({ where: { subjectId: disputeId } })).toMatchObject([
      { act: 'dispute.settle', actorId: world.ada.id, reason: statement },
    ]);
    expect(await db.order.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'completed',
    });
    const again = settleDispute(world.ada, { disputeId, outcome: 'release', statement });
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
  });

  test('for the seller after completion lets clearing go on with what was left', async () => {
    const world = await makeWorld();
    const { number } = await completedOrder(world);
    await pass({ days: 13 });
    const { disputeId } = await open(world, number, 'refund');
    await pass({ days: 3, minutes: 1 });
    expect((await read(number)).clearedAt).toBeNull();
    await settleDispute(world.ada, { disputeId, outcome: 'release', statement });
    await pass({ hours: 23 });
    expect((await read(number)).clearedAt).toBeNull();
    await pass({ hours: 2 });
    expect((await read(number)).clearedAt).not.toBeNull();
  });

  test('for the buyer is a cancellation by the seller’s fault', async () => {
    const world = await makeWorld();
    const { number } = await deliveredOrder(world);
    const { disputeId } = await open(world, number, 'refund');
    await pass({ days: 3, minutes: 1 });
    await settleDispute(world.ada, { disputeId, outcome: 'refund', statement });
    expect(await read(number)).toMatchObject({ state: 'cancelled', cancelFault: 'seller' });
  });
});

test('the admin reads both stories and the facts between them', async () => {
  const world = await makeWorld();
  const { number } = await paidOrder(world, { deliveryDays: 1 });
  await pass({ days: 2 });
  const sent = await makeFile(world.ben, 'message');
  await sendMessage(world.ben, { number, text: 'Where is my cat?', fileIds: [sent] });
  const { disputeId } = await openDispute(world.ben, {
    number,
    reason: 'late',
    story,
    wish: 'refund',
    fileIds: [await makeFile(world.ben, 'dispute')],
  });
  const judged = await disputeCase(world.ada, disputeId);
  expect(judged).toMatchObject({
    mayDecide: false,
    order: { viewer: 'admin', number },
    facts: {
      deliveries: 0,
      firstInTime: null,
      messagesFromBuyer: 1,
      messagesFromSeller: 0,
      filesFromBuyer: 1,
      filesFromSeller: 0,
      disputeFilesFromBuyer: 1,
      disputeFilesFromSeller: 0,
      accepted: false,
    },
  });
  await answerDispute(world.ana, { number, answer: 'My cat was ill.' });
  expect((await disputeCase(world.ada, disputeId)).mayDecide).toBe(true);
  expect(await orderDisputeFacts(world.ana, number)).toEqual(judged.facts);
  await expect(disputeCase(world.ada, 'nothing')).rejects.toMatchObject({ code: 'not_found' });
});

test('the book has nothing to say against any of it', async () => {
  expect(await bookProblems()).toEqual([]);
});
