import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { answerDispute } from '@/lib/disputes/answer-dispute';
import { openDispute } from '@/lib/disputes/open-dispute';
import { settleDispute } from '@/lib/disputes/settle-dispute';
import { adminRefundOrder } from '@/lib/orders/admin-refund-order';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { orderWorkspace } from '@/lib/orders/queries';
import { refundElsewhere, retryRefund } from '@/lib/payments/retry-refund';
import { db } from '@/lib/platform/db';
import {
  bought,
  cards,
  marketProblems,
  openMarket,
  settle,
  wait,
  withMarket,
} from '../support/market';
import { completed, expectBook, paidOut, reason, stateOf } from '../support/paths';
import { order } from '../support/sandbox';

// Every way in which money goes back to the buyer, before and after the seller has it. What a test
// keeps is the order’s book as an accountant reads it; afterwards the whole book must be right, and agree with Stripe’s
// balance.

withMarket();

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
