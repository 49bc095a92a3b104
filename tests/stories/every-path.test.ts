import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { buyExtra } from '@/lib/changes/buy-extra';
import { offerExtra } from '@/lib/changes/offer-extra';
import { answerDispute } from '@/lib/disputes/answer-dispute';
import { openDispute } from '@/lib/disputes/open-dispute';
import { settleDispute } from '@/lib/disputes/settle-dispute';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { adminRefundOrder } from '@/lib/orders/admin-refund-order';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { giveTip } from '@/lib/orders/give-tip';
import { orderWorkspace } from '@/lib/orders/queries';
import { answerChargeback } from '@/lib/payments/answer-chargeback';
import { clearFraudWarning } from '@/lib/payments/fraud-warning';
import { payOutSeller } from '@/lib/payments/pay-out-seller';
import { earnings } from '@/lib/payments/queries';
import { refundElsewhere, retryRefund } from '@/lib/payments/retry-refund';
import { db } from '@/lib/platform/db';
import { onboard } from '@/prisma/seed/onboard-sellers';
import { bookOf } from '../support/book';
import {
  bought,
  cards,
  chargeOf,
  checkout,
  marketProblems,
  openMarket,
  pay,
  settle,
  wait,
  withMarket,
} from '../support/market';
import { order } from '../support/sandbox';
import type { TestOrder, World } from '../support/worlds';

// Every path a payment can take, through PostgreSQL, Stripe's API over HTTP and its webhooks. What a test keeps is the
// order's book as an accountant reads it; afterwards the whole book must be right, and agree with Stripe's balance.

withMarket();

const reason = 'Decided after both sides were heard, rule 4.';
const stateOf = async (number: string) =>
  (await db.order.findUniqueOrThrow({ where: { number } })).state;
const chargebackOf = (orderId: string) =>
  db.chargeback.findFirstOrThrow({ where: { orderId }, orderBy: { openedAt: 'desc' } });
const accountOf = async (world: World) =>
  (await db.sellerProfile.findUniqueOrThrow({ where: { personId: world.ana.id } })).stripeAccount ??
  '';

async function completed(
  world: World,
  wishes: Parameters<typeof bought>[1] = {},
): Promise<TestOrder> {
  const made = await bought(world, wishes);
  await deliverOrder(world.ana, { number: made.number, message: 'Here is your cat.' });
  await acceptDelivery(world.ben, { number: made.number });
  return made;
}

/** Completed, cleared, and sent to the seller's Stripe account. */
async function paidOut(
  world: World,
  wishes: Parameters<typeof bought>[1] = {},
): Promise<TestOrder> {
  const made = await completed(world, wishes);
  await wait({ days: 14, minutes: 1 });
  return made;
}

async function expectBook({ id }: TestOrder): Promise<void> {
  await settle();
  expect(await bookOf(id)).toMatchSnapshot();
  expect(await marketProblems()).toEqual([]);
}

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

describe('money goes back', () => {
  test('before completion, all of it', async () => {
    const world = await openMarket();
    const made = await bought(world);
    await cancelOrder(world.ben, { number: made.number });
    await expectBook(made);
  });

  test('after completion, a part while it clears', async () => {
    const world = await openMarket();
    const made = await completed(world);
    const { number } = made;
    await adminRefundOrder(world.ada, { number, amountCents: 700, reason, key: randomUUID() });
    await settle();
    await wait({ days: 14, minutes: 1 });
    expect(await stateOf(number)).toBe('completed');
    await expectBook(made);
  });

  test('after completion, everything, once, however often it is pressed', async () => {
    const world = await openMarket();
    const made = await completed(world);
    const { number } = made;
    const input = { number, amountCents: 2100, reason, key: randomUUID() };
    await Promise.all(Array.from({ length: 5 }, () => adminRefundOrder(world.ada, input)));
    expect(await stateOf(number)).toBe('cancelled');
    await expectBook(made);
  });

  test('after the transfer: it is taken back from the seller’s account', async () => {
    const world = await openMarket();
    const made = await paidOut(world);
    const { number } = made;
    await adminRefundOrder(world.ada, { number, amountCents: 2100, reason, key: randomUUID() });
    await expectBook(made);
  });

  test('what the order’s page says adds up, when a part came back after the transfer', async () => {
    const world = await openMarket();
    const made = await paidOut(world);
    const { number } = made;
    await adminRefundOrder(world.ada, { number, amountCents: 600, reason, key: randomUUID() });
    const parts = async () => {
      const { money } = await orderWorkspace(world.ben, number);
      const { currency: _, paidCents, owedCents, ...places } = money;
      const there = Object.values(places).reduce((sum, cents) => sum + cents, 0);
      return { paidCents, ...places, missing: paidCents - (there - owedCents) };
    };
    expect(await parts()).toMatchObject({ transferredCents: 1800, missing: 0 });
    await settle();
    expect(await parts()).toMatchObject({ refundedCents: 600, transferredCents: 1286, missing: 0 });
  });

  test('after the seller’s bank has it: they owe it, and the next payout is less', async () => {
    const world = await openMarket();
    const made = await paidOut(world);
    await wait({ days: 4 });
    const { number } = made;
    await adminRefundOrder(world.ada, { number, amountCents: 2100, reason, key: randomUUID() });
    await settle();
    const next = await paidOut(world, { priceCents: 5000 });
    await expectBook(made);
    await expectBook(next);
  });

  test('a card that answers late: pending, then done', async () => {
    const world = await openMarket();
    const made = await bought(world, { card: cards.refundPending });
    await cancelOrder(world.ben, { number: made.number });
    await settle();
    // The bank takes days: the money has left the balance all the same, and the audit finds it in the book.
    expect(await marketProblems()).toEqual([]);
    const { state, stripeId } = await db.refund.findFirstOrThrow({ where: { orderId: made.id } });
    if (state !== 'done') await order('refund', { refund: stripeId, outcome: 'succeeded' });
    await expectBook(made);
  });

  test('a card that answers late, and no: it has left the balance and come back', async () => {
    const world = await openMarket();
    const made = await bought(world, { card: cards.refundPending });
    await cancelOrder(world.ben, { number: made.number });
    await settle();
    const { id, stripeId } = await db.refund.findFirstOrThrow({ where: { orderId: made.id } });
    await order('refund', { refund: stripeId, outcome: 'failed' });
    await settle();
    expect((await db.refund.findUniqueOrThrow({ where: { id } })).state).toBe('failed');
    await expectBook(made);
  });

  test('a card that does not take it: tried again, then paid in another way', async () => {
    const world = await openMarket();
    const made = await bought(world, { card: cards.refundFails });
    await cancelOrder(world.ben, { number: made.number });
    await wait({ minutes: 6 });
    const failed = await db.refund.findFirstOrThrow({ where: { orderId: made.id } });
    expect(failed.state).toBe('failed');
    await retryRefund(world.ada, { refundId: failed.id, reason });
    await wait({ minutes: 6 });
    expect((await db.refund.findUniqueOrThrow({ where: { id: failed.id } })).state).toBe('failed');
    await refundElsewhere(world.ada, { refundId: failed.id, reason });
    await expectBook(made);
  });

  test('a dispute after the transfer is split: the seller’s part of it comes back', async () => {
    const world = await openMarket('top');
    const made = await completed(world);
    const { number } = made;
    await wait({ days: 3, minutes: 1 });
    const { disputeId } = await openDispute(world.ben, {
      number,
      reason: 'incomplete',
      story: 'The cat is missing an ear, and that was the point of it.',
      wish: 'part',
      wishCents: 1000,
    });
    await answerDispute(world.ana, { number, answer: 'The ear was never in the photo.' });
    await settleDispute(world.ada, {
      disputeId,
      outcome: 'split',
      refundCents: 1000,
      statement: reason,
    });
    await expectBook(made);
  });
});

describe('paying out', () => {
  test('waits for who is not set up yet', async () => {
    const world = await openMarket();
    const { ana } = world;
    await db.sellerProfile.update({
      where: { personId: ana.id },
      data: { stripeAccount: null, payoutState: 'none', accountsLeft: 1 },
    });
    const made = await paidOut(world);
    expect(await db.transfer.count({ where: { orderId: made.id } })).toBe(0);
    await onboard(ana, 'US');
    await wait({ days: 1 });
    expect(await db.transfer.count({ where: { orderId: made.id, state: 'done' } })).toBe(1);
    await expectBook(made);
  });

  test('stops while Stripe restricts the account, and keeps every try', async () => {
    const world = await openMarket();
    const made = await completed(world);
    const account = await accountOf(world);
    await order('lose', { next: -1 });
    await order('restrict', { account, verdict: 'restrict' });
    await wait({ days: 14, minutes: 1 });
    await order('lose', { next: 0 });
    expect(await db.transfer.findMany({ where: { orderId: made.id } })).toMatchObject([
      { state: 'failed' },
    ]);
    await order('restrict', { account, verdict: 'approve' });
    await settle();
    await wait({ days: 1 });
    expect(await db.transfer.count({ where: { orderId: made.id, state: 'done' } })).toBe(1);
    await expectBook(made);
  });

  test('to a bank that fails is told to the seller, and kept', async () => {
    const world = await openMarket();
    await order('payout-failure', { account: await accountOf(world), fail: true });
    const made = await paidOut(world);
    await wait({ days: 4 });
    const payouts = await db.bankPayout.findMany({ where: { sellerId: world.ana.id } });
    expect(payouts.some((each) => each.status === 'failed')).toBe(true);
    expect(
      await db.notification.count({ where: { personId: world.ana.id, kind: 'payout-failed' } }),
    ).toBeGreaterThan(0);
    await expectBook(made);
  });

  test('to an account that was cut off waits for a new one', async () => {
    const world = await openMarket();
    const made = await completed(world);
    await order('deauthorize', { account: await accountOf(world) });
    await settle();
    expect(await accountOf(world)).toBe('');
    await wait({ days: 14, minutes: 1 });
    await onboard(world.ana, 'US');
    await wait({ days: 1 });
    await expectBook(made);
  });

  test('is asked twenty times and sent once', async () => {
    const world = await openMarket();
    const made = await completed(world);
    await wait({ days: 14, minutes: 1 });
    const { ana } = world;
    await Promise.allSettled(
      Array.from({ length: 20 }, () => payOutSeller(ana, { sellerId: ana.id })),
    );
    await settle();
    expect(await db.transfer.count({ where: { orderId: made.id } })).toBe(1);
    await expectBook(made);
  });
});

describe('the buyer’s bank', () => {
  const openAt = async (made: TestOrder, inquiry = false) => {
    await order('dispute', { charge: await chargeOf(made.id), inquiry });
    await settle();
    return chargebackOf(made.id);
  };
  const end = async (made: TestOrder, outcome: 'won' | 'lost' | 'escalate') => {
    await order('dispute', { dispute: (await chargebackOf(made.id)).stripeId, outcome });
    await settle();
  };

  test('takes the money of running work and gives it back: the order goes on', async () => {
    const world = await openMarket();
    const made = await bought(world);
    const { id } = await openAt(made);
    expect(await stateOf(made.number)).toBe('charged_back');
    await expect(
      deliverOrder(world.ana, { number: made.number, message: 'Too soon.' }),
    ).rejects.toMatchObject({ code: 'conflict' });
    await answerChargeback(world.ada, {
      chargebackId: id,
      answer: 'send',
      evidence: 'winning_evidence, and here is what was agreed.',
    });
    await settle();
    expect((await chargebackOf(made.id)).state).toBe('answered');
    await end(made, 'won');
    expect(await stateOf(made.number)).toBe('in_progress');
    await expectBook(made);
  });

  test('keeps the money of running work: the order is closed', async () => {
    const world = await openMarket();
    const made = await bought(world);
    await openAt(made);
    await end(made, 'lost');
    expect(await stateOf(made.number)).toBe('cancelled');
    await expectBook(made);
  });

  test('keeps the money while it clears: out of everybody’s part', async () => {
    const world = await openMarket();
    const made = await completed(world);
    await openAt(made);
    await wait({ days: 20 });
    expect(await db.transfer.count({ where: { orderId: made.id } })).toBe(0);
    await order('dispute', {
      dispute: (await chargebackOf(made.id)).stripeId,
      outcome: 'lost',
    }).catch(() => undefined);
    await settle();
    expect(await stateOf(made.number)).toBe('completed');
    await expectBook(made);
  });

  test('takes back what the seller has: it is called back, and sent again when it is won', async () => {
    const world = await openMarket();
    const made = await paidOut(world);
    await openAt(made);
    expect(await db.transferReversal.findMany({ where: { orderId: made.id } })).toMatchObject([
      { state: 'done', into: 'payable' },
    ]);
    await end(made, 'won');
    await wait({ days: 1 });
    expect(await stateOf(made.number)).toBe('completed');
    await expectBook(made);
  });

  test('keeps what the seller’s own bank has already: they owe it', async () => {
    const world = await openMarket();
    const made = await paidOut(world);
    await wait({ days: 4 });
    await openAt(made);
    await end(made, 'lost');
    await expectBook(made);
  });

  test('is told that we accept', async () => {
    const world = await openMarket();
    const made = await bought(world);
    const { id } = await openAt(made);
    await answerChargeback(world.ada, { chargebackId: id, answer: 'accept' });
    await settle();
    expect(await stateOf(made.number)).toBe('cancelled');
    await expectBook(made);
  });

  test('only asks: no money moves, and nothing is paid out until it is over', async () => {
    const world = await openMarket('top');
    const made = await completed(world);
    await openAt(made, true);
    await wait({ days: 4 });
    expect(await db.transfer.count({ where: { orderId: made.id } })).toBe(0);
    await end(made, 'won').catch(() => undefined);
    await wait({ days: 1 });
    expect(await db.transfer.count({ where: { orderId: made.id, state: 'done' } })).toBe(1);
    await expectBook(made);
  });

  test('asks, and then takes the money', async () => {
    const world = await openMarket();
    const made = await bought(world);
    await openAt(made, true);
    expect(await stateOf(made.number)).toBe('in_progress');
    await end(made, 'escalate');
    expect(await stateOf(made.number)).toBe('charged_back');
    await end(made, 'lost');
    await expectBook(made);
  });

  test('takes the money after we gave it back: nobody is left to take it from', async () => {
    const world = await openMarket();
    const made = await bought(world);
    await openAt(made, true);
    await cancelOrder(world.ben, { number: made.number });
    await settle();
    await expectBook(made);
  });

  test('warns of fraud: nothing is paid out until an admin has looked', async () => {
    const world = await openMarket();
    const made = await completed(world);
    await order('fraud-warning', { charge: await chargeOf(made.id) });
    await settle();
    await wait({ days: 14, minutes: 1 });
    expect(await db.transfer.count({ where: { orderId: made.id } })).toBe(0);
    // The seller is told that it waits, and is offered no button that would refuse them.
    expect(await earnings(world.ana)).toMatchObject({
      frozenCents: 1800,
      sendableCents: 0,
      rows: [{ number: made.number, clearsAt: null, frozen: true }],
    });
    expect((await orderWorkspace(world.ana, made.number)).payoutWaits).toBe(true);
    const payment = await db.payment.findFirstOrThrow({ where: { orderId: made.id } });
    await clearFraudWarning(world.ada, { paymentId: payment.id, reason });
    await wait({ days: 1 });
    expect(await db.transfer.count({ where: { orderId: made.id, state: 'done' } })).toBe(1);
    await expectBook(made);
  });
});
