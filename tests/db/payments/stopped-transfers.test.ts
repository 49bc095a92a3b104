import { beforeEach, expect, test } from 'vitest';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { carryOutTransfer } from '@/lib/payments/carry-out-transfer';
import { stripe } from '@/lib/payments/stripe';
import { theClock } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { bought, marketProblems, openMarket, wait, withMarket } from '../../support/market';
import { order } from '../../support/sandbox';
import type { World } from '../../support/worlds';

withMarket();

let world: World;
beforeEach(async () => {
  world = await openMarket();
});

/** An order whose transfer was tried once; the connection broke before or after Stripe carried it out. */
async function triedOnce(when: 'before' | 'after'): Promise<{ id: string; orderId: string }> {
  const made = await bought(world);
  await deliverOrder(world.ana, { number: made.number, message: 'Here is your cat.' });
  await acceptDelivery(world.ben, { number: made.number });
  await order('fail-next', {
    method: 'POST',
    path: '/v1/transfers',
    action: 'drop',
    when,
    times: 9,
  });
  await wait({ days: 14, minutes: 1 });
  await order('fail-none');
  const { id } = await db.transfer.findFirstOrThrow({ where: { orderId: made.id, state: 'due' } });
  return { id, orderId: made.id };
}

const suspendAna = () =>
  db.person.update({ where: { id: world.ana.id }, data: { status: 'suspended' } });
const carryOut = (transferId: string) => carryOutTransfer(theClock, { transferId });
const stateOf = (id: string) =>
  db.transfer.findUniqueOrThrow({ where: { id }, select: { state: true, lastError: true } });
const atStripe = async (orderId: string) =>
  (await stripe().transfers.list({ transfer_group: `order_${orderId}` })).data.length;

test('a transfer that never reached Stripe does not go out after a suspension', async () => {
  const { id, orderId } = await triedOnce('before');
  await suspendAna();
  // Just now something may still be under way: it is neither sent again nor given up.
  await expect(carryOut(id)).rejects.toThrow('may be under way');
  expect(await stateOf(id)).toMatchObject({ state: 'due' });
  await db.$executeRaw`
    UPDATE transfer SET asked_at = asked_at - interval '6 minutes' WHERE id = ${id}::uuid`;
  await carryOut(id);
  expect(await stateOf(id)).toEqual({ state: 'failed', lastError: 'frozen' });
  expect(await atStripe(orderId)).toBe(0);
  expect(await marketProblems()).toEqual([]);
});

test('one that Stripe has made is booked, whatever came since', async () => {
  const { id, orderId } = await triedOnce('after');
  await suspendAna();
  await carryOut(id);
  expect(await stateOf(id)).toMatchObject({ state: 'done' });
  expect(await atStripe(orderId)).toBe(1);
  expect(await marketProblems()).toEqual([]);
});

test('without anything in the way the next try sends it', async () => {
  const { id, orderId } = await triedOnce('before');
  await carryOut(id);
  expect(await stateOf(id)).toMatchObject({ state: 'done' });
  expect(await atStripe(orderId)).toBe(1);
  expect(await marketProblems()).toEqual([]);
});
