import { describe, expect, test } from 'vitest';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { askEverything } from '@/lib/payments/audit-book';
import { compareMovements } from '@/lib/payments/compare-movements';
import { listMovements } from '@/lib/payments/list-movements';
import { reconcileBalance } from '@/lib/payments/reconcile-balance';
import { stripe } from '@/lib/payments/stripe';
import { theClock } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import {
  bought,
  cards,
  chargeOf,
  checkout,
  openMarket,
  pay,
  settle,
  wait,
  withMarket,
} from '../../support/market';
import { order } from '../../support/sandbox';

withMarket();

/** What the operator put in less what they took out, by the book; minor units. */
async function operators(): Promise<number> {
  const rows = await db.$queryRaw<{ sum: bigint | null }[]>`
    SELECT -sum(e.amount) AS sum FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id
     WHERE a.kind = 'operator'`;
  return Number(rows[0]?.sum ?? 0n);
}

const booked = () => db.ledgerTransaction.count({ where: { kind: 'operator' } });

/** What all questions together find, in words. */
const problems = async () =>
  (await askEverything()).flatMap(({ question, rows }) =>
    rows.map(({ what }) => `${question}: ${what}`),
  );

const missing = async () => (await compareMovements()).rows.map(({ what }) => what);

describe('what the operator and Stripe do by themselves', () => {
  test('a payout by hand is the operator’s, and comes back when their bank refuses it', async () => {
    const world = await openMarket();
    await bought(world, { priceCents: 9000 });
    const before = await operators();
    const payout = await stripe().payouts.create({ amount: 400, currency: 'usd' });
    await settle();
    expect(await operators()).toBe(before - 400);
    expect(await problems()).toEqual([]);
    await order('payout-failure', { payout: payout.id });
    await settle();
    expect(await operators()).toBe(before);
    expect(await problems()).toEqual([]);
  });

  test('an adjustment, a fee and a top-up are found by the audit and booked once', async () => {
    const [before, postings] = [await operators(), await booked()];
    const { id } = await order<{ id: string }>('adjust', { amount: -250 });
    await order('adjust', { amount: -200, type: 'stripe_fee' });
    await order('adjust', { amount: 5000, type: 'topup' });
    expect(await missing()).toContain(`adjustment ${id}: moved at Stripe, not in the book`);
    const answers = await Promise.all(Array.from({ length: 6 }, () => reconcileBalance(theClock)));
    expect(answers.reduce((sum, answer) => sum + answer.booked, 0)).toBe(3);
    expect(await reconcileBalance(theClock)).toEqual({ seen: 0, booked: 0 });
    expect(await booked()).toBe(postings + 3);
    expect(await operators()).toBe(before - 250 - 200 + 5000);
    expect(await problems()).toEqual([]);
  });

  test('more of it than one page holds is read to the end', async () => {
    const before = await operators();
    for (let count = 0; count < 130; count++) await order('adjust', { amount: 1 });
    expect((await reconcileBalance(theClock)).booked).toBe(130);
    expect(await operators()).toBe(before + 130);
  });
});

describe('what our own legs cause', () => {
  test('is left to them: payments, refunds that fail, transfers and reversals', async () => {
    const world = await openMarket();
    const postings = await booked();
    const refused = await bought(world, { card: cards.refundFails });
    await cancelOrder(world.ben, { number: refused.number });
    const paidOut = await bought(world);
    await deliverOrder(world.ana, { number: paidOut.number, message: 'Here is your cat.' });
    await acceptDelivery(world.ben, { number: paidOut.number });
    await wait({ days: 14, minutes: 1 });
    await order('dispute', { charge: await chargeOf(paidOut.id) });
    await settle();
    await reconcileBalance(theClock);
    expect(await booked()).toBe(postings);
    const types = await db.stripeMovement.findMany({ distinct: ['type'], select: { type: true } });
    expect(types.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['charge', 'refund', 'refund_failure', 'transfer', 'transfer_refund']),
    );
    expect(await problems()).toEqual([]);
  });

  test('a payment that nobody told us of is named, until the sweeper finds it', async () => {
    const world = await openMarket();
    const made = await checkout(world);
    await order('lose', { next: -1 });
    expect(await pay(made.url, world.ben)).toBe(true);
    await order('lose', { next: 0 });
    await reconcileBalance(theClock);
    // Stripe's times are whole seconds: the newest movement may be one of the test before.
    const [movement] = await db.stripeMovement.findMany({
      where: { type: 'charge' },
      orderBy: { at: 'desc' },
      take: 1,
    });
    expect(await missing()).toEqual([
      `charge ${movement?.source}: moved at Stripe, not in the book`,
    ]);
    await wait({ minutes: 70 });
    expect(await problems()).toEqual([]);
  });

  test('a refund that came back, which nobody told us of, is found by what it moved', async () => {
    const world = await openMarket();
    const made = await bought(world);
    await cancelOrder(world.ben, { number: made.number });
    await settle();
    const where = { orderId: made.id };
    const { stripeId } = await db.refund.findFirstOrThrow({ where: { ...where, state: 'done' } });
    await order('lose', { next: -1 });
    await order('refund', { refund: stripeId, outcome: 'failed' });
    await order('lose', { next: 0 });
    await wait({ days: 1 });
    expect(await missing()).toEqual([
      `refund_failure ${stripeId}:failed: moved at Stripe, not in the book`,
    ]);
    await reconcileBalance(theClock);
    await settle();
    expect(await db.refund.count({ where: { ...where, state: 'failed' } })).toBe(1);
    expect(await problems()).toEqual([]);
  });

  test('a chargeback that nobody told us of is found by what it moved', async () => {
    const world = await openMarket();
    const made = await bought(world);
    await order('lose', { next: -1 });
    await order('dispute', { charge: await chargeOf(made.id) });
    await order('lose', { next: 0 });
    await settle();
    expect(await db.chargeback.count({ where: { orderId: made.id } })).toBe(0);
    const postings = await booked();
    await reconcileBalance(theClock);
    await settle();
    expect(await db.chargeback.count({ where: { orderId: made.id, state: 'open' } })).toBe(1);
    expect(await booked()).toBe(postings);
    expect(await problems()).toEqual([]);
  });
});

test('what was read is not read again, but for the last three days of it', async () => {
  await reconcileBalance(theClock);
  const all = await db.stripeMovement.count();
  await wait({ days: 10 });
  await order('adjust', { amount: 7 });
  await reconcileBalance(theClock);
  const [last] = await db.stripeMovement.findMany({ orderBy: { at: 'desc' }, take: 1 });
  const again = await listMovements();
  expect(all).toBeGreaterThan(100);
  expect(again.map(({ id }) => id)).toContain(last?.id);
  expect(again.length).toBeLessThan(all);
});

test('a posting that Stripe knows nothing of is found', async () => {
  const stated = await db.ledgerAccount.findMany({
    where: { kind: { in: ['operator', 'stripe_balance'] } },
  });
  const idOf = (kind: string) => stated.find((account) => account.kind === kind)?.id ?? '';
  await db.ledgerTransaction.create({
    data: {
      kind: 'transferred',
      reference: 'tr_nowhere',
      at: new Date(0),
      entries: {
        create: [
          { accountId: idOf('operator'), amount: 123 },
          { accountId: idOf('stripe_balance'), amount: -123 },
        ],
      },
    },
  });
  const { rows } = await compareMovements();
  expect(rows).toEqual([
    { what: 'transferred tr_nowhere: in the book, not at Stripe', offByCents: -123 },
  ]);
});
