import { expect } from 'vitest';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { db } from '@/lib/platform/db';
import { bookOf } from './book';
import { bought, marketProblems, settle, wait } from './market';
import type { TestOrder, World } from './worlds';

/** An admin's, for whatever they decide. */
export const reason = 'Decided after both sides were heard, rule 4.';

export const stateOf = async (number: string) =>
  (await db.order.findUniqueOrThrow({ where: { number } })).state;

/** The newest of the order. */
export const chargebackOf = (orderId: string) =>
  db.chargeback.findFirstOrThrow({ where: { orderId }, orderBy: { openedAt: 'desc' } });

/** The seller's account at Stripe, or nothing yet. */
export const accountOf = async (world: World) =>
  (await db.sellerProfile.findUniqueOrThrow({ where: { personId: world.ana.id } })).stripeAccount ??
  '';

/** Delivered and accepted; its money clears. */
export async function completed(
  world: World,
  wishes: Parameters<typeof bought>[1] = {},
): Promise<TestOrder> {
  const made = await bought(world, wishes);
  await deliverOrder(world.ana, { number: made.number, message: 'Here is your cat.' });
  await acceptDelivery(world.ben, { number: made.number });
  return made;
}

/** Completed, cleared, and sent to the seller's Stripe account. */
export async function paidOut(
  world: World,
  wishes: Parameters<typeof bought>[1] = {},
): Promise<TestOrder> {
  const made = await completed(world, wishes);
  await wait({ days: 14, minutes: 1 });
  return made;
}

/** After everything on its way has arrived: the order's book as kept, and the whole book agrees with Stripe's balance. */
export async function expectBook({ id }: TestOrder): Promise<void> {
  await settle();
  expect(await bookOf(id)).toMatchSnapshot();
  expect(await marketProblems()).toEqual([]);
}
