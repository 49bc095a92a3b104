import { expect, test } from 'vitest';
import { serviceFee } from '@/lib/catalog/fees';
import { answerProposal } from '@/lib/changes/answer-proposal';
import { buyExtra } from '@/lib/changes/buy-extra';
import { offerExtra } from '@/lib/changes/offer-extra';
import { proposeCancellation } from '@/lib/changes/propose-cancellation';
import { agreeDispute } from '@/lib/disputes/agree-dispute';
import { answerDispute } from '@/lib/disputes/answer-dispute';
import { openDispute } from '@/lib/disputes/open-dispute';
import { settleDispute } from '@/lib/disputes/settle-dispute';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { adminEndOrder } from '@/lib/orders/admin-end-order';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { giveTip } from '@/lib/orders/give-tip';
import { requestRevision } from '@/lib/orders/request-revision';
import { payOutSeller } from '@/lib/payments/pay-out-seller';
import { db } from '@/lib/platform/db';
import { bookOf, bookProblems } from '../support/book';
import { pass } from '../support/clocks';
import { withDatabase } from '../support/database';
import { offeredMilestones, paidOffer, talk } from '../support/offers';
import { withSandbox } from '../support/sandbox';
import {
  completedOrder,
  deliveredOrder,
  makeWorld,
  openPayment,
  paidOrder,
  payNow,
  type TestOrder,
} from '../support/worlds';

withDatabase();
withSandbox();

const story = 'The cat is missing an ear, and that was the point of it.';
const statement = 'The delivery lacks what the package promises; rule 4 of the help page.';
const stateOf = async (number: string) =>
  (await db.order.findUniqueOrThrow({ where: { number } })).state;

test('paid, delivered, accepted, cleared', async () => {
  const world = await makeWorld();
  const { id, number } = await deliveredOrder(world);
  await acceptDelivery(world.ben, { number });
  await pass({ days: 14, minutes: 1 });
  expect(await bookOf(id)).toMatchSnapshot();
  expect(await bookProblems()).toEqual([]);
});

test('silence accepts after three days, for a top seller it clears in three more', async () => {
  const world = await makeWorld('top');
  const { id, number } = await deliveredOrder(world);
  await pass({ days: 3, minutes: 1 });
  expect(await stateOf(number)).toBe('completed');
  await pass({ days: 3, minutes: 1 });
  expect(await bookOf(id)).toMatchSnapshot();
});

test('undone at once: everything goes back, the service fee too', async () => {
  const world = await makeWorld();
  const { id, number } = await paidOrder(world);
  await cancelOrder(world.ben, { number });
  expect(await bookOf(id)).toMatchSnapshot();
  expect(await bookProblems()).toEqual([]);
});

test('ended by agreement for a third of the price', async () => {
  const world = await makeWorld();
  const { id, number } = await deliveredOrder(world, { priceCents: 1000 });
  await proposeCancellation(world.ben, {
    number,
    refundPercent: 33,
    reason: 'Only two of three cats are there.',
  });
  await answerProposal(world.ana, { number, answer: 'accept' });
  expect(await stateOf(number)).toBe('completed');
  await pass({ days: 14, minutes: 1 });
  expect(await bookOf(id)).toMatchSnapshot();
  expect(await bookProblems()).toEqual([]);
});

test('an extra and a tip are payments of their own, and clear on their own clocks', async () => {
  const world = await makeWorld();
  const { id, number } = await paidOrder(world);
  const { offerId } = await offerExtra(world.ana, {
    number,
    title: 'A second cat',
    priceCents: 700,
    addDays: 2,
  });
  await buyExtra(world.ben, { number, offerId });
  await payNow(await openPayment('extra', id));
  await deliverOrder(world.ana, { number, message: 'Two cats.' });
  await acceptDelivery(world.ben, { number });
  await pass({ days: 2 });
  await giveTip(world.ben, { number, amountCents: 500 });
  await payNow(await openPayment('tip', id));
  await pass({ days: 12, minutes: 1 });
  await pass({ days: 2 });
  expect(await bookOf(id)).toMatchSnapshot();
  expect(await bookProblems()).toEqual([]);
});

test('a dispute before completion is split by an admin', async () => {
  const world = await makeWorld();
  const { id, number } = await deliveredOrder(world);
  const { disputeId } = await openDispute(world.ben, {
    number,
    reason: 'incomplete',
    story,
    wish: 'part',
    wishCents: 1000,
  });
  await answerDispute(world.ana, { number, answer: 'The ear was never in the photo.' });
  await settleDispute(world.ada, { disputeId, outcome: 'split', refundCents: 501, statement });
  expect(await bookOf(id)).toMatchSnapshot();
  expect(await bookProblems()).toEqual([]);
});

test('a dispute after completion takes back only what goes back, and clearing goes on', async () => {
  const world = await makeWorld();
  const { id, number } = await completedOrder(world);
  await pass({ days: 10 });
  const { disputeId } = await openDispute(world.ben, {
    number,
    reason: 'not_as_described',
    story,
    wish: 'refund',
  });
  await pass({ days: 3, minutes: 1 });
  await pass({ days: 2 });
  await settleDispute(world.ada, { disputeId, outcome: 'split', refundCents: 500, statement });
  await pass({ days: 3, hours: 23 });
  expect((await db.order.findUniqueOrThrow({ where: { number } })).clearedAt).toBeNull();
  await pass({ hours: 2 });
  expect((await db.order.findUniqueOrThrow({ where: { number } })).clearedAt).not.toBeNull();
  expect(await bookOf(id)).toMatchSnapshot();
  expect(await bookProblems()).toEqual([]);
});

test('a refund after the money has cleared takes it out of the payable money, but never the tip', async () => {
  const world = await makeWorld('top');
  const { id, number } = await completedOrder(world);
  await pass({ days: 4 });
  await giveTip(world.ben, { number, amountCents: 300 });
  await payNow(await openPayment('tip', id));
  const { disputeId } = await openDispute(world.ben, {
    number,
    reason: 'rights',
    story,
    wish: 'refund',
  });
  await pass({ days: 3, minutes: 1 });
  await settleDispute(world.ada, { disputeId, outcome: 'refund', statement });
  expect(await stateOf(number)).toBe('cancelled');
  await pass({ days: 3 });
  expect(await bookOf(id)).toMatchSnapshot();
  expect(await bookProblems()).toEqual([]);
});

test('what has been paid out already becomes the seller’s debt, and is netted off the next payout', async () => {
  const world = await makeWorld('top');
  const { id, number } = await completedOrder(world);
  await pass({ days: 4 });
  await db.sellerProfile.update({
    where: { personId: world.ana.id },
    data: { stripeAccount: `acct_${world.ana.username}`, payoutState: 'ready' },
  });
  await payOutSeller(world.ana, { sellerId: world.ana.id });
  const { disputeId } = await openDispute(world.ben, {
    number,
    reason: 'rights',
    story,
    wish: 'refund',
  });
  await answerDispute(world.ana, { number, answer: 'I drew it all by myself.' });
  await settleDispute(world.ada, { disputeId, outcome: 'refund', statement });
  expect(await bookOf(id)).toMatchSnapshot();

  const next = await completedOrder(world, { priceCents: 5000 });
  await pass({ days: 4 });
  await payOutSeller(world.ana, { sellerId: world.ana.id });
  expect(await bookOf(next.id)).toMatchSnapshot();
  expect(await bookProblems()).toEqual([]);
});

test('money that a debt has used up is not taken a second time', async () => {
  const world = await makeWorld('top');
  await db.sellerProfile.update({
    where: { personId: world.ana.id },
    data: { stripeAccount: `acct_${world.ana.username}`, payoutState: 'ready' },
  });
  const refundAll = async (number: string) => {
    const { disputeId } = await openDispute(world.ben, {
      number,
      reason: 'rights',
      story,
      wish: 'refund',
    });
    await answerDispute(world.ana, { number, answer: 'I drew it all by myself.' });
    await settleDispute(world.ada, { disputeId, outcome: 'refund', statement });
  };
  const first = await completedOrder(world, { priceCents: 1000 });
  await pass({ days: 4 });
  await payOutSeller(world.ana, { sellerId: world.ana.id });
  await refundAll(first.number);

  await completedOrder(world, { priceCents: 500 });
  const large = await completedOrder(world, { priceCents: 5000 });
  await pass({ days: 4 });
  // $9 of debt is netted under the small order, $4.50 of which the large one has to lend.
  await payOutSeller(world.ana, { sellerId: world.ana.id });
  await refundAll(large.number);
  expect(await bookOf(large.id)).toMatchSnapshot();
  expect(await bookProblems()).toEqual([]);
});

test('work done again after completion: released money is held once more, and released a second time', async () => {
  const world = await makeWorld();
  const { id, number } = await completedOrder(world);
  await openDispute(world.ben, { number, reason: 'poor_quality', story, wish: 'redo' });
  await agreeDispute(world.ana, { number });
  expect(await stateOf(number)).toBe('in_revision');
  expect(await bookProblems()).toEqual([]);
  await deliverOrder(world.ana, { number, message: 'With both ears.' });
  await acceptDelivery(world.ben, { number });
  await pass({ days: 14, minutes: 1 });
  expect(await bookOf(id)).toMatchSnapshot();
  expect(await bookProblems()).toEqual([]);
});

test('an admin divides an open order', async () => {
  const world = await makeWorld();
  const { id, number } = await deliveredOrder(world);
  await requestRevision(world.ben, { number, text: 'Please draw the ear.' });
  await adminEndOrder(world.ada, {
    number,
    outcome: 'split',
    refundCents: 1500,
    reason: 'Both asked for it by mail.',
  });
  expect(await bookOf(id)).toMatchSnapshot();
  expect(await bookProblems()).toEqual([]);
});

test('three milestones: two are done, one is cancelled, and the service fee is that of one order', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const offerId = await offeredMilestones(ana, await talk(world), [1500, 1000, 2033]);
  const orders: TestOrder[] = [];
  for (const milestone of [1, 2, 3]) orders.push(await paidOffer(ben, offerId, milestone));
  const [first, second, third] = orders.map(({ number }) => number) as [string, string, string];
  for (const number of [first, second]) {
    await deliverOrder(ana, { number, message: 'Here is this part.' });
    await acceptDelivery(ben, { number });
  }
  await proposeCancellation(ana, {
    number: third,
    refundPercent: 100,
    reason: 'Two are enough, as we said on the phone.',
  });
  await answerProposal(ben, { number: third, answer: 'accept' });
  await pass({ days: 14, minutes: 1 });
  const fees = await db.order.aggregate({ where: { offerId }, _sum: { serviceFeeCents: true } });
  expect(fees._sum.serviceFeeCents).toBe(serviceFee(1500 + 1000 + 2033));
  const books = await Promise.all(orders.map(({ id }) => bookOf(id)));
  expect(books.join('\n\n')).toMatchSnapshot();
  expect(await bookProblems()).toEqual([]);
});
