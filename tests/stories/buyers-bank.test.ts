import { describe, expect, test } from 'vitest';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { orderWorkspace } from '@/lib/orders/queries';
import { answerChargeback } from '@/lib/payments/answer-chargeback';
import { clearFraudWarning } from '@/lib/payments/fraud-warning';
import { earnings } from '@/lib/payments/queries';
import { db } from '@/lib/platform/db';
import { bought, chargeOf, openMarket, settle, wait, withMarket } from '../support/market';
import { chargebackOf, completed, expectBook, paidOut, reason, stateOf } from '../support/paths';
import { order } from '../support/sandbox';
import type { TestOrder } from '../support/worlds';

// Everything the buyer’s bank can do after the payment: chargebacks, inquiries, warnings of fraud. What a test
// keeps is the order’s book as an accountant reads it; afterwards the whole book must be right, and agree with Stripe’s
// balance.

withMarket();

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
    // What the bank gives back is at hand days later; until then the seller is sent what others' payments left there.
    await bought(world);
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
