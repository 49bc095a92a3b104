import type { PersonView } from '@/lib/orders/views';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { marketplace } from '@/marketplace.config';
import type { PayoutState } from '@/prisma/generated/client';
import type {
  FailedBankPayout,
  PayoutTroubles,
  RefusedReversal,
  RefusedTransfer,
  SellerDebt,
  WaitingSeller,
} from './money-views';
import { stillOwed } from './owed-transfer';
import { personSelect } from './person-select';

/** More of one kind than these have one cause: the newest ones, or the oldest that wait, show it. */
const shownMost = 50;

const { currency } = marketplace;

async function peopleOf(ids: readonly string[]): Promise<(id: string) => PersonView> {
  const people = await db.person.findMany({
    where: { id: { in: [...ids] } },
    select: personSelect,
  });
  return (id) => {
    const person = people.find((each) => each.id === id);
    if (!person) throw new Error(`no person ${id}`);
    return person;
  };
}

type Refused = {
  id: string;
  number: string;
  seller_id: string;
  cents: number;
  currency: string;
  refusals: number;
  last_error: string | null;
  at: Date;
};

/** One row for each order whose money is still owed, with its last refusal; the longest wait first. */
async function refusedTransfers(): Promise<RefusedTransfer[]> {
  const rows = await db.$queryRaw<Refused[]>`
    WITH last AS (
      SELECT DISTINCT ON (order_id) *, count(*) OVER (PARTITION BY order_id)::int AS refusals
        FROM transfer WHERE state = 'failed' ORDER BY order_id, created_at DESC)
    SELECT x.id, o.number, x.seller_id, x.amount_cents AS cents, x.currency, x.refusals, x.last_error,
           x.created_at AS at
      FROM last x JOIN "order" o ON o.id = x.order_id
     WHERE ${stillOwed} ORDER BY x.created_at, x.id LIMIT ${shownMost}`;
  const personOf = await peopleOf(rows.map((row) => row.seller_id));
  return rows.map((row) => ({
    id: row.id,
    orderNumber: row.number,
    seller: personOf(row.seller_id),
    amountCents: row.cents,
    currency: row.currency,
    refusals: row.refusals,
    lastError: row.last_error,
    lastAt: row.at,
  }));
}

async function refusedReversals(): Promise<RefusedReversal[]> {
  const rows = await db.transferReversal.findMany({
    where: { state: 'failed' },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: shownMost,
    select: {
      id: true,
      sellerId: true,
      amountCents: true,
      currency: true,
      lastError: true,
      createdAt: true,
      order: { select: { number: true } },
    },
  });
  const personOf = await peopleOf(rows.map((row) => row.sellerId));
  return rows.map(({ order, sellerId, ...row }) => ({
    ...row,
    orderNumber: order.number,
    seller: personOf(sellerId),
  }));
}

type Waiting = {
  id: string;
  suspended: boolean;
  payout_state: PayoutState;
  cents: bigint;
  orders: number;
  since: Date;
};

/** Sellers whose free money has nowhere to go, who has waited longest first. */
async function waitingSellers(): Promise<WaitingSeller[]> {
  const rows = await db.$queryRaw<Waiting[]>`
    WITH part AS (
      SELECT a.owner::uuid AS seller_id, t.order_id, -sum(e.amount) AS cents, min(t.at) AS since
        FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
        JOIN ledger_transaction t ON t.id = e.transaction_id
       WHERE a.kind = 'seller_payable' AND a.currency = ${currency}
       GROUP BY a.owner, t.order_id HAVING sum(e.amount) < 0)
    SELECT p.id, p.status = 'suspended' AS suspended, s.payout_state::text AS payout_state,
           sum(part.cents)::bigint AS cents, count(*)::int AS orders, min(part.since) AS since
      FROM part JOIN person p ON p.id = part.seller_id JOIN seller_profile s ON s.person_id = p.id
     WHERE s.payout_state <> 'ready' OR p.status = 'suspended'
     GROUP BY p.id, s.person_id ORDER BY min(part.since), p.id LIMIT ${shownMost}`;
  const personOf = await peopleOf(rows.map((row) => row.id));
  return rows.map((row) => ({
    seller: personOf(row.id),
    suspended: row.suspended,
    payoutState: row.payout_state,
    payableCents: Number(row.cents),
    orders: row.orders,
    since: row.since,
  }));
}

type Debt = { owner: string; cents: bigint; reversing: bigint; at: Date };

async function sellerDebts(): Promise<SellerDebt[]> {
  const rows = await db.$queryRaw<Debt[]>`
    SELECT a.owner, sum(e.amount)::bigint AS cents, max(t.at) AS at,
           (SELECT coalesce(sum(r.amount_cents), 0) FROM transfer_reversal r
             WHERE r.seller_id = a.owner::uuid AND r.state = 'due' AND r.into = 'debt')::bigint AS reversing
      FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
      JOIN ledger_transaction t ON t.id = e.transaction_id
     WHERE a.kind = 'seller_debt' AND a.currency = ${currency}
     GROUP BY a.id HAVING sum(e.amount) > 0 ORDER BY sum(e.amount) DESC, a.owner LIMIT ${shownMost}`;
  const personOf = await peopleOf(rows.map((row) => row.owner));
  return rows.map((row) => ({
    seller: personOf(row.owner),
    debtCents: Number(row.cents),
    reversingCents: Number(row.reversing),
    changedAt: row.at,
  }));
}

async function failedBankPayouts(): Promise<FailedBankPayout[]> {
  const rows = await db.bankPayout.findMany({
    where: { status: 'failed' },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: shownMost,
    select: {
      id: true,
      sellerId: true,
      amountCents: true,
      currency: true,
      failure: true,
      createdAt: true,
    },
  });
  const personOf = await peopleOf(rows.map((row) => row.sellerId));
  return rows.map(({ sellerId, ...row }) => ({ ...row, seller: personOf(sellerId) }));
}

/** Payouts that did not go by themselves: what Stripe or a bank refused, who is owed and cannot be paid, who owes. For admins. */
export async function payoutTroubles(actor: Actor): Promise<PayoutTroubles> {
  requireAdmin(actor);
  return {
    now: await now(),
    currency,
    transfers: await refusedTransfers(),
    reversals: await refusedReversals(),
    waiting: await waitingSellers(),
    debts: await sellerDebts(),
    bankPayouts: await failedBankPayouts(),
  };
}
