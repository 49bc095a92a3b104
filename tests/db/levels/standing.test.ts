import { describe, expect, test } from 'vitest';
import { openDispute } from '@/lib/disputes/open-dispute';
import { settleDispute } from '@/lib/disputes/settle-dispute';
import { sellerStanding } from '@/lib/levels/queries';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { adminEndOrder } from '@/lib/orders/admin-end-order';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { payOutSeller } from '@/lib/payments/pay-out-seller';
import { db } from '@/lib/platform/db';
import { reviewOrder } from '@/lib/reviews/review-order';
import { pass } from '../../support/clocks';
import { withDatabase } from '../../support/database';
import { completedOrder, makePerson, makeWorld, paidOrder, suspended } from '../../support/worlds';
import { reviewedOrder } from './history';

withDatabase();

const reason = 'The person at the desk had to decide.';

describe('what is counted of a seller', () => {
  test('completed orders, their different buyers, and what came in time', async () => {
    const world = await makeWorld();
    const cleo = await makePerson('Cleo');
    await completedOrder(world);
    await completedOrder(world);
    await completedOrder({ ...world, ben: cleo });
    const late = await paidOrder(world, { deliveryDays: 1 });
    await pass({ days: 1, hours: 1 });
    await deliverOrder(world.ana, { number: late.number, message: 'Sorry.' });
    await acceptDelivery(world.ben, { number: late.number });
    expect((await sellerStanding(world.ana)).counts).toMatchObject({
      completed: 4,
      buyers: 2,
      handedIn: 4,
      inTime: 3,
      ownFault: 0,
      // $20 each, less a tenth.
      earnedCents: 4 * 1800,
    });
  });

  test('only cancellations by their own fault', async () => {
    const world = await makeWorld();
    const never = await paidOrder(world, { deliveryDays: 1 });
    await pass({ days: 2, hours: 1 });
    await cancelOrder(world.ben, { number: never.number });
    const undone = await paidOrder(world);
    await cancelOrder(world.ben, { number: undone.number });
    for (const fault of ['none', 'buyer', 'platform', 'seller'] as const) {
      const { number } = await paidOrder(world);
      await adminEndOrder(world.ada, { number, reason, outcome: 'cancel', fault });
    }
    await completedOrder(world);
    const { counts, measures } = await sellerStanding(world.ana);
    expect(counts).toMatchObject({ completed: 1, ownFault: 2 });
    const share = measures.find(({ measure }) => measure === 'completedPercent');
    expect(share?.figure).toBeCloseTo(100 / 3);
  });

  test('published reviews of the last two years', async () => {
    const world = await makeWorld();
    await reviewedOrder(world, 3);
    const waiting = await completedOrder(world);
    const stars = { quality: 1, communication: 1, value: 1 };
    await reviewOrder(world.ben, { number: waiting.number, ...stars, text: 'Not what I wanted.' });
    expect((await sellerStanding(world.ana)).counts).toMatchObject({
      ratingSum: 3,
      ratingCount: 1,
    });
    await pass({ days: 732 });
    expect((await sellerStanding(world.ana)).counts).toMatchObject({
      ratingCount: 0,
      completed: 2,
    });
  });

  test('what was earned: clearing, free or paid out, and not what a dispute took back', async () => {
    const world = await makeWorld();
    await completedOrder(world, { priceCents: 5000 });
    await pass({ days: 15 });
    await db.sellerProfile.update({
      where: { personId: world.ana.id },
      data: { stripeAccount: 'acct_ana', payoutState: 'ready' },
    });
    const paid = await payOutSeller(world.ana, { sellerId: world.ana.id });
    expect(paid).toEqual({ sentCents: 4500 });
    const { number } = await completedOrder(world, { priceCents: 3000 });
    expect((await sellerStanding(world.ana)).counts.earnedCents).toBe(4500 + 2700);
    const { disputeId } = await openDispute(world.ben, {
      number,
      reason: 'other',
      story: 'The cat is missing an ear, and that was the point of it.',
      wish: 'refund',
    });
    await pass({ days: 3, minutes: 1 });
    await settleDispute(world.ada, { disputeId, outcome: 'refund', statement: reason });
    expect((await sellerStanding(world.ana)).counts).toMatchObject({
      earnedCents: 4500,
      completed: 1,
      ownFault: 1,
    });
  });
});

describe('a seller’s standing', () => {
  test('shows a beginner the way to level 1', async () => {
    const { ana } = await makeWorld();
    const standing = await sellerStanding(ana);
    expect(standing).toMatchObject({ level: 'new', next: 'level1', earned: 'new', fall: null });
    const rows = standing.measures.map(({ measure, figure, keep, next }) => {
      expect(keep).toBe(null);
      return [measure, figure, next?.threshold, next?.reached];
    });
    expect(rows).toEqual([
      // Without a review of one's own: the market's mean.
      ['rating', 4.5, 4.4, true],
      ['onTimePercent', null, 80, false],
      ['completedPercent', null, 80, false],
      ['orders', 0, 5, false],
      ['buyers', 0, 3, false],
      ['earnedCents', 0, 10_000, false],
    ]);
  });

  test('shows when and to what a level falls', async () => {
    const { ana } = await makeWorld('level2');
    const belowSince = new Date('2026-11-20T04:13:00Z');
    await db.sellerProfile.update({ where: { personId: ana.id }, data: { belowSince } });
    expect(await sellerStanding(ana)).toMatchObject({
      level: 'level2',
      next: 'top',
      earned: 'new',
      fall: { at: new Date('2026-12-20T04:13:00Z'), to: 'new' },
    });
  });

  test('is read by the suspended, and by nobody who does not sell', async () => {
    const { ana, ben } = await makeWorld();
    expect((await sellerStanding(suspended(ana))).level).toBe('new');
    await expect(sellerStanding(ben)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
