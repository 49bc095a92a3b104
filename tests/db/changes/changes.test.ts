import { describe, expect, test } from 'vitest';
import { answerExtension } from '@/lib/changes/answer-extension';
import { answerProposal } from '@/lib/changes/answer-proposal';
import { closeExtra } from '@/lib/changes/close-extra';
import { offerExtra } from '@/lib/changes/offer-extra';
import { proposeCancellation } from '@/lib/changes/propose-cancellation';
import { requestExtension } from '@/lib/changes/request-extension';
import { withdrawProposal } from '@/lib/changes/withdraw-proposal';
import { findOrders } from '@/lib/moderation/queries';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { buyerOrders, orderWorkspace, sellerOrders } from '@/lib/orders/queries';
import { type OrderStanding, standingLabel } from '@/lib/orders/states';
import { db } from '@/lib/platform/db';
import { addDays } from '@/lib/platform/spans';
import { bookProblems } from '../../support/book';
import { pass } from '../../support/clocks';
import { withDatabase } from '../../support/database';
import { completedOrder, deliveredOrder, makeWorld, paidOrder } from '../../support/worlds';

withDatabase();

const reason = 'My cat has eaten the sketch.';
const read = (number: string) => db.order.findUniqueOrThrow({ where: { number } });
const timer = (number: string, kind: string) =>
  db.orderTimer.findFirst({ where: { order: { number }, kind } });

describe('more days', () => {
  test('are asked for by one side, given by the other, and move the date', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { deliveryDays: 3 });
    const before = (await read(number)).dueAt ?? new Date(0);
    await requestExtension(world.ana, { number, days: 4, reason });
    const seen = await orderWorkspace(world.ben, number);
    expect(seen.extension).toMatchObject({ by: 'seller', days: 4, newDueAt: addDays(before, 4) });
    expect(seen.nextAction).toMatchObject({ who: 'you', event: 'accept_extension' });
    const own = answerExtension(world.ana, { number, answer: 'accept' });
    await expect(own).rejects.toMatchObject({ code: 'conflict' });
    await answerExtension(world.ben, { number, answer: 'accept' });
    expect((await read(number)).dueAt).toEqual(addDays(before, 4));
    expect((await timer(number, 'become_late'))?.dueAt).toEqual(addDays(before, 4));
    expect(await timer(number, 'lapse_extension')).toBeNull();
  });

  test('are one request at a time, of at most 30 days', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world);
    const many = requestExtension(world.ana, { number, days: 31, reason });
    await expect(many).rejects.toMatchObject({
      code: 'invalid',
      fields: { days: expect.any(String) },
    });
    await requestExtension(world.ana, { number, days: 1, reason });
    const second = requestExtension(world.ben, { number, days: 1, reason });
    await expect(second).rejects.toMatchObject({ code: 'conflict' });
  });

  test('that nobody answers in 48 hours are declined, and the old date holds', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { deliveryDays: 3 });
    const before = (await read(number)).dueAt;
    await requestExtension(world.ana, { number, days: 4, reason });
    await pass({ hours: 48, minutes: 1 });
    expect((await read(number)).dueAt).toEqual(before);
    expect(await db.extensionRequest.findMany({ where: { order: { number } } })).toMatchObject([
      { state: 'lapsed' },
    ]);
    const late = answerExtension(world.ben, { number, answer: 'accept' });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
  });

  test('for a late order count from now, and it is late no more', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { deliveryDays: 1 });
    await pass({ days: 3 });
    expect((await read(number)).lateAt).not.toBeNull();
    await requestExtension(world.ana, { number, days: 2, reason });
    await answerExtension(world.ben, { number, answer: 'accept' });
    const order = await read(number);
    expect(order.lateAt).toBeNull();
    const accepted = await db.extensionRequest.findFirstOrThrow({ where: { orderId: order.id } });
    expect(order.dueAt).toEqual(addDays(accepted.closedAt ?? new Date(0), 2));
    await pass({ days: 2, minutes: 1 });
    expect((await read(number)).lateAt).not.toBeNull();
    const told = await db.notification.count({
      where: { personId: world.ben.id, kind: 'order-become-late' },
    });
    expect(told).toBe(2);
  });

  test('have no point once something is delivered', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world);
    await requestExtension(world.ana, { number, days: 2, reason });
    await deliverOrder(world.ana, { number, message: 'Done after all.' });
    await pass({ days: 2, minutes: 1 });
    expect((await orderWorkspace(world.ben, number)).extension).toBeNull();
    expect(await db.orderTimer.count({ where: { order: { number }, failures: { gt: 0 } } })).toBe(
      0,
    );
  });
});

describe('a proposal to cancel', () => {
  test('shows what each would get, and ends the order when the other side agrees', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { priceCents: 1000 });
    await proposeCancellation(world.ana, { number, refundPercent: 100, reason });
    const { proposal } = await orderWorkspace(world.ben, number);
    expect(proposal).toMatchObject({ by: 'seller', refundCents: 1050, sellerCents: 0 });
    await answerProposal(world.ben, { number, answer: 'accept' });
    expect(await read(number)).toMatchObject({
      state: 'cancelled',
      cancelCause: 'accept_proposal',
      cancelFault: 'none',
    });
  });

  test('to give a part back ends it, and it reads so wherever its state is shown', async () => {
    const world = await makeWorld();
    const whole = await completedOrder(world);
    const { number } = await deliveredOrder(world);
    await proposeCancellation(world.ben, { number, refundPercent: 30, reason });
    await answerProposal(world.ana, { number, answer: 'accept' });
    const order = await orderWorkspace(world.ben, number);
    expect(standingLabel(order)).toBe('Partly refunded');
    expect(order).toMatchObject({
      mayReview: true,
      nextAction: {
        who: 'nobody',
        sentence: 'This order has ended, with a part of the money back to you.',
      },
    });
    const told = await db.notification.findMany({
      where: { kind: 'order-accept-proposal', path: `/orders/${number}` },
      select: { personId: true, title: true, body: true },
    });
    // Whoever agreed knows it.
    expect(told).toEqual([
      {
        personId: world.ben.id,
        title: `“Draw your cat” is ended by agreement · ${number}`,
        body: 'The money was divided as proposed. $6.30 goes back to you, $12.60 to the seller.',
      },
    ]);
    const shown = (rows: readonly (OrderStanding & { number: string })[]) =>
      Object.fromEntries(rows.map((row) => [row.number, standingLabel(row)]));
    const both = { [number]: 'Partly refunded', [whole.number]: 'Completed' };
    expect(shown((await buyerOrders(world.ben)).orders)).toEqual(both);
    expect(shown((await sellerOrders(world.ana)).orders)).toEqual(both);
    const { rows } = await findOrders(world.ada, { words: 'Ben' });
    expect(shown(rows)).toMatchObject(both);
  });

  test('declined or taken back leaves everything as it was', async () => {
    const world = await makeWorld();
    const { number } = await deliveredOrder(world);
    await proposeCancellation(world.ben, { number, refundPercent: 30, reason });
    const own = answerProposal(world.ben, { number, answer: 'accept' });
    await expect(own).rejects.toMatchObject({ code: 'conflict' });
    await answerProposal(world.ana, { number, answer: 'decline' });
    await proposeCancellation(world.ana, { number, refundPercent: 20, reason });
    const other = withdrawProposal(world.ben, { number });
    await expect(other).rejects.toMatchObject({ code: 'conflict' });
    await withdrawProposal(world.ana, { number });
    expect((await read(number)).state).toBe('delivered');
    expect(await timer(number, 'lapse_proposal')).toBeNull();
    await pass({ days: 3, minutes: 1 });
    expect((await read(number)).state).toBe('completed');
  });

  test('unanswered with nothing delivered counts as accepted', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { deliveryDays: 9 });
    await proposeCancellation(world.ben, { number, refundPercent: 100, reason });
    await pass({ hours: 47 });
    expect((await read(number)).state).toBe('in_progress');
    await pass({ hours: 1, minutes: 1 });
    expect((await read(number)).state).toBe('cancelled');
  });

  test('unanswered with nothing delivered, a seller’s offer of less than everything lapses', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { deliveryDays: 9 });
    await proposeCancellation(world.ana, { number, refundPercent: 1, reason });
    await pass({ hours: 48, minutes: 1 });
    expect((await read(number)).state).toBe('in_progress');
    expect(await timer(number, 'lapse_proposal')).toBeNull();
  });

  test('unanswered with something delivered becomes a dispute: silence takes nothing from who delivered', async () => {
    const world = await makeWorld();
    const { number } = await deliveredOrder(world);
    await proposeCancellation(world.ben, { number, refundPercent: 40, reason });
    await pass({ hours: 48, minutes: 1 });
    const { state, dispute, clocks } = await orderWorkspace(world.ana, number);
    expect(state).toBe('disputed');
    expect(dispute).toMatchObject({
      openedBy: 'buyer',
      reason: 'proposal_unanswered',
      story: reason,
      wish: 'part',
      wishCents: 800,
      state: 'open',
    });
    const running = clocks.filter((clock) => !clock.paused).map((clock) => clock.kind);
    expect(running).toEqual(['dispute_unanswered']);
  });

  test('holds back the acceptance by silence until it is answered', async () => {
    const world = await makeWorld();
    const { number } = await deliveredOrder(world);
    await pass({ days: 2, hours: 12 });
    await proposeCancellation(world.ben, { number, refundPercent: 100, reason });
    await pass({ hours: 13 });
    expect((await read(number)).state).toBe('delivered');
    await answerProposal(world.ana, { number, answer: 'decline' });
    await pass({ hours: 36 });
    expect((await read(number)).state).toBe('completed');
  });
});

describe('an extra offer', () => {
  const offer = { title: 'A second cat', priceCents: 700, addDays: 2 };

  test('is the seller’s to make, five at most, the buyer’s to decline', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world);
    const offers: string[] = [];
    for (let made = 0; made < 5; made++)
      offers.push((await offerExtra(world.ana, { number, ...offer })).offerId);
    await expect(offerExtra(world.ana, { number, ...offer })).rejects.toMatchObject({
      code: 'conflict',
    });
    const [first = '', second = ''] = offers;
    await closeExtra(world.ben, { number, offerId: first });
    await closeExtra(world.ana, { number, offerId: second });
    const states = (await orderWorkspace(world.ben, number)).offers.map((each) => each.state);
    expect(states).toEqual(['declined', 'withdrawn', 'open', 'open', 'open']);
    const again = closeExtra(world.ben, { number, offerId: first });
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
  });

  test('lapses after seven days, each on its own day', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { deliveryDays: 60 });
    await offerExtra(world.ana, { number, ...offer });
    await pass({ days: 3 });
    await offerExtra(world.ana, { number, ...offer });
    await pass({ days: 4, minutes: 1 });
    const states = async () =>
      (await orderWorkspace(world.ben, number)).offers.map((each) => each.state);
    expect(await states()).toEqual(['lapsed', 'open']);
    await pass({ days: 3 });
    expect(await states()).toEqual(['lapsed', 'lapsed']);
    expect(await timer(number, 'lapse_extra_offer')).toBeNull();
  });

  test('of another order is not known here', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world);
    const other = await paidOrder(world);
    const { offerId } = await offerExtra(world.ana, { number: other.number, ...offer });
    await expect(closeExtra(world.ben, { number, offerId })).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});

test('the book has nothing to say against any of it', async () => {
  expect(await bookProblems()).toEqual([]);
});
