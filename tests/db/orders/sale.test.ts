import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { suspendPerson } from '@/lib/accounts/suspend-person';
import { pauseGig } from '@/lib/catalog/pause-gig';
import { removeGig } from '@/lib/catalog/remove-gig';
import { blockPerson } from '@/lib/inbox/block-person';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { checkoutReview } from '@/lib/orders/checkout-query';
import { placeOrder, resumeCheckout, writeOrder } from '@/lib/orders/place-order';
import { orderWorkspace } from '@/lib/orders/queries';
import { placeOrderSchema } from '@/lib/orders/schema';
import type { Person } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { bookProblems } from '../../support/book';
import { withDatabase } from '../../support/database';
import { talk } from '../../support/offers';
import {
  deliveredOrder,
  type Gig,
  makeGig,
  makePerson,
  makeWorld,
  payNow,
} from '../../support/worlds';

const database = withDatabase();

const reason = 'It is against the rules.';

/** A buyer who stands before the payment page of a gig as it was shown to them. */
async function before(
  gig: Gig,
  buyer: Person,
  checkoutKey: string = randomUUID(),
): Promise<{ number: string; paymentId: string }> {
  const at = await now();
  const wanted = placeOrderSchema.parse({
    slug: gig.slug,
    tier: 'basic',
    version: gig.version,
    checkoutKey,
  });
  return transaction((tx) => writeOrder(tx, buyer, wanted, at));
}

const read = (number: string) =>
  db.order.findUniqueOrThrow({
    where: { number },
    select: { state: true, refunds: { select: { amountCents: true } } },
  });
const goneBack = { state: 'abandoned', refunds: [{ amountCents: 2100 }] };

test('an order waits for an edit that is under way, and then sees the new price', async () => {
  const { ana, ben } = await makeWorld();
  const gig = await makeGig(ana);
  await database.query('BEGIN');
  await database.query('SELECT 1 FROM gig WHERE id = $1 FOR UPDATE', [gig.id]);
  await database.query('UPDATE gig SET version = version + 1 WHERE id = $1', [gig.id]);
  await database.query('UPDATE gig_package SET price_cents = 90000 WHERE gig_id = $1', [gig.id]);
  const order = before(gig, ben).catch((refusal: unknown) => refusal);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await database.query('COMMIT');
  expect(await order).toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('has just changed this gig'),
  });
});

test('what is paid for a gig that was taken down meanwhile goes back, and the order is over', async () => {
  const { ana, ben, ada } = await makeWorld();
  const gig = await makeGig(ana);
  const checkoutKey = randomUUID();
  const { number, paymentId } = await before(gig, ben, checkoutKey);
  await removeGig(ada, { gigId: gig.id, reason });
  // The same page sent again leads no further than a new one.
  const again = { slug: gig.slug, tier: 'basic', version: gig.version, checkoutKey } as const;
  await expect(placeOrder(ben, again)).rejects.toMatchObject({ code: 'conflict' });
  await expect(resumeCheckout(ben, { number })).rejects.toMatchObject({ code: 'conflict' });
  await payNow(paymentId);
  expect(await read(number)).toEqual(goneBack);
  const told = await db.notification.findMany({ where: { personId: ben.id } });
  expect(told.map((each) => each.kind)).toEqual(['order-unwanted-payment']);
});

test('nobody has to work anew for whom they have blocked; what runs goes on', async () => {
  const world = await makeWorld();
  const { ana, ben, zoe } = world;
  const gig = await makeGig(ana);
  const running = await deliveredOrder(world);
  const opened = await before(gig, ben);
  await blockPerson(ana, { conversationId: await talk(world), blocked: true });
  await expect(before(gig, ben)).rejects.toThrow('takes no new orders of yours');
  await expect(resumeCheckout(ben, { number: opened.number })).rejects.toThrow(
    'takes no new orders of yours',
  );
  expect(await checkoutReview(ben, { slug: gig.slug })).toMatchObject({
    closed: expect.stringContaining('takes no new orders of yours'),
  });
  await payNow(opened.paymentId);
  expect(await read(opened.number)).toEqual(goneBack);
  expect((await checkoutReview(zoe, { slug: gig.slug })).closed).toBeNull();
  await acceptDelivery(ben, { number: running.number });
  expect((await read(running.number)).state).toBe('completed');
});

test('so does what is paid to a seller who was suspended, and for a gig that is paused', async () => {
  const { ana, ben, ada } = await makeWorld();
  const paused = await makeGig(ana);
  const first = await before(paused, ben);
  const second = await before(await makeGig(ana), ben);
  await pauseGig(ana, { gigId: paused.id });
  await payNow(first.paymentId);
  await suspendPerson(ada, { username: ana.username, reason });
  await payNow(second.paymentId);
  expect(await read(first.number)).toEqual(goneBack);
  expect(await read(second.number)).toEqual(goneBack);
});

test('a seller who takes one order at a time gets one, when three pay at once', async () => {
  const { ana } = await makeWorld();
  const gig = await makeGig(ana);
  await db.gig.update({ where: { id: gig.id }, data: { maxOpenOrders: 1 } });
  const people = await Promise.all(['Bo', 'Cem', 'Dov'].map((name) => makePerson(name)));
  const orders = await Promise.all(people.map((person) => before(gig, person)));
  await Promise.all(orders.map(({ paymentId }) => payNow(paymentId)));
  const after = await Promise.all(orders.map(({ number }) => read(number)));
  expect(after.map(({ state }) => state).sort()).toEqual(['abandoned', 'abandoned', 'in_progress']);
  await expect(before(gig, await makePerson('Eve'))).rejects.toThrow('The seller’s queue is full.');
});

test('the promise is frozen with the order: what the seller rewrites later says nothing of it', async () => {
  const { ana, ben } = await makeWorld();
  const gig = await makeGig(ana);
  const { description } = await db.gig.findUniqueOrThrow({ where: { id: gig.id } });
  await db.gigFaq.create({
    data: { gigId: gig.id, position: 0, question: 'Two cats?', answer: 'Yes, side by side.' },
  });
  const { number, paymentId } = await before(gig, ben);
  await payNow(paymentId);
  await db.gig.update({ where: { id: gig.id }, data: { description: 'I promise nothing.' } });
  await db.gigFaq.deleteMany({ where: { gigId: gig.id } });
  expect((await orderWorkspace(ben, number)).bought).toMatchObject({
    description,
    faq: [{ question: 'Two cats?', answer: 'Yes, side by side.' }],
  });
});

test('the book has nothing to say against any of it', async () => {
  expect(await bookProblems()).toEqual([]);
});
