import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buyExtra } from '@/lib/changes/buy-extra';
import { offerExtra } from '@/lib/changes/offer-extra';
import { refundInFlight } from '@/lib/ledger/accounts';
import { balanceOf, post } from '@/lib/ledger/post';
import {
  chargebackMovedLines,
  refundDoneLines,
  refundFailedLines,
  refundPaidElsewhereLines,
} from '@/lib/ledger/postings';
import { orderMoney } from '@/lib/ledger/queries';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { giveTip } from '@/lib/orders/give-tip';
import { numberReceipt } from '@/lib/orders/number-receipt';
import { orderReceipts } from '@/lib/orders/receipt-query';
import type { OrderReceipts } from '@/lib/orders/receipt-views';
import { nobody } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { bookProblems } from '../../support/book';
import { withDatabase } from '../../support/database';
import { withSandbox } from '../../support/sandbox';
import {
  makeWorld,
  openPayment,
  paidOrder,
  payNow,
  placedOrder,
  suspended,
} from '../../support/worlds';

const database = withDatabase();
withSandbox();

const numbers = async (): Promise<number[]> =>
  (await db.receipt.findMany({ orderBy: { number: 'asc' } })).map(({ number }) => number);

/** Stripe has carried out the refund of an order, or tells that it came back; without Stripe. */
async function stripeSays(orderId: string, word: 'succeeded' | 'failed'): Promise<void> {
  const refund = await db.refund.findFirstOrThrow({ where: { orderId } });
  const at = await now();
  const { id, amountCents, currency } = refund;
  await transaction(async (tx) => {
    const done = word === 'succeeded';
    await post(tx, {
      kind: done ? 'refunded' : 'refund failed',
      reference: `re_${id}:${word}`,
      at,
      currency,
      orderId,
      lines: done ? refundDoneLines(id, amountCents) : refundFailedLines(id, amountCents),
    });
    await tx.refund.update({ where: { id }, data: { state: done ? 'done' : 'failed' } });
  });
}

/** What the receipts say adds up: lines to totals, totals to the book. */
async function expectSums(receipts: OrderReceipts, orderId: string): Promise<void> {
  for (const { lines, totalCents, backCents, keptCents } of receipts.receipts) {
    expect(lines.reduce((sum, { cents }) => sum + cents, 0)).toBe(totalCents);
    expect(totalCents - backCents).toBe(keptCents);
  }
  const book = await orderMoney(db, orderId, receipts.currency);
  expect(receipts.totalCents).toBe(book.paidCents);
  expect(receipts.backCents).toBe(book.refundedCents);
}

test('twenty payments at once, each told twice, are numbered without a gap', async () => {
  const world = await makeWorld();
  const orders = await Promise.all(Array.from({ length: 20 }, () => placedOrder(world)));
  const before = await numbers();
  await Promise.all(orders.flatMap(({ paymentId }) => [payNow(paymentId), payNow(paymentId)]));
  const given = (await numbers()).slice(before.length);
  expect(given).toEqual(Array.from({ length: 20 }, (_, index) => before.length + index + 1));
});

test('a payment that is not booked in the end leaves no gap', async () => {
  const world = await makeWorld();
  const [lost, kept] = [await placedOrder(world), await placedOrder(world)];
  const before = (await numbers()).length;
  const cut = transaction(async (tx) => {
    await numberReceipt(tx, lost.paymentId);
    throw new Error('killed');
  });
  await expect(cut).rejects.toThrow('killed');
  await payNow(kept.paymentId);
  expect((await numbers()).slice(before)).toEqual([before + 1]);
});

test('receipts are never changed or taken away, and no number is left out', async () => {
  await paidOrder(await makeWorld());
  for (const statement of [
    'UPDATE receipt SET number = number + 1000',
    'DELETE FROM receipt',
    'TRUNCATE receipt',
    'UPDATE receipt_counter SET last = last + 2',
    'UPDATE receipt_counter SET last = last - 1',
    'DELETE FROM receipt_counter',
  ])
    await expect(database.query(statement), statement).rejects.toThrow(/insert only|up by one/);
});

test('the purchase, an extra and a tip have a receipt each, with every line of it', async () => {
  const world = await makeWorld();
  const { id, number } = await paidOrder(world, {
    extras: [{ title: 'A frame', priceCents: 500, addDays: 0 }],
  });
  const { offerId } = await offerExtra(world.ana, {
    number,
    title: 'A second cat',
    priceCents: 700,
    addDays: 2,
  });
  await buyExtra(world.ben, { number, offerId });
  await payNow(await openPayment('extra', id));
  await deliverOrder(world.ana, { number, message: 'Two cats.' });
  await acceptDelivery(world.ben, { number });
  await giveTip(world.ben, { number, amountCents: 300 });
  await payNow(await openPayment('tip', id));
  const read = await orderReceipts(world.ben, number);
  expect(read.receipts.map(({ what, lines }) => ({ what, lines }))).toEqual([
    {
      what: 'Order',
      lines: [
        { label: 'I will draw your cat (A sketch)', cents: 2000 },
        { label: 'Extra: A frame', cents: 500 },
        { label: 'Service fee', cents: 125 },
      ],
    },
    { what: 'Extra work', lines: [{ label: 'Extra work: A second cat', cents: 700 }] },
    { what: 'Tip', lines: [{ label: 'Tip for “I will draw your cat”', cents: 300 }] },
  ]);
  expect(read).toMatchObject({ totalCents: 3625, backCents: 0, buyerName: 'Ben' });
  expect(read.seller.name).toBe('Ana');
  await expectSums(read, id);
});

test('a refund is a credit line once it is done, on its way before, and owed when it came back', async () => {
  const world = await makeWorld();
  const { id, number } = await paidOrder(world);
  await cancelOrder(world.ben, { number });
  const back = async () => {
    const read = await orderReceipts(world.ben, number);
    await expectSums(read, id);
    const [receipt] = read.receipts;
    return { back: receipt?.back.map(({ cents, how }) => ({ cents, how })), kept: read.keptCents };
  };
  expect(await back()).toEqual({ back: [{ cents: 2100, how: 'on its way' }], kept: 2100 });
  await stripeSays(id, 'succeeded');
  expect(await back()).toEqual({ back: [{ cents: 2100, how: 'refund' }], kept: 0 });
  await stripeSays(id, 'failed');
  expect(await back()).toEqual({ back: [{ cents: 2100, how: 'stuck' }], kept: 2100 });
  const refund = await db.refund.findFirstOrThrow({ where: { orderId: id } });
  expect(await transaction((tx) => balanceOf(tx, refundInFlight(refund.id), 'usd'))).toBe(2100);
});

test('a refund that was paid by hand counts, and says so', async () => {
  const world = await makeWorld();
  const { id, number } = await paidOrder(world);
  await cancelOrder(world.ben, { number });
  await stripeSays(id, 'succeeded');
  await stripeSays(id, 'failed');
  const refund = await db.refund.findFirstOrThrow({ where: { orderId: id } });
  const at = await now();
  await transaction((tx) =>
    post(tx, {
      kind: 'refund paid elsewhere',
      reference: `refund:${refund.id}:elsewhere`,
      at,
      currency: 'usd',
      orderId: id,
      lines: refundPaidElsewhereLines(refund.id, 2100),
    }),
  );
  const read = await orderReceipts(world.ben, number);
  expect(read.receipts[0]?.back).toMatchObject([{ cents: 2100, how: 'by hand' }]);
  expect(read.keptCents).toBe(0);
});

test('what the buyer’s bank takes back, and gives up again, is on the receipt', async () => {
  const world = await makeWorld();
  const { id, number } = await paidOrder(world);
  const payment = await db.payment.findFirstOrThrow({ where: { orderId: id } });
  const at = await now();
  const { id: chargebackId } = await db.chargeback.create({
    data: {
      stripeId: `du_${payment.id}`,
      orderId: id,
      paymentId: payment.id,
      amountCents: 2100,
      currency: 'usd',
      reason: 'fraudulent',
      state: 'open',
      openedAt: at,
    },
  });
  const moves = async (cents: number) => {
    await transaction((tx) =>
      post(tx, {
        kind: cents < 0 ? 'chargeback' : 'chargeback returned',
        reference: `txn_${payment.id}:${cents}`,
        at,
        currency: 'usd',
        orderId: id,
        lines: chargebackMovedLines(chargebackId, cents, 0),
      }),
    );
    return orderReceipts(world.ben, number);
  };
  expect(await moves(-2100)).toMatchObject({ backCents: 2100, keptCents: 0 });
  const won = await moves(2100);
  expect(won).toMatchObject({ backCents: 0, keptCents: 2100 });
  expect(won.receipts[0]?.back.map(({ cents, how }) => ({ cents, how }))).toEqual([
    { cents: 2100, how: 'bank' },
    { cents: -2100, how: 'bank' },
  ]);
});

test('a payment that nobody needed has a receipt too', async () => {
  const world = await makeWorld();
  const { id, number, paymentId } = await placedOrder(world);
  const second = await db.payment.findUniqueOrThrow({ where: { id: paymentId } });
  const { id: _, ...copy } = second;
  const again = await db.payment.create({ data: { ...copy, sessionId: null, sessionUrl: null } });
  await payNow(paymentId);
  await payNow(again.id);
  const read = await orderReceipts(world.ben, number);
  expect(read.receipts.map(({ what, totalCents }) => ({ what, totalCents }))).toEqual([
    { what: 'Order', totalCents: 2100 },
    { what: 'Payment given back', totalCents: 2100 },
  ]);
  expect(read.receipts[1]?.back).toMatchObject([{ cents: 2100, how: 'on its way' }]);
  await expectSums(read, id);
  expect(await bookProblems()).toEqual([]);
});

test('only the buyer and admins read receipts; to everybody else there are none', async () => {
  const world = await makeWorld();
  const { number } = await paidOrder(world);
  const own = await orderReceipts(world.ben, number);
  const receipt = own.receipts[0]?.number ?? '';
  for (const asked of [number, receipt]) {
    expect((await orderReceipts(world.ada, asked)).orderNumber).toBe(number);
    expect((await orderReceipts(suspended(world.ben), asked)).orderNumber).toBe(number);
    for (const other of [world.ana, world.zoe, suspended(world.ada)])
      await expect(orderReceipts(other, asked)).rejects.toMatchObject({ code: 'not_found' });
    await expect(orderReceipts(nobody, asked)).rejects.toMatchObject({ code: 'unauthenticated' });
  }
});

test.each(['R-999999999', 'R-0', 'R-', 'ZZZZZZZZ', "'; --", ''])(
  'there is no receipt %j',
  async (number) => {
    const { ben } = await makeWorld();
    await expect(orderReceipts(ben, number)).rejects.toMatchObject({ code: 'not_found' });
  },
);

test('an order that was not paid has no receipt', async () => {
  const world = await makeWorld();
  const { number } = await placedOrder(world);
  await expect(orderReceipts(world.ben, number)).rejects.toMatchObject({ code: 'not_found' });
});

test('what was paid before there were receipts got its numbers in the order of paying', async () => {
  const world = await makeWorld();
  for (let index = 0; index < 3; index++) await paidOrder(world);
  const migration = readFileSync(
    path.resolve('prisma/migrations/20261125065450_receipts/migration.sql'),
    'utf8',
  );
  const [, numbering = ''] = /-- What was paid before[^\n]*\n([\s\S]*?)\n\n/.exec(migration) ?? [];
  expect(numbering).toMatch(/INSERT INTO receipt /);
  const off =
    'ALTER TABLE receipt DISABLE TRIGGER USER; ALTER TABLE receipt_counter DISABLE TRIGGER USER';
  await database.query(off);
  await database.query('DELETE FROM receipt; DELETE FROM receipt_counter');
  await database.query(numbering);
  await database.query(off.replaceAll('DISABLE', 'ENABLE'));
  const given = await db.receipt.findMany({
    orderBy: { number: 'asc' },
    select: { number: true, issuer: true, payment: { select: { paidAt: true } } },
  });
  const paid = given.map(({ payment }) => payment.paidAt?.getTime() ?? 0);
  expect(paid).toEqual([...paid].sort((a, b) => a - b));
  expect(given.map(({ number }) => number)).toEqual(given.map((_, index) => index + 1));
  expect(given.every(({ issuer }) => issuer === null)).toBe(true);
  const { number } = await paidOrder(world);
  expect((await orderReceipts(world.ben, number)).receipts[0]?.number).toBe(
    `R-${String(given.length + 1).padStart(6, '0')}`,
  );
});
