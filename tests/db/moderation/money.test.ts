import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { askAuditAgain } from '@/lib/moderation/ask-audit-again';
import { auditLog } from '@/lib/moderation/audit-query';
import { chargebackList } from '@/lib/moderation/chargeback-list-query';
import { chargebackCase } from '@/lib/moderation/chargeback-query';
import { stripeEvent, stripeEvents } from '@/lib/moderation/event-query';
import { fraudWarnings } from '@/lib/moderation/fraud-query';
import { lastAudit } from '@/lib/moderation/last-audit-query';
import { feeReport, holdsByAge } from '@/lib/moderation/money-query';
import { orderMoneyWatch } from '@/lib/moderation/order-query';
import { adminOverview } from '@/lib/moderation/overview-query';
import { payoutList } from '@/lib/moderation/payout-list-query';
import { payoutTroubles } from '@/lib/moderation/payout-query';
import { refundList } from '@/lib/moderation/refund-query';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { adminRefundOrder } from '@/lib/orders/admin-refund-order';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { answerChargeback } from '@/lib/payments/answer-chargeback';
import { clearFraudWarning } from '@/lib/payments/fraud-warning';
import { refundElsewhere, retryRefund } from '@/lib/payments/retry-refund';
import { db } from '@/lib/platform/db';
import {
  bought,
  cards,
  chargeOf,
  openMarket,
  settle,
  wait,
  withMarket,
} from '../../support/market';
import { order } from '../../support/sandbox';
import type { TestOrder, World } from '../../support/worlds';

withMarket();

let world: World;
const reason = 'Looked at it, and it is as it should be.';

beforeAll(async () => {
  world = await openMarket();
});

async function completed(card: string = cards.atOnce): Promise<TestOrder> {
  const made = await bought(world, { card });
  await deliverOrder(world.ana, { number: made.number, message: 'Here is your cat.' });
  await acceptDelivery(world.ben, { number: made.number });
  await settle();
  return made;
}

async function chargedBack(made: TestOrder, inquiry = false): Promise<string> {
  await order('dispute', { charge: await chargeOf(made.id), inquiry });
  await settle();
  const row = await db.chargeback.findFirstOrThrow({ where: { orderId: made.id } });
  return row.id;
}

describe('the last audit', () => {
  test('is asked for by an admin and answered by a job, Stripe’s questions apart', async () => {
    expect(await lastAudit(world.ada)).toMatchObject({ at: null, asking: false, answers: [] });
    await askAuditAgain(world.ada);
    await askAuditAgain(world.ada);
    expect((await lastAudit(world.ada)).asking).toBe(true);
    await settle();
    const audit = await lastAudit(world.ada);
    expect(audit).toMatchObject({ asking: false, at: expect.any(Date) });
    expect(audit.answers.filter(({ found }) => found > 0)).toEqual([]);
    expect(audit.answers.filter(({ withStripe }) => withStripe).map((row) => row.question)).toEqual(
      [
        'every movement of Stripe’s balance is in the book, and the other way round',
        'the book agrees with Stripe’s balance',
      ],
    );
  });
});

describe('chargebacks', () => {
  test('wait by their dates; one page holds the order’s story, the book’s lines and a text', async () => {
    const first = await completed();
    const id = await chargedBack(first);
    await wait({ hours: 5 });
    const asked = await chargedBack(await bought(world), true);
    const rows = async (filter: 'answer' | 'bank' | 'over') =>
      (await chargebackList(world.ada, { filter })).rows.map((row) => row.id);
    expect(await rows('answer')).toEqual([id, asked]);
    expect(await adminOverview(world.ada)).toMatchObject({
      chargebacksToAnswer: 2,
      nextEvidenceBy: expect.any(Date),
    });
    const read = await chargebackCase(world.ada, id);
    expect(read).toMatchObject({ mayAnswer: true, isOwn: false, takenCents: 2100, feeCents: 1500 });
    expect(read.draft).toContain(`the order ${first.number}`);
    expect(read.draft).toContain('Here is your cat.');
    expect(
      read.postings.map(({ kind, account, amountCents }) => [kind, account, amountCents]),
    ).toEqual([
      ['chargeback', 'disputed', 2100],
      ['chargeback', 'processing_fees', 1500],
      ['chargeback', 'stripe_balance', -3600],
    ]);
    expect((await chargebackCase(world.ada, asked)).postings).toEqual([]);
    const notice = await db.notification.findFirst({
      where: { path: `/admin/money/chargebacks/${id}`, personId: world.ada.id },
    });
    expect(notice).not.toBeNull();

    const evidence = `winning_evidence. ${read.draft}`;
    await answerChargeback(world.ada, { chargebackId: id, answer: 'send', evidence });
    await settle();
    expect(await rows('answer')).toEqual([asked]);
    expect(await rows('bank')).toEqual([id]);
    expect(await chargebackCase(world.ada, id)).toMatchObject({ mayAnswer: false });
    await answerChargeback(world.ada, { chargebackId: asked, answer: 'accept' });
    await wait({ days: 20 });
    expect(await rows('over')).toEqual(expect.arrayContaining([asked]));
    expect((await auditLog(world.ada, { words: id })).rows).toMatchObject([
      { act: 'chargeback.send', path: `/admin/money/chargebacks/${id}` },
    ]);
  });

  test('of an admin’s own order are for another one; a wrong address is not found', async () => {
    const id = await chargedBack(await bought(world));
    const judge = { ...world.ben, role: 'admin' } as const;
    expect(await chargebackCase(judge, id)).toMatchObject({ mayAnswer: false, isOwn: true });
    await expect(chargebackCase(world.ada, 'nowhere')).rejects.toMatchObject({ code: 'not_found' });
    await expect(chargebackCase(world.ada, randomUUID())).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('what is seen on an order', () => {
  test('a warning of fraud, until it is cleared', async () => {
    const made = await completed();
    await order('fraud-warning', { charge: await chargeOf(made.id) });
    await settle();
    const { warnings } = await fraudWarnings(world.ada);
    expect(warnings).toMatchObject([{ orderNumber: made.number, amountCents: 2100 }]);
    expect((await orderMoneyWatch(world.ada, made.number)).warnings).toHaveLength(1);
    expect((await adminOverview(world.ada)).fraudWarnings).toBe(1);
    const paymentId = warnings[0]?.paymentId ?? '';
    // An admin who sells lets nothing of their own go on.
    const own = clearFraudWarning({ ...world.ana, role: 'admin' }, { paymentId, reason });
    await expect(own).rejects.toMatchObject({ code: 'forbidden' });
    await clearFraudWarning(world.ada, { paymentId, reason });
    expect((await fraudWarnings(world.ada)).warnings).toEqual([]);
    expect((await orderMoneyWatch(world.ada, made.number)).warnings).toEqual([]);
    expect((await auditLog(world.ada, { subject: 'money' })).rows[0]).toMatchObject({
      act: 'payment.fraud-cleared',
      facts: { number: made.number, amountCents: 2100 },
    });
  });

  test('two admins who give back at once: the second looks again', async () => {
    const { number } = await completed();
    const released = { sellerCents: 1800, commissionCents: 200, serviceFeeCents: 100 };
    expect((await orderMoneyWatch(world.ada, number)).released).toEqual(released);
    const once = () =>
      adminRefundOrder(world.ada, {
        number,
        amountCents: 1000,
        reason,
        key: randomUUID(),
        releasedCents: 2100,
      });
    await once();
    await expect(once()).rejects.toMatchObject({ code: 'conflict' });
  });

  test('how much of it can be given back, and out of whose part', async () => {
    const open = await bought(world);
    expect((await orderMoneyWatch(world.ada, open.number)).released).toBeNull();
    const made = await completed();
    const before = await orderMoneyWatch(world.ada, made.number);
    expect(before.released).toEqual({
      sellerCents: 1800,
      commissionCents: 200,
      serviceFeeCents: 100,
    });
    const key = randomUUID();
    await adminRefundOrder(world.ada, { number: made.number, amountCents: 2100, reason, key });
    expect((await orderMoneyWatch(world.ada, made.number)).released).toBeNull();
    const judge = { ...world.ben, role: 'admin' } as const;
    const other = await completed();
    expect((await orderMoneyWatch(judge, other.number)).released).toBeNull();
    await settle();
  });
});

describe('refunds that fail', () => {
  test('are refused, then on their way, then refused again, then paid elsewhere', async () => {
    const made = await bought(world, { card: cards.refundFails });
    await cancelOrder(world.ben, { number: made.number });
    // The card's bank says no some minutes later.
    await wait({ minutes: 6 });
    const failed = async () => (await refundList(world.ada)).rows;
    expect(await failed()).toMatchObject([
      { orderNumber: made.number, amountCents: 2100, round: 0, buyer: { name: world.ben.name } },
    ]);
    const refundId = (await failed())[0]?.id ?? '';
    await retryRefund(world.ada, { refundId, reason });
    expect(await failed()).toEqual([]);
    expect((await refundList(world.ada, { filter: 'pending' })).rows).toMatchObject([
      { id: refundId, round: 1 },
    ]);
    await wait({ minutes: 6 });
    expect(await failed()).toMatchObject([{ id: refundId, round: 1 }]);
    await refundElsewhere(world.ada, { refundId, reason });
    expect(await failed()).toEqual([]);
    expect((await auditLog(world.ada, { words: refundId })).rows).toMatchObject([
      { act: 'refund.elsewhere', path: `/admin/orders/${made.number}` },
      { act: 'refund.retry', facts: { number: made.number, amountCents: 2100 } },
    ]);
  });
});

describe('payouts', () => {
  test('are listed with their transfers; a seller who cannot be paid is among the troubles', async () => {
    const made = await completed();
    await wait({ days: 14, minutes: 1 });
    const paid = (await payoutList(world.ada, { filter: 'done' })).rows;
    expect(paid[0]).toMatchObject({ askedBy: 'clock', seller: { id: world.ana.id } });
    const numbers = paid.flatMap(({ transfers }) => transfers.map((row) => row.orderNumber));
    expect(numbers).toContain(made.number);
    expect((await payoutList(world.ada, { filter: 'failed' })).rows).toEqual([]);
    await db.sellerProfile.update({
      where: { personId: world.ana.id },
      data: { payoutState: 'restricted' },
    });
    await completed();
    await wait({ days: 14, minutes: 1 });
    const { waiting } = await payoutTroubles(world.ada);
    expect(waiting).toMatchObject([
      { seller: { id: world.ana.id }, payoutState: 'restricted', payableCents: 1800, orders: 1 },
    ]);
  });
});

describe('Stripe’s messages', () => {
  test('are found by state, kind and the beginning of their id, and shown without secrets', async () => {
    const all = await stripeEvents(world.ada, { filter: 'all' });
    expect(all.types).toContain('checkout.session.completed');
    expect((await stripeEvents(world.ada)).total).toBe(0);
    const kind = await stripeEvents(world.ada, {
      filter: 'all',
      type: 'checkout.session.completed',
    });
    const [one] = kind.rows;
    const found = await stripeEvents(world.ada, { filter: 'all', words: one?.id ?? '' });
    expect(found.rows.map(({ id }) => id)).toEqual([one?.id]);
    expect((await stripeEvents(world.ada, { filter: 'all', words: '%' })).total).toBe(0);
    await db.stripeEvent.update({
      where: { id: one?.id ?? '' },
      data: { handledAt: null, lastError: 'connect ECONNREFUSED' },
    });
    expect((await stripeEvents(world.ada, { filter: 'failed' })).rows).toMatchObject([
      { id: one?.id, lastError: 'connect ECONNREFUSED' },
    ]);
    const { payload } = await stripeEvent(world.ada, one?.id ?? '');
    expect(payload).toContain('checkout.session');
    expect(payload).not.toContain(world.ben.email);
    await expect(stripeEvent(world.ada, 'evt_nowhere')).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('the book’s figures', () => {
  test('held money has its age; fees have their month and add up to what the book has', async () => {
    await bought(world);
    const young = await holdsByAge(world.ada);
    expect(young.buckets.at(-1)).toMatchObject({ fromDays: 0, belowDays: 7 });
    const { months } = await feeReport(world.ada);
    const sum = (pick: (month: (typeof months)[number]) => number) =>
      months.reduce((total, month) => total + pick(month), 0);
    const accounts = await db.$queryRaw<{ kind: string; sum: bigint }[]>`
      SELECT a.kind, sum(e.amount) AS sum FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
       GROUP BY a.kind`;
    const booked = (kind: string) => Number(accounts.find((row) => row.kind === kind)?.sum ?? 0n);
    expect(
      sum((m) => m.commissionCents) + sum((m) => m.serviceFeeCents) - sum((m) => m.givenBackCents),
    ).toBe(-booked('commission') - booked('service_fees'));
    expect(sum((m) => m.processingCents)).toBe(booked('processing_fees'));
    expect(sum((m) => m.givenBackCents)).toBeGreaterThanOrEqual(300);
    expect(sum((m) => m.netCents)).toBe(
      -booked('commission') -
        booked('service_fees') -
        booked('processing_fees') -
        booked('chargeback_losses') -
        booked('goodwill'),
    );
  });
});
