import { beforeAll, describe, expect, test } from 'vitest';
import { suspendPerson } from '@/lib/accounts/suspend-person';
import { removeGig } from '@/lib/catalog/remove-gig';
import { agreeDispute } from '@/lib/disputes/agree-dispute';
import { answerDispute } from '@/lib/disputes/answer-dispute';
import { openDispute } from '@/lib/disputes/open-dispute';
import { disputeCase } from '@/lib/disputes/queries';
import { settleDispute } from '@/lib/disputes/settle-dispute';
import { auditLog } from '@/lib/moderation/audit-query';
import { stuckClocks } from '@/lib/moderation/clock-query';
import { adminOverview } from '@/lib/moderation/overview-query';
import { disputeQueue, findGigs, findOrders, findPeople } from '@/lib/moderation/queries';
import { refundList } from '@/lib/moderation/refund-query';
import { adminEndOrder } from '@/lib/orders/admin-end-order';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { addDays } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { fireClocks, pass } from '../../support/clocks';
import { withDatabase } from '../../support/database';
import {
  deliveredOrder,
  makeGig,
  makeWorld,
  paidOrder,
  type TestOrder,
  type World,
} from '../../support/worlds';

withDatabase();

let world: World;
const story = 'The cat in the picture is not my cat, and it has five legs.';
const wrong = { reason: 'not_as_described', story, wish: 'refund' } as const;

/** Ben disputes a delivered order; with `answered` Ana tells her side. */
async function dispute(answered: boolean): Promise<{ order: TestOrder; disputeId: string }> {
  const order = await deliveredOrder(world);
  const { disputeId } = await openDispute(world.ben, { number: order.number, ...wrong });
  if (answered)
    await answerDispute(world.ana, { number: order.number, answer: 'It is the cat I was shown.' });
  return { order, disputeId };
}

beforeAll(async () => {
  world = await makeWorld();
});

describe('the queue of disputes', () => {
  test('has the next deadline first, and what is settled apart', async () => {
    const first = await dispute(true);
    await pass({ hours: 5 });
    const second = await dispute(false);
    const third = await dispute(true);
    await settleDispute(world.ada, {
      disputeId: third.disputeId,
      outcome: 'split',
      refundCents: 500,
      statement: 'Four legs of five are as agreed: a quarter goes back.',
    });
    const ids = async (filter: 'waiting' | 'answered' | 'open' | 'settled' | 'all') =>
      (await disputeQueue(world.ada, { filter })).rows.map((row) => row.id);
    expect(await ids('waiting')).toEqual([first.disputeId, second.disputeId]);
    expect(await ids('answered')).toEqual([first.disputeId]);
    expect(await ids('open')).toEqual([second.disputeId]);
    expect(await ids('settled')).toEqual([third.disputeId]);
    expect(await ids('all')).toEqual([first.disputeId, second.disputeId, third.disputeId]);
    expect(await adminOverview(world.ada)).toMatchObject({
      disputesToDecide: 1,
      disputesToAnswer: 1,
    });
  });

  test('an older dispute of an order tells its own story', async () => {
    const order = await deliveredOrder(world);
    const { number } = order;
    const older = await openDispute(world.ben, { number, ...wrong, wish: 'redo' });
    await agreeDispute(world.ana, { number });
    await deliverOrder(world.ana, { number, message: 'Your cat, once more.' });
    const newer = await openDispute(world.ben, { number, ...wrong, story: `Again. ${story}` });
    const then = await disputeCase(world.ada, older.disputeId);
    const now = await disputeCase(world.ada, newer.disputeId);
    expect(then.dispute).toMatchObject({ story, state: 'settled', outcome: 'agreed' });
    expect(then.mayDecide).toBe(false);
    expect(now.dispute).toMatchObject({ story: `Again. ${story}`, state: 'open' });
    expect(now.mayDecide).toBe(false);
    expect(now.facts).toMatchObject({ deliveries: 2, firstInTime: true, accepted: false });
  });
});

describe('orders', () => {
  test('are late when the promised time has passed, the latest of all first', async () => {
    const late = await paidOrder(world, { deliveryDays: 1 });
    const later = await paidOrder(world, { deliveryDays: 2 });
    const fine = await paidOrder(world, { deliveryDays: 20 });
    await pass({ days: 4 });
    const numbers = (await findOrders(world.ada, { state: 'late' })).rows.map((row) => row.number);
    expect(numbers).toEqual([late.number, later.number]);
    expect(numbers).not.toContain(fine.number);
    expect((await adminOverview(world.ada)).lateOrders).toBe(2);
  });
});

describe('people and gigs', () => {
  test('a suspension and a removal are seen with their reasons', async () => {
    const gig = await makeGig(world.zoe);
    const reason = 'Three buyers were asked to pay elsewhere.';
    await suspendPerson(world.ada, { username: world.zoe.username, reason });
    await removeGig(world.ada, { gigId: gig.id, reason });
    const [zoe] = (await findPeople(world.ada, { who: 'suspended' })).rows;
    expect(zoe).toMatchObject({ id: world.zoe.id, suspendedReason: reason, gigs: 1 });
    const [taken] = (await findGigs(world.ada, { state: 'removed' })).rows;
    expect(taken).toMatchObject({ id: gig.id, removedReason: reason, picture: null });
    expect(JSON.stringify(zoe)).not.toMatch(/hash|session|stripe/i);
  });
});

describe('what is stuck', () => {
  test('a refund that Stripe refused is shown with its order and why', async () => {
    const { id, number } = await paidOrder(world);
    await adminEndOrder(world.ada, {
      number,
      outcome: 'cancel',
      reason: 'The seller is not there any more.',
    });
    expect((await refundList(world.ada)).rows).toEqual([]);
    await db.refund.updateMany({
      where: { orderId: id },
      data: { state: 'failed', attempts: 3, lastError: 'expired_or_canceled_card' },
    });
    expect((await refundList(world.ada)).rows).toMatchObject([
      {
        orderNumber: number,
        amountCents: 2100,
        attempts: 3,
        lastError: 'expired_or_canceled_card',
        buyer: { name: world.ben.name },
        chargebackId: null,
      },
    ]);
    expect((await adminOverview(world.ada)).failedRefunds).toBe(1);
  });

  test('a clock that could not be fired names its order', async () => {
    const { id, number } = await paidOrder(world);
    await db.orderTimer.updateMany({ where: { orderId: id }, data: { failures: 2 } });
    const { clocks } = await stuckClocks(world.ada);
    expect(clocks.map((clock) => clock.orderNumber)).toContain(number);
    await db.orderTimer.updateMany({ where: { orderId: id }, data: { failures: 0 } });
    await fireClocks();
  });
});

describe('the audit log', () => {
  test('says who did what and why, newest first, by subject and by thing', async () => {
    const all = await auditLog(world.ada);
    expect(all.rows.map((row) => row.act)).toEqual([
      'order.cancel',
      'gig.remove',
      'suspend',
      'dispute.settle',
    ]);
    const [settled] = (await auditLog(world.ada, { subject: 'dispute' })).rows;
    expect(settled).toMatchObject({
      actorName: world.ada.username,
      facts: { outcome: 'split', refundCents: 525, sellerCents: 1350 },
      path: `/admin/disputes/${settled?.subjectId}`,
    });
    const byThing = await auditLog(world.ada, { words: world.zoe.id });
    expect(byThing.rows).toMatchObject([{ act: 'suspend', subjectId: world.zoe.id }]);
  });

  test('comes page by page; a page past the end is the last one', async () => {
    const at = addDays((await adminOverview(world.ada)).now, -1);
    await db.auditEntry.createMany({
      data: Array.from({ length: 60 }, (_, index) => ({
        at,
        actorName: 'ada',
        act: 'suspend',
        subject: 'person',
        subjectId: `person-${index}`,
        reason: 'A long list.',
      })),
    });
    const last = await auditLog(world.ada, { page: 99 });
    expect(last).toMatchObject({ total: 64, page: 3, pages: 3 });
    expect(last.rows).toHaveLength(14);
  });
});
