import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createGig } from '@/lib/catalog/create-gig';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { adminRefundOrder } from '@/lib/orders/admin-refund-order';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { keepBalance } from '@/lib/payments/keep-balance';
import { stripe } from '@/lib/payments/stripe';
import { theClock } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { formatMoney } from '@/lib/platform/money';
import { onboard } from '@/prisma/seed/onboard-sellers';
import { bookOf } from '../support/book';
import { bought, chargeOf, marketProblems, settle, wait, withMarket } from '../support/market';
import { makeWorld } from '../support/worlds';

withMarket();

test('a yen is the smallest unit: sold, released, refunded in part and paid out without a fraction', async () => {
  await keepBalance(theClock);
  const world = await makeWorld();
  await db.person.update({ where: { id: world.ana.id }, data: { country: 'JP' } });
  await onboard(world.ana, 'JP');
  const { id, number } = await bought(world, { priceCents: 1999 });
  const charge = await stripe().charges.retrieve(await chargeOf(id));
  expect(charge).toMatchObject({ currency: 'jpy', amount: 2099 });
  expect(formatMoney(charge.amount, charge.currency)).toBe('¥2,099');

  await deliverOrder(world.ana, { number, message: 'Here is your cat.' });
  await acceptDelivery(world.ben, { number });
  await settle();
  await adminRefundOrder(world.ada, {
    number,
    amountCents: 333,
    reason: 'One ear is missing, and both agree.',
    key: randomUUID(),
  });
  await wait({ days: 14, minutes: 1 });
  expect(await bookOf(id)).toMatchSnapshot();
  expect(await marketProblems()).toEqual([]);
});

test('a gig is written in the marketplace’s currency', async () => {
  const { ana } = await makeWorld();
  const { id } = await createGig(ana);
  expect(await db.gig.findUnique({ where: { id }, select: { currency: true } })).toEqual({
    currency: 'jpy',
  });
});
