import { sellerMoney } from '@/lib/ledger/queries';
import type { SellerMoney } from '@/lib/ledger/views';
import { type Actor, requireReader } from '@/lib/platform/actor';
import { addDays } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { forbidden } from '@/lib/platform/errors';
import type { LegState, PayoutState } from '@/prisma/generated/client';
import { frozenAmong } from './frozen-orders';
import { payableOrders, sendableCents, sumOf } from './payable-orders';

/** What one order brings its seller, minor units, and when it is free. */
export type EarningRow = {
  readonly number: string;
  readonly title: string;
  readonly completedAt: Date;
  readonly earnedCents: number;
  /** Null once it has cleared. */
  readonly clearsAt: Date | null;
  /** A dispute, a bank or a warning of fraud: the money must not leave until it is settled. */
  readonly frozen: boolean;
};

export type PayoutRow = {
  readonly id: string;
  readonly at: Date;
  readonly amountCents: number;
  readonly askedBy: string;
  readonly transfers: readonly {
    readonly orderNumber: string;
    readonly amountCents: number;
    readonly state: LegState;
    /** How often Stripe was asked to send it. */
    readonly attempts: number;
    readonly lastError: string | null;
    /** What came back of it (a chargeback, a refund after the payout), minor units. */
    readonly takenBackCents: number;
  }[];
};

/** What Stripe sent from the seller's account to their bank, as Stripe's messages said. */
export type BankRow = {
  readonly id: string;
  readonly at: Date;
  readonly arrivesAt: Date | null;
  readonly amountCents: number;
  readonly currency: string;
  /** Stripe's word: pending, in_transit, paid, failed, canceled. */
  readonly status: string;
  readonly failure: string | null;
};

export type Earnings = {
  readonly money: SellerMoney;
  /** Of the payable money, minor units: what waits until something about its order is settled. */
  readonly frozenCents: number;
  /** What 'pay out' would send now, minor units; 0 when it would be refused. */
  readonly sendableCents: number;
  readonly payoutState: PayoutState;
  readonly rows: readonly EarningRow[];
  readonly payouts: readonly PayoutRow[];
  readonly bank: readonly BankRow[];
};

async function earningRows(sellerId: string): Promise<EarningRow[]> {
  const earned = await db.$queryRaw<{ order_id: string; cents: bigint }[]>`
    SELECT t.order_id, -sum(e.amount) AS cents FROM ledger_entry e
      JOIN ledger_account a ON a.id = e.account_id AND a.kind = 'seller_clearing' AND a.owner = ${sellerId}
      JOIN ledger_transaction t ON t.id = e.transaction_id
     WHERE t.kind <> 'cleared' AND t.order_id IS NOT NULL
     GROUP BY t.order_id HAVING -sum(e.amount) > 0 ORDER BY max(t.at) DESC LIMIT 100`;
  const orders = await db.order.findMany({
    where: { id: { in: earned.map((row) => row.order_id) }, completedAt: { not: null } },
    orderBy: { completedAt: 'desc' },
    select: {
      id: true,
      number: true,
      title: true,
      completedAt: true,
      clearedAt: true,
      timers: { where: { kind: 'clear' }, select: { dueAt: true } },
    },
  });
  const frozen = await frozenAmong(
    db,
    orders.map(({ id }) => id),
  );
  return orders.flatMap((order) => {
    const timer = order.timers[0];
    const cents = earned.find((row) => row.order_id === order.id)?.cents ?? 0n;
    if (!order.completedAt) return [];
    return [
      {
        number: order.number,
        title: order.title,
        completedAt: order.completedAt,
        earnedCents: Number(cents),
        clearsAt: order.clearedAt ? null : (timer?.dueAt ?? addDays(order.completedAt, 0)),
        frozen: frozen.has(order.id),
      },
    ];
  });
}

async function payoutRows(sellerId: string): Promise<PayoutRow[]> {
  const payouts = await db.payout.findMany({
    where: { sellerId },
    orderBy: { createdAt: 'desc' },
    take: 50,
    select: {
      id: true,
      createdAt: true,
      amountCents: true,
      askedBy: true,
      transfers: {
        select: {
          amountCents: true,
          state: true,
          attempts: true,
          lastError: true,
          order: { select: { number: true } },
          reversals: { where: { state: 'done' }, select: { amountCents: true } },
        },
      },
    },
  });
  return payouts.map(({ createdAt, transfers, ...payout }) => ({
    ...payout,
    at: createdAt,
    transfers: transfers.map(({ order, reversals, ...transfer }) => ({
      ...transfer,
      orderNumber: order.number,
      takenBackCents: reversals.reduce((sum, each) => sum + each.amountCents, 0),
    })),
  }));
}

async function bankRows(sellerId: string): Promise<BankRow[]> {
  const rows = await db.bankPayout.findMany({
    where: { sellerId },
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: {
      id: true,
      createdAt: true,
      arrivesAt: true,
      amountCents: true,
      currency: true,
      status: true,
      failure: true,
    },
  });
  return rows.map(({ createdAt, ...row }) => ({ ...row, at: createdAt }));
}

/**
 * A seller's own money: by state, by order, and what went out; the suspended read theirs too. All balances drawn from
 * the book.
 */
export async function earnings(actor: Actor): Promise<Earnings> {
  const person = requireReader(actor);
  const seller = await db.sellerProfile.findUnique({
    where: { personId: person.id },
    select: { payoutState: true },
  });
  if (!seller) throw forbidden('Become a seller first.');
  const money = await sellerMoney(person);
  const free = sumOf(await payableOrders(db, person.id));
  const maySend = seller.payoutState === 'ready' && person.status === 'active';
  return {
    money,
    frozenCents: Math.max(0, money.payableCents - free),
    sendableCents: maySend ? await sendableCents(db, person.id) : 0,
    payoutState: seller.payoutState,
    rows: await earningRows(person.id),
    payouts: await payoutRows(person.id),
    bank: await bankRows(person.id),
  };
}
