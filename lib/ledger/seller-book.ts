import type { Db } from '@/lib/platform/db';
import { Prisma } from '@/prisma/generated/client';
import type { SellerState } from './views';

/** What of it the marketplace has of theirs: all but what they owe and what was paid out. Pure. */
export const balanceOfState = (state: SellerState): number =>
  state.clearingCents + state.payableCents + state.transferringCents - state.debtCents;

/** One transaction of the book as it touched a seller. */
export type SellerEntry = {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly orderId: string | null;
  readonly change: SellerState;
};

type Sums = {
  clearing: bigint;
  payable: bigint;
  transferring: bigint;
  debt: bigint;
  paid_out: bigint;
};

/**
 * The seller's own entries: their three accounts, and those of their transfers on the way. `paid`: the transaction
 * moved Stripe's balance too, so that what left the seller's accounts went to their Stripe account, or came from it.
 */
const entriesOf = (sellerId: string, currency: string) => Prisma.sql`
  own AS (
    SELECT id, kind FROM ledger_account
     WHERE kind IN ('seller_clearing', 'seller_payable', 'seller_debt') AND owner = ${sellerId} AND currency = ${currency}
    UNION ALL
    SELECT a.id, a.kind FROM transfer x
      JOIN ledger_account a ON a.kind = 'transfer_in_flight' AND a.owner = x.id::text AND a.currency = ${currency}
     WHERE x.seller_id = ${sellerId}::uuid),
  touched AS (
    SELECT t.id, t.at, t.kind, t.order_id, own.kind AS account, -e.amount AS credit,
           EXISTS (SELECT FROM ledger_entry s JOIN ledger_account b ON b.id = s.account_id
                    WHERE s.transaction_id = t.id AND b.kind = 'stripe_balance') AS paid
      FROM own JOIN ledger_entry e ON e.account_id = own.id JOIN ledger_transaction t ON t.id = e.transaction_id)`;

const sums = Prisma.sql`
  coalesce(sum(credit) FILTER (WHERE account = 'seller_clearing'), 0) AS clearing,
  coalesce(sum(credit) FILTER (WHERE account = 'seller_payable'), 0) AS payable,
  coalesce(sum(credit) FILTER (WHERE account = 'transfer_in_flight'), 0) AS transferring,
  coalesce(-sum(credit) FILTER (WHERE account = 'seller_debt'), 0) AS debt,
  coalesce(-sum(credit) FILTER (WHERE paid), 0) AS paid_out`;

const stateOf = (row: Sums): SellerState => ({
  clearingCents: Number(row.clearing),
  payableCents: Number(row.payable),
  transferringCents: Number(row.transferring),
  debtCents: Number(row.debt),
  paidOutCents: Number(row.paid_out),
});

/** How a seller stood before a moment, drawn from the book. Internal: the caller has asked who the viewer is. */
export async function sellerStateAt(
  via: Db,
  sellerId: string,
  currency: string,
  before: Date,
): Promise<SellerState> {
  const rows = await via.$queryRaw<Sums[]>`
    WITH ${entriesOf(sellerId, currency)} SELECT ${sums} FROM touched WHERE at < ${before}`;
  const [row] = rows;
  if (!row) throw new Error('a sum always has a row');
  return stateOf(row);
}

/** A seller's transactions from one moment to before another, the oldest first. Internal as above. */
export async function sellerEntries(
  via: Db,
  sellerId: string,
  currency: string,
  span: { readonly from: Date; readonly to: Date },
): Promise<SellerEntry[]> {
  const rows = await via.$queryRaw<
    (Sums & { id: string; at: Date; kind: string; order_id: string | null })[]
  >`
    WITH ${entriesOf(sellerId, currency)}
    SELECT id, at, kind, order_id, ${sums} FROM touched WHERE at >= ${span.from} AND at < ${span.to}
     GROUP BY id, at, kind, order_id ORDER BY at, id`;
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    kind: row.kind,
    orderId: row.order_id,
    change: stateOf(row),
  }));
}
