import { expect, test } from 'vitest';
import { handleStripeEvent } from '@/lib/orders/handle-stripe-event';
import { stripeItself } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { withDatabase } from '../../support/database';
import { makeWorld, payNow, placedOrder } from '../../support/worlds';

// Nobody answers where Stripe should be: whoever asks fails.
withDatabase();

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
