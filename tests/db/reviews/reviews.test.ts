import { describe, expect, test } from 'vitest';
import { openDispute } from '@/lib/disputes/open-dispute';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { orderWorkspace } from '@/lib/orders/queries';
import { requestRevision } from '@/lib/orders/request-revision';
import { theClock } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { publishReviews } from '@/lib/reviews/publish-reviews';
import { refreshFacts } from '@/lib/reviews/refresh-facts';
import { replyToReview } from '@/lib/reviews/reply-to-review';
import { reviewOrder } from '@/lib/reviews/review-order';
import { pass } from '../../support/clocks';
import { withDatabase } from '../../support/database';
import { completedOrder, deliveredOrder, makeWorld, paidOrder } from '../../support/worlds';

withDatabase();

const text = 'A wonderful cat, quickly drawn.';
const stars = { quality: 5, communication: 4, value: 4 };

describe('reviews', () => {
  test('are blind until both are in, then public together', async () => {
    const world = await makeWorld();
    const { number } = await completedOrder(world);
    await reviewOrder(world.ben, { number, ...stars, text });
    expect((await orderWorkspace(world.ana, number)).reviews).toEqual([]);
    expect((await orderWorkspace(world.ben, number)).reviews).toMatchObject([
      { by: 'buyer', rating: 4, publishedAt: null },
    ]);
    await reviewOrder(world.ana, { number, rating: 5, text: 'Thanks.' });
    for (const person of [world.ana, world.ben]) {
      const { reviews, mayReview } = await orderWorkspace(person, number);
      expect(reviews.map((review) => review.publishedAt !== null)).toEqual([true, true]);
      expect(mayReview).toBe(false);
    }
    const told = await db.notification.count({ where: { kind: 'order-reviews-published' } });
    expect(told).toBe(2);
  });

  test('become public alone when the 14 days are over', async () => {
    const world = await makeWorld();
    const { number } = await completedOrder(world);
    await reviewOrder(world.ben, { number, ...stars, text });
    await pass({ days: 13 });
    expect(await publishReviews(theClock)).toEqual({ published: 0 });
    await pass({ days: 1, minutes: 1 });
    expect(await publishReviews(theClock)).toEqual({ published: 1 });
    expect(await publishReviews(theClock)).toEqual({ published: 0 });
    expect((await orderWorkspace(world.ana, number)).reviews).toHaveLength(1);
    const late = reviewOrder(world.ana, { number, rating: 1, text: 'Too late, and angry.' });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
  });

  test('are for orders that were completed, once for each side', async () => {
    const world = await makeWorld();
    const delivered = await deliveredOrder(world);
    const early = reviewOrder(world.ben, { number: delivered.number, ...stars, text });
    await expect(early).rejects.toMatchObject({ code: 'conflict' });
    const { number } = await completedOrder(world);
    await reviewOrder(world.ben, { number, ...stars, text });
    const second = reviewOrder(world.ben, { number, ...stars, text });
    await expect(second).rejects.toMatchObject({ code: 'conflict' });
  });

  test('of a buyer need three stars and ten characters, of a seller one and a word', async () => {
    const world = await makeWorld();
    const { number } = await completedOrder(world);
    const bare = reviewOrder(world.ben, { number, rating: 5, text: 'Nice' });
    await expect(bare).rejects.toMatchObject({
      code: 'invalid',
      fields: {
        quality: expect.any(String),
        communication: expect.any(String),
        value: expect.any(String),
        text: expect.any(String),
      },
    });
    const six = reviewOrder(world.ana, { number, rating: 6, text: 'x' });
    await expect(six).rejects.toMatchObject({
      code: 'invalid',
      fields: { rating: expect.any(String) },
    });
  });

  test('can be replied to once by the seller, within 28 days', async () => {
    const world = await makeWorld();
    const { number } = await completedOrder(world);
    await reviewOrder(world.ben, { number, ...stars, text });
    const { id } = await db.review.findFirstOrThrow({ where: { order: { number } } });
    const early = replyToReview(world.ana, { reviewId: id, text: 'Thank you' });
    await expect(early).rejects.toMatchObject({ code: 'not_found' });
    await reviewOrder(world.ana, { number, rating: 5, text: 'Thanks.' });
    await replyToReview(world.ana, { reviewId: id, text: 'Come again.' });
    const twice = replyToReview(world.ana, { reviewId: id, text: 'And again.' });
    await expect(twice).rejects.toMatchObject({ code: 'conflict' });
    expect((await orderWorkspace(world.ben, number)).reviews).toContainEqual(
      expect.objectContaining({ by: 'buyer', reply: 'Come again.' }),
    );
    const other = await completedOrder(world);
    await reviewOrder(world.ben, { number: other.number, ...stars, text });
    await reviewOrder(world.ana, { number: other.number, rating: 5, text: 'Thanks.' });
    const later = await db.review.findFirstOrThrow({
      where: { order: { number: other.number }, by: 'buyer' },
    });
    await pass({ days: 29 });
    const late = replyToReview(world.ana, { reviewId: later.id, text: 'Late.' });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
  });
});

test('the figures of gig and seller are drawn from what happened', async () => {
  const world = await makeWorld();
  const inTime = await completedOrder(world);
  await reviewOrder(world.ben, { number: inTime.number, ...stars, text });
  await reviewOrder(world.ana, { number: inTime.number, rating: 5, text: 'Thanks.' });
  const late = await paidOrder(world, { deliveryDays: 1 });
  await pass({ days: 1, hours: 2 });
  await deliverOrder(world.ana, { number: late.number, message: 'Sorry.' });
  await acceptDelivery(world.ben, { number: late.number });
  const never = await paidOrder(world, { deliveryDays: 1 });
  await pass({ days: 2, hours: 1 });
  await cancelOrder(world.ben, { number: never.number });

  const { gigId } = await db.order.findUniqueOrThrow({ where: { number: inTime.number } });
  await refreshFacts(theClock, { gigId, sellerId: world.ana.id });
  await refreshFacts(theClock, { gigId, sellerId: world.ana.id });
  expect(await db.gig.findUniqueOrThrow({ where: { id: gigId ?? '' } })).toMatchObject({
    ratingSum: 4,
    ratingCount: 1,
    ordersDone: 1,
  });
  expect(
    await db.sellerProfile.findUniqueOrThrow({ where: { personId: world.ana.id } }),
  ).toMatchObject({ ratingSum: 4, ratingCount: 1, ordersDone: 2, onTimePercent: 33 });

  await refreshFacts(theClock, { gigId: null, sellerId: world.zoe.id });
  expect(
    await db.sellerProfile.findUniqueOrThrow({ where: { personId: world.zoe.id } }),
  ).toMatchObject({ ratingCount: 0, onTimePercent: null });

  await pass({ days: 731 });
  await refreshFacts(theClock, { gigId, sellerId: world.ana.id });
  expect(
    await db.sellerProfile.findUniqueOrThrow({ where: { personId: world.ana.id } }),
  ).toMatchObject({ ratingCount: 0, ordersDone: 2 });
});

test('the share in time is rounded down, as levels ask for it', async () => {
  const world = await makeWorld();
  for (let inTime = 0; inTime < 2; inTime++) await deliveredOrder(world);
  const late = await paidOrder(world, { deliveryDays: 1 });
  await pass({ days: 1, hours: 2 });
  await deliverOrder(world.ana, { number: late.number, message: 'Sorry.' });
  const { id } = world.ana;
  const told = await refreshFacts(theClock, { gigId: null, sellerId: id });
  expect(told).toEqual({ slug: null, username: world.ana.username });
  const profile = await db.sellerProfile.findUniqueOrThrow({ where: { personId: id } });
  expect(profile.onTimePercent).toBe(66);
  // Nothing has happened since: nobody is told.
  const again = await refreshFacts(theClock, { gigId: null, sellerId: id });
  expect(again).toEqual({ slug: null, username: null });
});

test('the figures are asked for anew when something is handed in, and when a completed order no longer counts', async () => {
  const asked = async (act: () => Promise<unknown>): Promise<boolean> => {
    await db.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
    await act();
    const jobs = await db.$queryRaw<unknown[]>`
      SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'refresh-facts'`;
    return jobs.length > 0;
  };
  const world = await makeWorld();
  const { number } = await paidOrder(world);
  const deliver = () => deliverOrder(world.ana, { number, message: 'A cat.' });
  expect(await asked(deliver)).toBe(true);
  const revise = () => requestRevision(world.ben, { number, text: 'Its ears are those of a dog.' });
  expect(await asked(revise)).toBe(false);
  expect(await asked(deliver)).toBe(true);
  expect(await asked(() => acceptDelivery(world.ben, { number }))).toBe(true);
  const story = 'The cat in the picture is a dog, and nobody answers me about it.';
  const dispute = { number, reason: 'not_as_described', wish: 'refund', story } as const;
  expect(await asked(() => openDispute(world.ben, dispute))).toBe(true);
});
