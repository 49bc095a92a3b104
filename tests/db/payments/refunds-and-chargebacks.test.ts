import { expect, test } from 'vitest';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { followChargeback } from '@/lib/orders/follow-chargeback';
import { refundElsewhere } from '@/lib/payments/retry-refund';
import { stripeItself } from '@/lib/platform/actor';
import { db, transaction } from '@/lib/platform/db';
import {
  bought,
  cards,
  chargeOf,
  marketProblems,
  openMarket,
  settle,
  wait,
  withMarket,
} from '../../support/market';
import { order } from '../../support/sandbox';

withMarket();

/** Until so many wait for a row that somebody else has locked. */
async function waiting(count: number): Promise<void> {
  for (let round = 0; round < 500; round++) {
    const rows = await db.$queryRaw<{ count: bigint }[]>`
      SELECT count(*) FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    if (Number(rows[0]?.count) >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`there are not ${count} that wait`);
}

test.each(['won', 'lost'] as const)(
  'a refund that an admin has paid elsewhere is not paid again when the bank’s case is %s at that moment',
  async (outcome) => {
    const world = await openMarket();
    const made = await bought(world, { card: cards.refundFails });
    await cancelOrder(world.ben, { number: made.number });
    await wait({ minutes: 6 });
    const where = { orderId: made.id };
    const { id: refundId } = await db.refund.findFirstOrThrow({
      where: { ...where, state: 'failed' },
    });
    await order('dispute', { charge: await chargeOf(made.id) });
    await settle();
    const { stripeId } = await db.chargeback.findFirstOrThrow({ where });
    await order('lose', { next: -1 });
    await order('dispute', { dispute: stripeId, outcome });
    await order('lose', { next: 0 });

    const reason = 'Sent to their bank account by hand.';
    const both: Promise<void>[] = [];
    await transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM refund WHERE id = ${refundId}::uuid FOR UPDATE`;
      both.push(refundElsewhere(world.ada, { refundId, reason }));
      await waiting(1);
      both.push(followChargeback(stripeItself, { stripeId }));
      await waiting(2);
    });
    await Promise.all(both);
    await settle();
    expect(await db.refund.findUniqueOrThrow({ where: { id: refundId } })).toMatchObject({
      state: 'done',
      round: 0,
      lastError: 'paid_elsewhere',
    });
    expect(await marketProblems()).toEqual([]);
  },
);
