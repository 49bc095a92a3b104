import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { serviceFee } from '@/lib/catalog/fees';
import { blockPerson } from '@/lib/inbox/block-person';
import { sendToConversation } from '@/lib/inbox/send-message';
import { orderOffer } from '@/lib/offers/order-offer';
import { milestonesOf, offerReview, offersOfConversation, readOffer } from '@/lib/offers/queries';
import { withdrawOffer } from '@/lib/offers/withdraw-offer';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { buyerOrders, orderWorkspace } from '@/lib/orders/queries';
import { sendMessage } from '@/lib/orders/send-message';
import { db } from '@/lib/platform/db';
import { reviewOrder } from '@/lib/reviews/review-order';
import { bookProblems } from '../../support/book';
import { withDatabase } from '../../support/database';
import {
  offeredMilestones,
  paidOffer,
  placedOffer,
  stateOfOffer,
  talk,
} from '../../support/offers';
import { withSandbox } from '../../support/sandbox';
import { makeGig, makeWorld, payNow } from '../../support/worlds';

withDatabase();
withSandbox();

const prices = [2000, 3000, 1001];

test('each milestone is an order of its own, funded one after the other and not before it', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const offerId = await offeredMilestones(ana, await talk(world), prices);
  await expect(placedOffer(ben, offerId, 2)).rejects.toThrow('comes first');
  await expect(placedOffer(ben, offerId, 4)).rejects.toMatchObject({ code: 'not_found' });
  await expect(placedOffer(ben, offerId)).rejects.toMatchObject({ code: 'not_found' });
  expect(await offerReview(ben, { offerId, milestone: 2 })).toMatchObject({
    closed: 'The milestone before it comes first.',
  });

  const first = await paidOffer(ben, offerId, 1);
  expect(await stateOfOffer(offerId)).toBe('accepted');
  expect(await orderWorkspace(ben, first.number)).toMatchObject({
    title: 'Four cats in one picture: Part 1',
    bought: { package: { name: 'Milestone 1 of 3', included: 'Sheet 1' } },
    priceCents: 2000,
    serviceFeeCents: 100,
    state: 'in_progress',
  });
  // The second may be funded while the first is under way.
  const second = await paidOffer(ben, offerId, 2);
  await expect(placedOffer(ben, offerId, 2)).rejects.toMatchObject({ code: 'conflict' });
  const rail = await milestonesOf(ana, second.number);
  expect(rail?.parts.map(({ funded, order }) => [funded, order?.number ?? null])).toEqual([
    [true, first.number],
    [true, second.number],
    [false, null],
  ]);
  const titles = await db.notification.findMany({
    where: { personId: ana.id, kind: 'order-pay' },
    orderBy: { id: 'asc' },
  });
  expect(titles.map(({ title }) => title.replace(/: .*/, ''))).toEqual([
    'Your offer is accepted',
    'Milestone 2 is funded',
  ]);
  const third = await paidOffer(ben, offerId, 3);
  expect((await readOffer(ben, offerId)).payable).toBeNull();
  const orders = await db.order.findMany({
    where: { offerId },
    orderBy: { milestone: 'asc' },
    select: { number: true, serviceFeeCents: true },
  });
  expect(orders.map(({ number }) => number)).toEqual([first, second, third].map((o) => o.number));
  const fees = orders.reduce((sum, order) => sum + order.serviceFeeCents, 0);
  expect(fees).toBe(serviceFee(6001));
});

test('twenty who fund the same milestone at once write one order, and pay it once', async () => {
  const world = await makeWorld();
  const offerId = await offeredMilestones(world.ana, await talk(world), prices);
  await paidOffer(world.ben, offerId, 1);
  const pages = await Promise.all(
    Array.from({ length: 20 }, () =>
      orderOffer(world.ben, { offerId, milestone: 2, checkoutKey: randomUUID() }),
    ),
  );
  expect(new Set(pages.map(({ url }) => url)).size).toBe(1);
  expect(await db.order.count({ where: { offerId, milestone: 2 } })).toBe(1);
});

test('the gig’s questions are asked with the first milestone alone', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const gig = await makeGig(ana, { questions: [{ kind: 'text', text: 'Which cats?' }] });
  const wishes = { gigId: gig.id, asksQuestions: true };
  const offerId = await offeredMilestones(ana, await talk(world), prices, wishes);
  const first = await paidOffer(ben, offerId, 1);
  const second = await paidOffer(ben, offerId, 2);
  expect((await orderWorkspace(ben, first.number)).state).toBe('awaiting_requirements');
  expect((await orderWorkspace(ben, second.number)).state).toBe('in_progress');
});

test('what the two write on one milestone is read on all of them; what is not of the offer is not', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const conversationId = await talk(world);
  const offerId = await offeredMilestones(ana, conversationId, prices);
  const first = await paidOffer(ben, offerId, 1);
  const second = await paidOffer(ben, offerId, 2);
  await sendMessage(ben, { number: first.number, text: 'The grey one looks left.' });
  await sendMessage(ana, { number: second.number, text: 'And the black one?' });
  await sendToConversation(ben, { conversationId, text: 'By the way.', key: randomUUID() });
  for (const { number } of [first, second]) {
    const { messages, timeline } = await orderWorkspace(ana, number);
    expect(messages.map(({ text }) => text)).toEqual([
      'The grey one looks left.',
      'And the black one?',
    ]);
    expect(timeline.filter(({ kind }) => kind === 'message')).toHaveLength(2);
  }
});

test('a milestone that was cancelled is not sold again; the next one can be funded all the same', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const offerId = await offeredMilestones(ana, await talk(world), prices);
  const first = await paidOffer(ben, offerId, 1);
  await cancelOrder(ben, { number: first.number });
  await expect(placedOffer(ben, offerId, 1)).rejects.toMatchObject({ code: 'conflict' });
  const second = await paidOffer(ben, offerId, 2);
  expect((await orderWorkspace(ben, second.number)).state).toBe('in_progress');
});

test('the service fee that went back with the first milestone is borne by the second, once', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const offerId = await offeredMilestones(ana, await talk(world), [500, 500, 500]);
  const first = await paidOffer(ben, offerId, 1);
  await cancelOrder(ben, { number: first.number });
  expect(await offerReview(ben, { offerId, milestone: 2 })).toMatchObject({ totalCents: 550 });
  const second = await paidOffer(ben, offerId, 2);
  const third = await paidOffer(ben, offerId, 3);
  const fees = await Promise.all(
    [first, second, third].map(
      async ({ number }) => (await orderWorkspace(ben, number)).serviceFeeCents,
    ),
  );
  expect(fees).toEqual([50, 50, 0]);
  expect(await bookProblems()).toEqual([]);
});

test('a milestone is due while there is work to hand in, and not after', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const offerId = await offeredMilestones(ana, await talk(world), [2000, 3000]);
  const { number } = await paidOffer(ben, offerId, 1);
  const dueAt = async () => (await milestonesOf(ben, number))?.parts[0]?.order?.dueAt;
  expect(await dueAt()).toBeInstanceOf(Date);
  await deliverOrder(ana, { number, message: 'Here it is.' });
  expect(await dueAt()).toBeNull();
});

test('a milestone that is done leads to the next, and to nothing that is refused', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const offerId = await offeredMilestones(ana, await talk(world), [2000, 3000]);
  const sentenceFor = async (number: string) =>
    (await orderWorkspace(ben, number)).nextAction.sentence;
  const finish = async (milestone: number) => {
    const { number } = await paidOffer(ben, offerId, milestone);
    await deliverOrder(ana, { number, message: 'Here it is.' });
    await acceptDelivery(ben, { number });
    await reviewOrder(ben, {
      number,
      text: 'Lovely, thank you.',
      quality: 5,
      communication: 5,
      value: 5,
    });
    return number;
  };
  const first = await finish(1);
  expect(await sentenceFor(first)).toBe('Fund milestone 2, so that the work goes on.');
  expect((await buyerOrders(ben, { filter: 'completed' })).orders[0]?.nextAction.event).toBe(
    'fund',
  );
  await db.sellerProfile.update({ where: { personId: ana.id }, data: { paused: true } });
  expect(await sentenceFor(first)).toMatch(/not funded yet/);
  expect((await buyerOrders(ben, { filter: 'completed' })).orders[0]?.nextAction.who).toBe(
    'nobody',
  );
  await db.sellerProfile.update({ where: { personId: ana.id }, data: { paused: false } });
  expect(await sentenceFor(await finish(2))).toBe('All done.');
  // Paid for all the same: no page of an earlier one asks for it again.
  expect(await sentenceFor(first)).toBe('All done.');
});

test('a buyer who is blocked goes on with what is paid, and reads why the next one cannot be', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const conversationId = await talk(world);
  const offerId = await offeredMilestones(ana, conversationId, prices);
  const first = await paidOffer(ben, offerId, 1);
  expect(await milestonesOf(ben, first.number)).toMatchObject({ notPayable: null });
  await blockPerson(ana, { conversationId, blocked: true });
  await expect(placedOffer(ben, offerId, 2)).rejects.toThrow('takes no new orders of yours');
  const why = {
    payable: null,
    notPayable: expect.stringContaining('takes no new orders of yours'),
  };
  expect(await milestonesOf(ben, first.number)).toMatchObject(why);
  expect((await offersOfConversation(ben, conversationId)).get(offerId)).toMatchObject(why);
  expect(await offerReview(ben, { offerId, milestone: 2 })).toMatchObject({
    closed: why.notPayable,
  });
  await deliverOrder(ana, { number: first.number, message: 'Here is the first.' });
  await acceptDelivery(ben, { number: first.number });
  expect((await orderWorkspace(ben, first.number)).state).toBe('completed');
  await blockPerson(ana, { conversationId, blocked: false });
  expect((await milestonesOf(ben, first.number))?.payable?.position).toBe(2);
});

test('the seller takes back what is not funded yet; what is paid goes on', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const offerId = await offeredMilestones(ana, await talk(world), prices);
  const first = await paidOffer(ben, offerId, 1);
  const second = await placedOffer(ben, offerId, 2);
  await withdrawOffer(ana, { offerId });
  await payNow(second.paymentId);
  const late = await db.order.findUniqueOrThrow({
    where: { id: second.id },
    select: { state: true, refunds: { select: { amountCents: true } } },
  });
  expect(late).toEqual({ state: 'abandoned', refunds: [{ amountCents: 3150 }] });
  await expect(placedOffer(ben, offerId, 2)).rejects.toMatchObject({ code: 'conflict' });
  await deliverOrder(ana, { number: first.number, message: 'Here is the first.' });
  await acceptDelivery(ben, { number: first.number });
  expect((await orderWorkspace(ana, first.number)).state).toBe('completed');
  const told = await db.notification.findFirst({
    where: { personId: ben.id, kind: 'offer-withdrawn' },
  });
  expect(told?.title).toContain('The rest of');
});

test('strangers see nothing of the milestones beside an order', async () => {
  const world = await makeWorld();
  const offerId = await offeredMilestones(world.ana, await talk(world), prices);
  const { number } = await paidOffer(world.ben, offerId, 1);
  await expect(milestonesOf(world.zoe, number)).rejects.toMatchObject({ code: 'not_found' });
  expect(await milestonesOf(world.ada, number)).toMatchObject({ viewer: 'admin', payable: null });
});

test('later milestones keep the fees that the first one was bought under', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const offerId = await offeredMilestones(ana, await talk(world), prices);
  const first = await paidOffer(ben, offerId, 1);
  // As if the marketplace had had other shares on that day.
  const { bought } = await db.order.findUniqueOrThrow({ where: { id: first.id } });
  const fees = { commissionBps: 500, serviceFeeBps: 800, serviceFeeMinCents: 10 };
  await db.order.update({
    where: { id: first.id },
    data: { bought: { ...(bought as object), fees } },
  });
  const second = await paidOffer(ben, offerId, 2);
  expect(await orderWorkspace(ben, second.number)).toMatchObject({
    serviceFeeCents: 300,
    commissionBps: 500,
  });
});

test('the book has nothing to say against any of it', async () => {
  expect(await bookProblems()).toEqual([]);
});
