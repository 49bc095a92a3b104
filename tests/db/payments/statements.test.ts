import { expect, test } from 'vitest';
import { statementCsv } from '@/app/documents/statement-csv';
import { openDispute } from '@/lib/disputes/open-dispute';
import { settleDispute } from '@/lib/disputes/settle-dispute';
import { clearingOf, debtOf, payableOf } from '@/lib/ledger/accounts';
import { balanceOf, post } from '@/lib/ledger/post';
import { transferDoneLines } from '@/lib/ledger/postings';
import { sellerMoney } from '@/lib/ledger/queries';
import { giveTip } from '@/lib/orders/give-tip';
import { payOutSeller } from '@/lib/payments/pay-out-seller';
import { monthOf, monthsBetween } from '@/lib/payments/statement-month';
import { sellerStatement, statementMonths } from '@/lib/payments/statement-query';
import type { SellerStatement } from '@/lib/payments/statement-views';
import { nobody, type Person } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { bookProblems } from '../../support/book';
import { pass } from '../../support/clocks';
import { withDatabase } from '../../support/database';
import { withSandbox } from '../../support/sandbox';
import {
  completedOrder,
  makeWorld,
  openPayment,
  payNow,
  suspended,
  type World,
} from '../../support/worlds';

withDatabase();
withSandbox();

/** Ana's Stripe account is ready. */
const onboarded = ({ ana }: World) =>
  db.sellerProfile.update({
    where: { personId: ana.id },
    data: { stripeAccount: `acct_${ana.id.slice(-12)}`, payoutState: 'ready' },
  });

/** Stripe has made every transfer that is on its way; without Stripe. */
async function transfersArrive(seller: Person): Promise<void> {
  const due = await db.transfer.findMany({ where: { sellerId: seller.id, state: 'due' } });
  const at = await now();
  for (const { id, amountCents, currency, orderId } of due)
    await transaction(async (tx) => {
      await tx.transfer.update({ where: { id }, data: { state: 'done', doneAt: at } });
      await post(tx, {
        kind: 'transferred',
        reference: `tr_${id}`,
        at,
        currency,
        orderId,
        personId: seller.id,
        lines: transferDoneLines(id, amountCents),
      });
    });
}

const thisMonth = async () => monthOf(await now());
const lines = ({ entries }: SellerStatement) =>
  entries.map(({ words, amountCents, movedCents, balanceCents }) => ({
    words,
    amountCents,
    movedCents,
    balanceCents,
  }));

/** The statement of the running month ends where the book stands. */
async function expectAsBooked(statement: SellerStatement, seller: Person): Promise<void> {
  const { closing, closingCents, currency } = statement;
  const money = await sellerMoney(seller);
  expect(closing).toEqual({
    clearingCents: money.clearingCents,
    payableCents: money.payableCents,
    transferringCents: money.transferringCents,
    debtCents: money.debtCents,
    paidOutCents: money.paidOutCents,
  });
  const balance = (account: ReturnType<typeof debtOf>) =>
    transaction((tx) => balanceOf(tx, account, currency));
  expect(closingCents).toBe(
    (await balance(clearingOf(seller.id))) +
      (await balance(payableOf(seller.id))) +
      money.transferringCents -
      (await balance(debtOf(seller.id))),
  );
  const moved = statement.entries.reduce((sum, { amountCents }) => sum + amountCents, 0);
  expect(statement.openingCents + moved).toBe(closingCents);
  expect(statement.entries.at(-1)?.balanceCents ?? statement.openingCents).toBe(closingCents);
  expect(statement.earnedCents - statement.takenBackCents - statement.paidOutCents).toBe(moved);
}

test('every entry from the first sale to the payout, each month beginning where the last ended', async () => {
  const world = await makeWorld('top');
  const { ana, ben } = world;
  await onboarded(world);
  const { id, number } = await completedOrder(world);
  const first = await thisMonth();
  const earned = await sellerStatement(ana, first);
  expect(lines(earned)).toEqual([
    { words: 'Earned: order completed', amountCents: 1800, movedCents: 0, balanceCents: 1800 },
  ]);
  expect(earned.entries[0]).toMatchObject({ order: { number }, clears: { done: false } });
  expect(earned.entries[0]?.clears?.at?.getTime()).toBe(
    addDays(earned.entries[0]?.at ?? new Date(0), 3).getTime(),
  );
  await expectAsBooked(earned, ana);

  await giveTip(ben, { number, amountCents: 300 });
  await payNow(await openPayment('tip', id));
  await pass({ days: 4 });
  await payOutSeller(ana, { sellerId: ana.id });
  const sent = await sellerStatement(ana, await thisMonth());
  expect(sent.closing).toMatchObject({ transferringCents: 2100, paidOutCents: 0 });
  await expectAsBooked(sent, ana);
  await pass({ days: 31 });
  await transfersArrive(ana);
  const arrived = await sellerStatement(ana, await thisMonth());
  expect(lines(arrived).at(-1)).toMatchObject({
    words: 'Paid out to your Stripe account',
    balanceCents: 0,
  });
  expect(arrived).toMatchObject({ openingCents: 2100, paidOutCents: 2100, closingCents: 0 });
  await expectAsBooked(arrived, ana);

  const months = await statementMonths(ana);
  expect(months).toEqual(monthsBetween(earned.now, await now()));
  let closing = 0;
  const words: string[] = [];
  for (const month of [...months].reverse()) {
    const statement = await sellerStatement(ana, month);
    expect(statement.openingCents).toBe(closing);
    closing = statement.closingCents;
    words.push(...statement.entries.map((entry) => entry.words));
  }
  expect(closing).toBe(0);
  expect(words).toContain('Cleared: free to pay out');
  expect(words).toContain('Tip cleared: free to pay out');
  expect(words).toContain('On its way to your Stripe account');
  const again = await sellerStatement(ana, first);
  expect(again.entries.find((entry) => entry.words === 'Tip')?.clears).toMatchObject({
    done: true,
  });
  expect(await bookProblems()).toEqual([]);
});

test('what a dispute takes back after the payout is owed', async () => {
  const world = await makeWorld('top');
  const { ana, ben, ada } = world;
  await onboarded(world);
  const { number } = await completedOrder(world);
  await pass({ days: 4 });
  await payOutSeller(ana, { sellerId: ana.id });
  await transfersArrive(ana);
  const { disputeId } = await openDispute(ben, {
    number,
    reason: 'not_as_described',
    story: 'The cat is missing an ear, and that was the point of it.',
    wish: 'refund',
  });
  await pass({ days: 3, minutes: 1 });
  await settleDispute(ada, {
    disputeId,
    outcome: 'refund',
    statement: 'The delivery lacks what the package promises; rule 4 of the help page.',
  });
  const statement = await sellerStatement(ana, await thisMonth());
  expect(lines(statement).at(-1)).toMatchObject({
    words: 'Taken back for the buyer',
    balanceCents: -1800,
  });
  expect(statement.closing).toMatchObject({ debtCents: 1800, paidOutCents: 1800 });
  await expectAsBooked(statement, ana);
});

test('a dispute stops the clearing, and the statement says so', async () => {
  const world = await makeWorld();
  const { number } = await completedOrder(world);
  await openDispute(world.ben, {
    number,
    reason: 'not_as_described',
    story: 'The cat is missing an ear, and that was the point of it.',
    wish: 'refund',
  });
  const { entries } = await sellerStatement(world.ana, await thisMonth());
  expect(entries.map(({ clears }) => clears)).toEqual([{ at: null, done: false }]);
});

test('a statement is its seller’s alone; suspended they still read it', async () => {
  const world = await makeWorld();
  await completedOrder(world);
  const month = await thisMonth();
  expect((await sellerStatement(suspended(world.ana), month)).entries).toHaveLength(1);
  expect((await sellerStatement(world.zoe, month)).entries).toEqual([]);
  for (const other of [world.ben, world.ada])
    await expect(sellerStatement(other, month)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(sellerStatement(nobody, month)).rejects.toMatchObject({ code: 'unauthenticated' });
});

test.each(['2026-13', '2026-1', '1999-12', 'now', '2099-01', '2026-11-01', "'; --"])(
  'there is no statement of %j',
  async (month) => {
    const { ana } = await makeWorld();
    await expect(sellerStatement(ana, month)).rejects.toMatchObject({ code: 'not_found' });
  },
);

test('as CSV, a title that is a formula stays a text', async () => {
  const world = await makeWorld();
  const { number } = await completedOrder(world);
  const title = '=HYPERLINK("https://evil.example","your ""money""")';
  await db.order.update({ where: { number }, data: { title } });
  const csv = statementCsv(await sellerStatement(world.ana, await thisMonth()));
  expect(csv).toContain(`,"'=HYPERLINK(""https://evil.example"",""your """"money"""""")",`);
  expect(csv).toMatch(/,18\.00,0\.00,18\.00,USD\r\n/);
});
