import { expect, test } from 'vitest';
import { stripe } from '@/lib/payments/stripe';
import { db } from '@/lib/platform/db';
import { checkout, openMarket, pay, settle, wait, withMarket } from '../../support/market';
import { order } from '../../support/sandbox';

withMarket();

const warningEvent = () =>
  db.stripeEvent.findFirstOrThrow({
    where: { type: 'radar.early_fraud_warning.created' },
    orderBy: { receivedAt: 'desc' },
  });

test('a warning that comes before the word of its payment is kept until that is here', async () => {
  const world = await openMarket();
  const made = await checkout(world);
  await order('lose', { next: -1 });
  expect(await pay(made.url, world.ben)).toBe(true);
  await order('lose', { next: 0 });
  const [charge] = (await stripe().charges.list({ limit: 1 })).data;
  await order('fraud-warning', { charge: charge?.id });
  await settle();
  expect(await warningEvent()).toMatchObject({
    handledAt: null,
    lastError: expect.stringContaining('yet'),
  });

  await wait({ minutes: 70 });
  await wait({ minutes: 6 });
  const payment = await db.payment.findFirstOrThrow({ where: { orderId: made.id } });
  expect(payment).toMatchObject({ state: 'paid', fraudWarnedAt: expect.any(Date) });
  expect((await warningEvent()).handledAt).not.toBeNull();
  const notices = { kind: 'fraud-warning', personId: world.ada.id };
  expect(await db.notification.count({ where: notices })).toBe(1);
});

test('a warning about a charge that is not ours is laid aside', async () => {
  const intent = await stripe().paymentIntents.create({
    amount: 900,
    currency: 'usd',
    payment_method: 'pm_card_visa',
    confirm: true,
    return_url: 'http://localhost/back',
    metadata: { payment_id: 'of somebody else' },
  });
  await order('fraud-warning', { charge: intent.latest_charge });
  await settle();
  expect((await warningEvent()).handledAt).not.toBeNull();
});
