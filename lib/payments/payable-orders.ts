import { debtOf } from '@/lib/ledger/accounts';
import { balanceOf } from '@/lib/ledger/post';
import type { Db } from '@/lib/platform/db';
import { marketplace } from '@/marketplace.config';
import { reversingDebt } from './decide-reversal';
import { frozenOrder } from './frozen-orders';

/** An order and what is payable of it, minor units. */
export type Owed = { readonly orderId: string; readonly cents: number };

/** Cleared orders of the seller with money not yet sent and nothing in the way, oldest first. */
export async function payableOrders(via: Db, sellerId: string): Promise<Owed[]> {
  const rows = await via.$queryRaw<{ order_id: string; cents: bigint }[]>`
    SELECT t.order_id, -sum(e.amount) AS cents FROM ledger_entry e
      JOIN ledger_account a ON a.id = e.account_id
      JOIN ledger_transaction t ON t.id = e.transaction_id
      JOIN "order" o ON o.id = t.order_id
     WHERE a.kind = 'seller_payable' AND a.owner = ${sellerId} AND NOT ${frozenOrder}
     GROUP BY t.order_id HAVING -sum(e.amount) > 0 ORDER BY min(t.at)`;
  return rows.map((row) => ({ orderId: row.order_id, cents: Number(row.cents) }));
}

/** What they come to, minor units. */
export const sumOf = (owed: readonly Owed[]): number =>
  owed.reduce((sum, each) => sum + each.cents, 0);

/** What the seller owes and is not being asked back from their account at this moment, minor units. */
export async function openDebt(via: Db, sellerId: string): Promise<number> {
  const debt = await balanceOf(via, debtOf(sellerId), marketplace.currency);
  return Math.max(0, debt - (await reversingDebt(via, sellerId)));
}

/** What a payout would send now, minor units; 0 when there is too little (RULES 3: the minimum). */
export async function sendableCents(via: Db, sellerId: string): Promise<number> {
  const free = sumOf(await payableOrders(via, sellerId));
  if (free < marketplace.payouts.minimumCents) return 0;
  return Math.max(0, free - (await openDebt(via, sellerId)));
}
