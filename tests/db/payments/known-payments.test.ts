import { expect, test } from 'vitest';
import { handleStripeEvent } from '@/lib/orders/handle-stripe-event';
import { settleCheckouts } from '@/lib/orders/settle-checkouts';
import { receiveEvent } from '@/lib/payments/receive-event';
import { stripe, stripeApiVersion } from '@/lib/payments/stripe';
import { stripeItself } from '@/lib/platform/actor';
import { config } from '@/lib/platform/config';
import { db } from '@/lib/platform/db';
import { withDatabase } from '../../support/database';
import { makeWorld, payNow, placedOrder } from '../../support/worlds';

// Nobody answers where Stripe should be: whoever asks fails.
const database = withDatabase();

let events = 0;

/** A payment page that was opened, as Stripe names it. */
async function opened(paymentId: string): Promise<string> {
  const sessionId = `cs_test_${paymentId.replaceAll('-', '')}`;
  await db.payment.update({ where: { id: paymentId }, data: { sessionId } });
  return sessionId;
}

/** Stripe's word on the payment page of a payment, as it waits for its job. */
async function told(paymentId: string, type = 'checkout.session.completed'): Promise<string> {
  const at = new Date();
  const payload = { data: { object: { id: await opened(paymentId) } } };
  const data = {
    id: `evt_known${process.pid}x${events++}`,
    type,
    createdAt: at,
    receivedAt: at,
    payload,
  };
  await db.stripeEvent.create({ data });
  return data.id;
}

const read = (id: string) => db.stripeEvent.findUniqueOrThrow({ where: { id } });

/** Its job went the whole way, in vain, and leaves it for the next time. */
async function expectTried(eventId: string, error: RegExp): Promise<void> {
  await expect(handleStripeEvent(stripeItself, { eventId })).rejects.toThrow(error);
  const lastError = expect.stringMatching(error);
  expect(await read(eventId)).toMatchObject({ handledAt: null, lastError });
}

test('Ben is back before Stripe’s word arrives: it is handled, and Stripe is not asked again', async () => {
  const { paymentId } = await placedOrder(await makeWorld());
  await payNow(paymentId);
  for (const type of ['checkout.session.completed', 'checkout.session.expired']) {
    const eventId = await told(paymentId, type);
    await handleStripeEvent(stripeItself, { eventId });
    expect(await read(eventId)).toMatchObject({ handledAt: expect.any(Date), lastError: null });
  }
});

test('the word comes first: Stripe is asked, and without an answer the word waits', async () => {
  const { paymentId } = await placedOrder(await makeWorld());
  const eventId = await told(paymentId);
  await expectTried(eventId, /connection to Stripe/);
});

test('a word of another kind is not taken for news of a payment page, whatever it names', async () => {
  const { paymentId } = await placedOrder(await makeWorld());
  await payNow(paymentId);
  const eventId = await told(paymentId, 'charge.dispute.created');
  await expectTried(eventId, /check what is marked/);
});

/** The events that wait for a job of their own, with when it is due. */
const jobs = () =>
  database.query<{ key: string; run_at: Date }>(
    "SELECT key, run_at FROM graphile_worker.jobs WHERE task_identifier = 'handle-stripe-event' ORDER BY key",
  );

test('words of paid checkouts are settled together: one whose buyer is back is handled, the others get a job', async () => {
  const world = await makeWorld();
  const [back, away] = [await placedOrder(world), await placedOrder(world)];
  await payNow(back.paymentId);
  const [ofBack, ofAway] = [await told(back.paymentId), await told(away.paymentId)];
  await settleCheckouts(stripeItself);
  expect(await read(ofBack)).toMatchObject({ handledAt: expect.any(Date) });
  expect(await read(ofAway)).toMatchObject({ handledAt: null });
  const keys = (await jobs()).map(({ key }) => key);
  expect(keys).toContain(`event:${ofAway}`);
  expect(keys).not.toContain(`event:${ofBack}`);
});

test('one that has failed is not asked sooner because others are settled', async () => {
  const { paymentId } = await placedOrder(await makeWorld());
  const eventId = await told(paymentId);
  await settleCheckouts(stripeItself);
  await database.query(
    `UPDATE graphile_worker._private_jobs SET run_at = '2099-01-01' WHERE key = 'event:${eventId}'`,
  );
  await settleCheckouts(stripeItself);
  const waiting = (await jobs()).filter(({ key }) => key === `event:${eventId}`);
  expect(waiting.map(({ run_at }) => run_at.getFullYear())).toEqual([2099]);
});

/** Stripe sends an event, signed as it signs. */
async function sends(id: string, type: string): Promise<void> {
  const object = { id: `cs_test_${id}`, object: 'checkout.session' };
  const created = Math.floor(Date.now() / 1000);
  const event = { id, type, created, livemode: false, api_version: stripeApiVersion };
  const payload = JSON.stringify({ object: 'event', ...event, data: { object } });
  const secret = config().STRIPE_WEBHOOK_SECRET;
  const signature = stripe().webhooks.generateTestHeaderString({ payload, secret });
  expect(await receiveEvent('account', payload, signature)).toMatchObject({ status: 200 });
}

test('a paid checkout’s word waits for its buyer, however often it comes; that of one that ran out does not', async () => {
  await database.query('DELETE FROM graphile_worker._private_jobs');
  for (const _ of [1, 2]) await sends('evt_waitsforbuyer1', 'checkout.session.completed');
  await sends('evt_waitsforbuyer2', 'checkout.session.expired');
  const asked = await database.query<{ task: string; seconds: number }>(
    `SELECT task_identifier AS task, round(extract(epoch FROM run_at - created_at))::int AS seconds
       FROM graphile_worker.jobs ORDER BY task_identifier`,
  );
  expect(asked).toEqual([
    { task: 'handle-stripe-event', seconds: 0 },
    { task: 'settle-checkouts', seconds: 3 },
  ]);
});
