import { clearingOf } from '@/lib/ledger/accounts';
import type { Tx } from '@/lib/platform/db';

/**
 * What this order's work, or its tip, still has in the seller's clearing account, in minor units. Both share the
 * account and clear on clocks of their own, so the kinds of the postings tell them apart.
 */
export async function clearingPartOf(
  tx: Tx,
  order: { readonly id: string; readonly sellerId: string },
  part: 'work' | 'tip',
): Promise<number> {
  const { kind, owner } = clearingOf(order.sellerId);
  const rows = await tx.$queryRaw<{ sum: bigint | null }[]>`
    SELECT -sum(e.amount) AS sum FROM ledger_entry e
      JOIN ledger_account a ON a.id = e.account_id
      JOIN ledger_transaction t ON t.id = e.transaction_id
     WHERE a.kind = ${kind} AND a.owner = ${owner} AND t.order_id = ${order.id}::uuid
       AND (t.kind IN ('tip', 'tip cleared', 'tip taken back')) = ${part === 'tip'}`;
  return Number(rows[0]?.sum ?? 0n);
}
