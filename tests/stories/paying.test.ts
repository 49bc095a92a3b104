import { describe, expect, test } from 'vitest';
import { buyExtra } from '@/lib/changes/buy-extra';
import { offerExtra } from '@/lib/changes/offer-extra';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { giveTip } from '@/lib/orders/give-tip';
import { db } from '@/lib/platform/db';
import {
  bought,
  cards,
  checkout,
  marketProblems,
  openMarket,
  pay,
  settle,
  wait,
  withMarket,
} from '../support/market';
import { expectBook, stateOf } from '../support/paths';
import { order } from '../support/sandbox';

// Every way in which a buyer’s payment can go. What a test
// keeps is the order’s book as an accountant reads it; afterwards the whole book must be right, and agree with Stripe’s
// balance.

withMarket();

describe('paying', () => {
  test('works, and what is paid is held', async () => {
    const made = await bought(await openMarket(), { card: cards.visa });
    expect(await stateOf(made.number)).toBe('in_progress');
    await expectBook(made);
  });

  test.each(['declined', 'insufficient', 'processingError'] as const)(
    'with a card that answers %s orders nothing; another card does',
    async (card) => {
      const world = await openMarket();
      const made = await checkout(world);
      expect(await pay(made.url, world.ben, { number: cards[card] })).toBe(false);
      await settle();
      expect(await stateOf(made.number)).toBe('awaiting_payment');
      expect(await pay(made.url, world.ben)).toBe(true);
      await expectBook(made);
    },
  );

  test('in two tabs takes the second payment and gives it back', async () => {
    const world = await openMarket();
    const made = await checkout(world);
    const payment = await db.payment.findFirstOrThrow({ where: { orderId: made.id } });
    // A second page for the same order, as a tab from before a changed setting would have it.
    await db.payment.update({
      where: { id: payment.id },
      data: { sessionId: null, sessionUrl: null },
    });
    const second = await db.payment.create({
      data: {
        orderId: made.id,
        leg: 'order',
        legId: payment.legId,
        amountCents: payment.amountCents,
        currency: payment.currency,
        createdAt: payment.createdAt,
        expiresAt: payment.expiresAt,
      },
    });
    const { openCheckout } = await import('@/lib/payments/open-checkout');
    const { url } = await openCheckout(second.id);
    expect(await pay(made.url, world.ben)).toBe(true);
    await settle();
    expect(await pay(url, world.ben)).toBe(true);
    await settle();
    expect(await db.payment.count({ where: { orderId: made.id, unwanted: true } })).toBe(1);
    await expectBook(made);
  });

  test('after a session has expired is not possible any more, and the order is left behind', async () => {
    const world = await openMarket();
    const made = await checkout(world);
    await wait({ minutes: 70 });
    expect(await pay(made.url, world.ben)).toBe(false);
    expect(await stateOf(made.number)).toBe('abandoned');
    expect(await marketProblems()).toEqual([]);
  });

  test('that nobody tells us of is found by the sweeper', async () => {
    const world = await openMarket();
    const made = await checkout(world);
    await order('lose', { next: -1 });
    expect(await pay(made.url, world.ben)).toBe(true);
    await settle();
    expect(await stateOf(made.number)).toBe('awaiting_payment');
    await order('lose', { next: 0 });
    await wait({ minutes: 70 });
    expect(await stateOf(made.number)).toBe('in_progress');
    await expectBook(made);
  });

  test.each(['succeeds', 'fails'] as const)(
    'by a slow bank that %s days later',
    async (outcome) => {
      const world = await openMarket();
      const made = await checkout(world);
      const paid = await pay(made.url, world.ben, { test_debit: `ach_${outcome}` });
      expect(paid).toBe(true);
      await settle();
      expect(await stateOf(made.number)).toBe('awaiting_payment');
      const { state } = await db.payment.findFirstOrThrow({ where: { orderId: made.id } });
      expect(state).toBe('processing');
      await wait({ days: 6 });
      expect(await stateOf(made.number)).toBe(outcome === 'succeeds' ? 'in_progress' : 'abandoned');
      await expectBook(made);
    },
  );

  test('for an extra and a tip are payments of their own', async () => {
    const world = await openMarket();
    const made = await bought(world);
    const { number } = made;
    const { offerId } = await offerExtra(world.ana, {
      number,
      title: 'A second cat',
      priceCents: 700,
      addDays: 2,
    });
    const extra = await buyExtra(world.ben, { number, offerId });
    expect(await pay(extra.url, world.ben)).toBe(true);
    await settle();
    await deliverOrder(world.ana, { number, message: 'Two cats.' });
    await acceptDelivery(world.ben, { number });
    const tip = await giveTip(world.ben, { number, amountCents: 300 });
    expect(await pay(tip.url, world.ben)).toBe(true);
    await settle();
    await wait({ days: 14, minutes: 1 });
    await expectBook(made);
  });
});
