import { expect, test } from 'vitest';
import { suspendPerson } from '@/lib/accounts/suspend-person';
import { buyExtra } from '@/lib/changes/buy-extra';
import { closeExtra } from '@/lib/changes/close-extra';
import { offerExtra } from '@/lib/changes/offer-extra';
import { openDispute } from '@/lib/disputes/open-dispute';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { confirmPayment } from '@/lib/orders/confirm-payment';
import { giveTip } from '@/lib/orders/give-tip';
import { orderTasks } from '@/lib/orders/jobs';
import { orderWorkspace } from '@/lib/orders/queries';
import { db } from '@/lib/platform/db';
import { addDays } from '@/lib/platform/spans';
import { bookProblems } from '../../support/book';
import { pass } from '../../support/clocks';
import { withDatabase } from '../../support/database';
import { withSandbox } from '../../support/sandbox';
import {
  completedOrder,
  deliveredOrder,
  followTruth,
  makeWorld,
  openPayment,
  paidOrder,
  payNow,
  placedOrder,
  testSession,
} from '../../support/worlds';

withDatabase();
withSandbox();

const offer = { title: 'A second cat', priceCents: 700, addDays: 2, addRevisions: 1 };
const refunds = (orderId: string) =>
  db.refund.findMany({ where: { orderId }, select: { amountCents: true, cause: true } });
const closings = async (paymentId: string) => {
  const rows = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM graphile_worker.jobs WHERE key = ${`close:${paymentId}`}`;
  return Number(rows[0]?.count);
};
const unwanted = { amountCents: 700, cause: 'paid without need' };

test('an extra that is paid adds its price, days and revisions; no service fee again', async () => {
  const world = await makeWorld();
  const { id, number } = await paidOrder(world);
  const before = await db.order.findUniqueOrThrow({ where: { id } });
  const { offerId } = await offerExtra(world.ana, { number, ...offer });
  const { url } = await buyExtra(world.ben, { number, offerId });
  expect(url).toMatch(/^http/);
  expect((await buyExtra(world.ben, { number, offerId })).url).toBe(url);
  await payNow(await openPayment('extra', id));
  const after = await db.order.findUniqueOrThrow({ where: { id } });
  expect(after).toMatchObject({
    priceCents: 2700,
    serviceFeeCents: before.serviceFeeCents,
    revisionsIncluded: before.revisionsIncluded + 1,
    dueAt: addDays(before.dueAt ?? new Date(0), 2),
  });
  expect((await orderWorkspace(world.ben, number)).offers).toMatchObject([{ state: 'accepted' }]);
  await expect(buyExtra(world.ben, { number, offerId })).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('an extra that is paid after the order has ended goes back, and its page is closed', async () => {
  const world = await makeWorld();
  const { id, number } = await deliveredOrder(world);
  const { offerId } = await offerExtra(world.ana, { number, ...offer });
  await buyExtra(world.ben, { number, offerId });
  const paymentId = await openPayment('extra', id);
  await acceptDelivery(world.ben, { number });
  expect(await closings(paymentId)).toBe(1);
  await payNow(paymentId);
  expect(await refunds(id)).toEqual([unwanted]);
  expect((await db.order.findUniqueOrThrow({ where: { id } })).priceCents).toBe(2000);
});

test('who paid for it hears so, however often they ask; who did not pay hears that it is over', async () => {
  const world = await makeWorld();
  const { id, number } = await deliveredOrder(world);
  const wanted = await payNow((await placedOrder(world)).paymentId);
  expect(wanted).toMatchObject({ paid: true, givenBack: false, over: false });
  const { offerId } = await offerExtra(world.ana, { number, ...offer });
  await buyExtra(world.ben, { number, offerId });
  const paymentId = await openPayment('extra', id);
  await acceptDelivery(world.ben, { number });
  const goesBack = { number, leg: 'extra', paid: true, givenBack: true, over: false };
  expect(await payNow(paymentId)).toEqual(goesBack);
  expect(await payNow(paymentId)).toEqual(goesBack);
  const asked = confirmPayment(world.ben, { sessionId: testSession(paymentId) });
  expect(await asked).toEqual(goesBack);
  const unpaid = (await placedOrder(world)).paymentId;
  expect(await followTruth(unpaid, null)).toMatchObject({ paid: false, over: true });
});

test('so does one that was declined in another tab, and one that is paid while a dispute is open', async () => {
  const world = await makeWorld();
  const { id, number } = await deliveredOrder(world);
  const first = await offerExtra(world.ana, { number, ...offer });
  await buyExtra(world.ben, { number, offerId: first.offerId });
  const declined = await openPayment('extra', id);
  await closeExtra(world.ben, { number, offerId: first.offerId });
  await payNow(declined);
  const second = await offerExtra(world.ana, { number, ...offer });
  await buyExtra(world.ben, { number, offerId: second.offerId });
  const disputed = await openPayment('extra', id);
  await openDispute(world.ana, {
    number,
    reason: 'unfair_refusal',
    story: 'Finished work is not accepted, and I ask for what was agreed.',
    wish: 'release',
  });
  await payNow(disputed);
  expect(await refunds(id)).toEqual([unwanted, unwanted]);
});

test('a tip is one: another amount is a new page, and when both are paid one goes back', async () => {
  const world = await makeWorld();
  const { id, number } = await completedOrder(world);
  for (const [amountCents, code] of [
    [99, 'invalid'],
    [2001, 'invalid'],
  ] as const)
    await expect(giveTip(world.ben, { number, amountCents })).rejects.toMatchObject({ code });
  await giveTip(world.ben, { number, amountCents: 300 });
  const first = await openPayment('tip', id);
  await giveTip(world.ben, { number, amountCents: 500 });
  const second = await openPayment('tip', id);
  expect(second).not.toBe(first);
  expect(await closings(first)).toBe(1);
  await payNow(first);
  await payNow(second);
  expect(await refunds(id)).toEqual([{ amountCents: 500, cause: 'paid without need' }]);
  expect((await orderWorkspace(world.ana, number)).tipCents).toBe(300);
  const again = giveTip(world.ben, { number, amountCents: 200 });
  await expect(again).rejects.toMatchObject({ code: 'conflict' });
});

test('a tip that is paid when its 30 days are over goes back instead of failing for ever', async () => {
  const world = await makeWorld();
  const { id, number } = await completedOrder(world);
  await giveTip(world.ben, { number, amountCents: 300 });
  const paymentId = await openPayment('tip', id);
  await pass({ days: 31 });
  await payNow(paymentId);
  expect(await refunds(id)).toEqual([{ amountCents: 300, cause: 'paid without need' }]);
  const later = giveTip(world.ben, { number, amountCents: 300 });
  await expect(later).rejects.toMatchObject({ code: 'conflict' });
});

test('nothing more is taken for a seller who was suspended: neither extra nor tip', async () => {
  const world = await makeWorld();
  const { id, number } = await paidOrder(world);
  const { offerId } = await offerExtra(world.ana, { number, ...offer });
  await buyExtra(world.ben, { number, offerId });
  const paymentId = await openPayment('extra', id);
  const done = await completedOrder(world);
  await suspendPerson(world.ada, {
    username: world.ana.username,
    reason: 'The account was stolen.',
  });
  await payNow(paymentId);
  expect(await refunds(id)).toEqual([unwanted]);
  const refused = { code: 'conflict', message: expect.stringContaining('suspended') };
  await expect(buyExtra(world.ben, { number, offerId })).rejects.toMatchObject(refused);
  const tip = giveTip(world.ben, { number: done.number, amountCents: 500 });
  await expect(tip).rejects.toMatchObject(refused);
});

test('another amount than was asked for is nobody’s: it goes back whole', async () => {
  const world = await makeWorld();
  const { id, number, paymentId } = await placedOrder(world);
  await followTruth(paymentId, {
    amountCents: 1,
    currency: 'usd',
    paymentIntentId: 'pi_other',
    chargeId: 'ch_other',
    feeCents: 0,
  });
  expect((await db.order.findUniqueOrThrow({ where: { number } })).state).toBe('abandoned');
  expect(await refunds(id)).toEqual([{ amountCents: 1, cause: 'paid without need' }]);
});

test('a session that expired leaves the order behind, and money after that goes back', async () => {
  const world = await makeWorld();
  const { id, number, paymentId } = await placedOrder(world);
  await followTruth(paymentId, null);
  expect((await db.order.findUniqueOrThrow({ where: { number } })).state).toBe('abandoned');
  await payNow(paymentId);
  expect(await refunds(id)).toEqual([{ amountCents: 2100, cause: 'paid without need' }]);
});

test('a cancelled order with an extra gives both payments back to the cards that paid', async () => {
  const world = await makeWorld();
  const { id, number } = await paidOrder(world);
  const { offerId } = await offerExtra(world.ana, { number, ...offer });
  await buyExtra(world.ben, { number, offerId });
  await payNow(await openPayment('extra', id));
  await cancelOrder(world.ben, { number });
  const amounts = (await refunds(id)).map((refund) => refund.amountCents);
  expect(amounts.sort((a, b) => a - b)).toEqual([700, 2100]);
});

test('the book has nothing to say against any of it', async () => {
  expect(await bookProblems()).toEqual([]);
});

test('who was suspended at the payment page buys nothing: the page closes, and what is paid goes back', async () => {
  const world = await makeWorld();
  const running = await completedOrder(world);
  await giveTip(world.ben, { number: running.number, amountCents: 300 });
  const tip = await openPayment('tip', running.id);
  const { id, paymentId } = await placedOrder(world);
  const ben = await db.person.findUniqueOrThrow({ where: { id: world.ben.id } });
  await suspendPerson(world.ada, {
    username: ben.username,
    reason: 'Pays with the cards of others.',
  });
  const asked = await db.$queryRaw<unknown[]>`
    SELECT FROM graphile_worker.jobs WHERE key = ${`close-of:${world.ben.id}`}`;
  expect(asked).toHaveLength(1);
  await orderTasks['close-checkouts-of']({ buyerId: world.ben.id });
  expect(await closings(paymentId)).toBe(1);
  expect(await closings(tip)).toBe(1);
  expect(await payNow(paymentId)).toMatchObject({ paid: true, givenBack: true });
  expect(await payNow(tip)).toMatchObject({ paid: true, givenBack: true });
  const order = await db.order.findUniqueOrThrow({ where: { id } });
  expect(order.state).toBe('abandoned');
  expect(await refunds(id)).toEqual([{ amountCents: 2100, cause: 'paid without need' }]);
  expect(await bookProblems()).toEqual([]);
});
