import { beforeAll, describe, expect, test } from 'vitest';
import { suspendPerson } from '@/lib/accounts/suspend-person';
import { openDispute } from '@/lib/disputes/open-dispute';
import { settleDispute } from '@/lib/disputes/settle-dispute';
import { auditLog } from '@/lib/moderation/audit-query';
import { adminOverview } from '@/lib/moderation/overview-query';
import { disputeQueue, findGigs, findOrders, findPeople } from '@/lib/moderation/queries';
import { db } from '@/lib/platform/db';
import { pass } from '../../support/clocks';
import { withDatabase } from '../../support/database';
import {
  completedOrder,
  deliveredOrder,
  makePerson,
  makeWorld,
  paidOrder,
  type World,
} from '../../support/worlds';

withDatabase();

const story = 'The cat is missing an ear, and that was the point of it.';
const statement = 'The delivery lacks what the package promises.';

let world: World;
const numbers: string[] = [];
const disputes: string[] = [];

beforeAll(async () => {
  world = await makeWorld();
  for (const hours of [1, 5, 9]) {
    const { number } = await deliveredOrder(world);
    await pass({ hours });
    const { disputeId } = await openDispute(world.ben, {
      number,
      reason: 'other',
      story,
      wish: 'refund',
    });
    numbers.push(number);
    disputes.push(disputeId);
  }
  await pass({ days: 3, minutes: 1 });
  const [first = ''] = disputes;
  await settleDispute(world.ada, { disputeId: first, outcome: 'refund', statement });
  await completedOrder(world);
  const late = await paidOrder(world, { deliveryDays: 1 });
  numbers.push(late.number);
  await pass({ days: 1, minutes: 1 });
  await suspendPerson(world.ada, {
    username: world.zoe.username,
    reason: 'Sold other people’s work.',
  });
});

describe('what admins see', () => {
  test('the marketplace at a glance', async () => {
    expect(await adminOverview(world.ada)).toMatchObject({
      people: 4,
      sellers: 2,
      suspended: 1,
      activeGigs: 5,
      openOrders: 3,
      lateOrders: 1,
      ordersPaid: 5,
      ordersCompleted: 1,
      ordersCancelled: 1,
      paidCents: 5 * 2100,
      earnedCents: 300,
      disputesToDecide: 2,
      disputesToAnswer: 0,
      nextDecisionBy: expect.any(Date),
      failingTimers: 0,
    });
  });

  test('disputes by the end of their time, settled ones last', async () => {
    const { rows, total } = await disputeQueue(world.ada);
    expect(total).toBe(3);
    expect(rows.map((row) => row.id)).toEqual([disputes[1], disputes[2], disputes[0]]);
    expect(rows[2]).toMatchObject({ state: 'settled', outcome: 'refund', orderNumber: numbers[0] });
    expect((await disputeQueue(world.ada, { filter: 'answered' })).total).toBe(2);
  });

  test('orders by number, title or person, and late ones as such', async () => {
    const [, , , late = ''] = numbers;
    const byNumber = await findOrders(world.ada, { words: late.toLowerCase() });
    expect(byNumber.rows).toMatchObject([{ number: late, late: true, buyer: { name: 'Ben' } }]);
    expect((await findOrders(world.ada, { words: 'DRAW your' })).total).toBe(5);
    expect((await findOrders(world.ada, { words: world.ana.username.toUpperCase() })).total).toBe(
      5,
    );
    expect((await findOrders(world.ada, { state: 'disputed' })).total).toBe(2);
    expect((await findOrders(world.ada, { words: '%' })).total).toBe(0);
    expect((await findOrders(world.ada, { page: 'no page' as unknown as number })).page).toBe(1);
  });

  test('people by name, username or address', async () => {
    const { rows } = await findPeople(world.ada, { words: 'ANA' });
    expect(rows).toMatchObject([{ name: 'Ana', isSeller: true, level: 'new', gigs: 5, sold: 5 }]);
    expect((await findPeople(world.ada, { words: `${world.ben.username}@` })).total).toBe(1);
    expect((await findPeople(world.ada, { who: 'suspended' })).rows).toMatchObject([
      { name: 'Zoe', suspendedReason: 'Sold other people’s work.' },
    ]);
    const under = await makePerson('A_b');
    expect((await findPeople(world.ada, { words: 'a_b' })).rows.map((row) => row.id)).toEqual([
      under.id,
    ]);
    await db.person.delete({ where: { id: under.id } });
  });

  test('gigs by title or seller', async () => {
    expect((await findGigs(world.ada, { words: 'your cat' })).total).toBe(5);
    expect((await findGigs(world.ada, { state: 'removed' })).total).toBe(0);
  });

  test('who did what and why, with the way there', async () => {
    const { rows } = await auditLog(world.ada);
    expect(rows).toMatchObject([
      { act: 'suspend', subject: 'person', path: `/admin/people?q=${world.zoe.username}` },
      { act: 'dispute.settle', reason: statement, path: `/admin/disputes/${disputes[0]}` },
    ]);
    expect((await auditLog(world.ada, { subject: 'dispute' })).total).toBe(1);
    expect((await auditLog(world.ada, { words: 'promises' })).total).toBe(1);
  });

  test('a page past the end is the last one', async () => {
    expect(await findOrders(world.ada, { page: 99 })).toMatchObject({ page: 1, pages: 1 });
  });
});
