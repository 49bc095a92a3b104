import { describe, expect, test } from 'vitest';
import { answerProposal } from '@/lib/changes/answer-proposal';
import { proposeCancellation } from '@/lib/changes/propose-cancellation';
import { withdrawProposal } from '@/lib/changes/withdraw-proposal';
import { openDispute } from '@/lib/disputes/open-dispute';
import { settleDispute } from '@/lib/disputes/settle-dispute';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { clearOrder } from '@/lib/orders/clear-order';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { requestRevision } from '@/lib/orders/request-revision';
import { theClock } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { reviewOrder } from '@/lib/reviews/review-order';
import { bookProblems } from '../../support/book';
import { pass } from '../../support/clocks';
import { withDatabase } from '../../support/database';
import {
  completedOrder,
  deliveredOrder,
  makeWorld,
  paidOrder,
  payNow,
  placedOrder,
} from '../../support/worlds';

withDatabase();

const reason = 'A reason that is long enough.';
const read = (number: string) => db.order.findUniqueOrThrow({ where: { number } });
const eventsOf = async (number: string, ...kinds: string[]) =>
  db.orderEvent.count({ where: { order: { number }, kind: { in: kinds } } });

/** Everything at once: how many came through, and that the others were told why. */
async function atOnce(...attempts: Promise<unknown>[]): Promise<number> {
  const results = await Promise.allSettled(attempts);
  const lost = results.filter((result) => result.status === 'rejected');
  for (const result of lost)
    expect(result.reason).toMatchObject({ name: 'Refusal', code: 'conflict' });
  return results.length - lost.length;
}

const twenty = <T>(attempt: () => Promise<T>) => Array.from({ length: 20 }, attempt);

describe('two who press at once', () => {
  test('accept, pressed twenty times: one winner, money released once', async () => {
    const world = await makeWorld();
    const { number, id } = await deliveredOrder(world);
    expect(await atOnce(...twenty(() => acceptDelivery(world.ben, { number })))).toBe(1);
    expect(await eventsOf(number, 'accept')).toBe(1);
    expect(await db.ledgerTransaction.count({ where: { orderId: id, kind: 'completed' } })).toBe(1);
    expect(
      await db.notification.count({ where: { personId: world.ana.id, kind: 'order-accept' } }),
    ).toBe(1);
  });

  test('the seller delivers while the buyer undoes the purchase', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world);
    const winners = await atOnce(
      deliverOrder(world.ana, { number, message: 'Here.' }),
      cancelOrder(world.ben, { number }),
    );
    expect(winners).toBe(1);
    expect(await eventsOf(number, 'deliver', 'undo_purchase')).toBe(1);
    expect(['delivered', 'cancelled']).toContain((await read(number)).state);
  });

  test('a proposal is accepted while it is taken back', async () => {
    const world = await makeWorld();
    const { number } = await deliveredOrder(world);
    await proposeCancellation(world.ben, { number, refundPercent: 50, reason });
    const winners = await atOnce(
      answerProposal(world.ana, { number, answer: 'accept' }),
      withdrawProposal(world.ben, { number }),
    );
    expect(winners).toBe(1);
    expect(await eventsOf(number, 'accept_proposal', 'withdraw_proposal')).toBe(1);
  });

  test('both propose at once: one proposal is open', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world);
    const winners = await atOnce(
      proposeCancellation(world.ben, { number, refundPercent: 100, reason }),
      proposeCancellation(world.ana, { number, refundPercent: 50, reason }),
    );
    expect(winners).toBe(1);
  });

  test('the buyer accepts, asks for a revision and opens a dispute, and silence accepts too', async () => {
    const world = await makeWorld();
    const { number, id } = await deliveredOrder(world);
    const dispute = {
      number,
      reason: 'other',
      story: `${reason} Really.`,
      wish: 'refund',
    } as const;
    await pass({ days: 2, hours: 23 });
    await db.orderTimer.updateMany({
      where: { orderId: id, kind: 'auto_accept' },
      data: { dueAt: new Date(0) },
    });
    const results = await Promise.allSettled([
      acceptDelivery(world.ben, { number }),
      acceptDelivery(theClock, { number }),
      requestRevision(world.ben, { number, text: reason }),
      openDispute(world.ben, dispute),
    ]);
    expect(results.some((result) => result.status === 'fulfilled')).toBe(true);
    // Accepted and then disputed is right as well; released twice is not.
    expect(await eventsOf(number, 'accept', 'request_revision')).toBeLessThanOrEqual(1);
    expect(
      await db.ledgerTransaction.count({ where: { orderId: id, kind: 'completed' } }),
    ).toBeLessThanOrEqual(1);
  });

  test('a payment that Stripe tells of twenty times is one order', async () => {
    const world = await makeWorld();
    const { number, id, paymentId } = await placedOrder(world);
    await Promise.all(twenty(() => payNow(paymentId).catch(() => undefined)));
    expect((await read(number)).state).toBe('in_progress');
    expect(await eventsOf(number, 'pay')).toBe(1);
    expect(await db.ledgerTransaction.count({ where: { orderId: id, kind: 'paid' } })).toBe(1);
  });

  test('money clears once, however many workers fire the clock', async () => {
    const world = await makeWorld();
    const { number, id } = await completedOrder(world);
    await db.orderTimer.updateMany({ where: { orderId: id }, data: { dueAt: new Date(0) } });
    expect(await atOnce(...twenty(() => clearOrder(theClock, { number })))).toBe(20);
    expect(await db.ledgerTransaction.count({ where: { orderId: id, kind: 'cleared' } })).toBe(1);
    expect(await eventsOf(number, 'clear')).toBe(1);
  });

  test('two admins settle one dispute', async () => {
    const world = await makeWorld();
    const { number, id } = await deliveredOrder(world);
    const { disputeId } = await openDispute(world.ben, {
      number,
      reason: 'other',
      story: `${reason} Really.`,
      wish: 'refund',
    });
    await pass({ days: 3, minutes: 1 });
    const statement = 'Nothing in the order speaks for either.';
    const winners = await atOnce(
      settleDispute(world.ada, { disputeId, outcome: 'refund', statement }),
      settleDispute(world.ada, { disputeId, outcome: 'release', statement }),
    );
    expect(winners).toBe(1);
    expect(await eventsOf(number, 'settle_dispute')).toBe(1);
    expect(await db.auditEntry.count({ where: { subjectId: disputeId } })).toBe(1);
    expect(await db.refund.count({ where: { orderId: id } })).toBeLessThanOrEqual(1);
  });

  test('both review at once: both are published, once', async () => {
    const world = await makeWorld();
    const { number, id } = await completedOrder(world);
    await Promise.all([
      reviewOrder(world.ben, { number, quality: 5, communication: 4, value: 5, text: reason }),
      reviewOrder(world.ana, { number, rating: 5, text: reason }),
    ]);
    const reviews = await db.review.findMany({ where: { orderId: id } });
    expect(reviews.map((review) => review.publishedAt !== null)).toEqual([true, true]);
  });
});

test('after all of it the book balances', async () => {
  expect(await bookProblems()).toEqual([]);
});
