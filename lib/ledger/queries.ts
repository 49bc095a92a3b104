import { type Actor, requireAdmin, requireReader } from '@/lib/platform/actor';
import { type Db, db } from '@/lib/platform/db';
import { marketplace } from '@/marketplace.config';
import type { OrderMoney, SellerMoney } from './views';

/**
 * Where every cent of an order is, drawn from the book. Internal: whoever calls it has already been asked whether the
 * viewer may read the order.
 */
export async function orderMoney(via: Db, orderId: string, currency: string): Promise<OrderMoney> {
  const moved = await via.$queryRaw<{ posting: string; account: string; sum: bigint }[]>`
    SELECT t.kind AS posting, a.kind AS account, sum(e.amount)::bigint AS sum FROM ledger_entry e
      JOIN ledger_account a ON a.id = e.account_id
      JOIN ledger_transaction t ON t.id = e.transaction_id
     WHERE t.order_id = ${orderId}::uuid GROUP BY t.kind, a.kind`;
  /** What stands in the accounts of a kind; of one kind of posting alone, where it is named. */
  const sum = (account: string, posting?: string): number =>
    moved
      .filter((row) => row.account === account && (!posting || row.posting === posting))
      .reduce((total, row) => total + Number(row.sum), 0);
  const owed = (account: string) => 0 - sum(account);
  return {
    currency,
    paidCents: 0 - sum('order_hold', 'paid'),
    heldCents: owed('order_hold'),
    refundingCents: owed('refund_in_flight'),
    refundedCents: sum('refund_in_flight', 'refunded') + sum('refund_in_flight', 'refund failed'),
    clearingCents: owed('seller_clearing'),
    payableCents: owed('seller_payable'),
    transferringCents: owed('transfer_in_flight'),
    transferredCents: sum('transfer_in_flight', 'transferred') - sum('stripe_balance', 'reversed'),
    owedCents: sum('seller_debt'),
    commissionCents: owed('commission'),
    serviceFeeCents: owed('service_fees'),
  };
}

/** A seller's money by state, for the seller themselves. */
export async function sellerMoney(actor: Actor): Promise<SellerMoney> {
  const person = requireReader(actor);
  const rows = await db.$queryRaw<{ kind: string; sum: bigint }[]>`
    SELECT a.kind, sum(e.amount) AS sum FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
     WHERE a.owner = ${person.id} AND a.currency = ${marketplace.currency} GROUP BY a.kind`;
  const sums = Object.fromEntries(rows.map((row) => [row.kind, Number(row.sum)]));
  const sent = await db.transfer.groupBy({
    by: ['state'],
    where: { sellerId: person.id, currency: marketplace.currency },
    _sum: { amountCents: true },
  });
  const back = await db.transferReversal.aggregate({
    where: { sellerId: person.id, state: 'done', currency: marketplace.currency },
    _sum: { amountCents: true },
  });
  const sentIn = (state: string) => sent.find((row) => row.state === state)?._sum.amountCents ?? 0;
  return {
    currency: marketplace.currency,
    clearingCents: -(sums.seller_clearing ?? 0) + 0,
    payableCents: -(sums.seller_payable ?? 0) + 0,
    debtCents: sums.seller_debt ?? 0,
    transferringCents: sentIn('due') + sentIn('pending'),
    paidOutCents: sentIn('done') - (back._sum.amountCents ?? 0),
  };
}

/** One account kind of the trial balance, minor units: debits positive. */
export type TrialLine = {
  readonly kind: string;
  readonly currency: string;
  readonly amountCents: number;
};

/** The whole book by account kind; sums to zero. For admins. */
export async function trialBalance(actor: Actor): Promise<TrialLine[]> {
  requireAdmin(actor);
  const rows = await db.$queryRaw<{ kind: string; currency: string; sum: bigint }[]>`
    SELECT a.kind, a.currency, sum(e.amount) AS sum FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
     GROUP BY a.kind, a.currency ORDER BY a.currency, a.kind`;
  return rows.map((row) => ({
    kind: row.kind,
    currency: row.currency,
    amountCents: Number(row.sum),
  }));
}
