import { sellerMoney } from '@/lib/ledger/queries';
import type { SellerMoney } from '@/lib/ledger/views';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { addDays } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { forbidden } from '@/lib/platform/errors';
import type { LegState, PayoutState } from '@/prisma/generated/client';

/** What one order brings its seller, minor units, and when it is free. */
export type EarningRow = {
  readonly number: string;
  readonly title: string;
  readonly completedAt: Date;
  readonly earnedCents: number;
  /** Null once it has cleared. */
  readonly clearsAt: Date | null;
  /** A dispute has stopped the clock. */
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
    readonly lastError: string | null;
  }[];
};

export type Earnings = {
  readonly money: SellerMoney;
  readonly payoutState: PayoutState;
  readonly rows: readonly EarningRow[];
  readonly payouts: readonly PayoutRow[];
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
      timers: { where: { kind: 'clear' }, select: { dueAt: true, pausedAt: true } },
    },
  });
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
        frozen: !order.clearedAt && timer?.pausedAt != null,
      },
    ];
  });
}

/** A seller's own money: by state, by order, and what went out. All figures drawn from the book. */
export async function earnings(actor: Actor): Promise<Earnings> {
  const person = requirePerson(actor);
  const seller = await db.sellerProfile.findUnique({
    where: { personId: person.id },
    select: { payoutState: true },
  });
  if (!seller) throw forbidden('Become a seller first.');
  const payouts = await db.payout.findMany({
    where: { sellerId: person.id },
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
          lastError: true,
          order: { select: { number: true } },
        },
      },
    },
  });
  return {
    money: await sellerMoney(person),
    payoutState: seller.payoutState,
    rows: await earningRows(person.id),
    payouts: payouts.map(({ createdAt, transfers, ...payout }) => ({
      ...payout,
      at: createdAt,
      transfers: transfers.map(({ order, ...transfer }) => ({
        ...transfer,
        orderNumber: order.number,
      })),
    })),
  };
}
