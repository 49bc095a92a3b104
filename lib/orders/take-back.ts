import { payableOf } from '@/lib/ledger/accounts';
import { balanceOf, orderPartOf, post } from '@/lib/ledger/post';
import { type Release, takenBackLines } from '@/lib/ledger/postings';
import { decideReversal } from '@/lib/payments/decide-reversal';
import type { Tx } from '@/lib/platform/db';
import { clearingPartOf } from './clearing-part';
import type { LockedOrder } from './load-order';

type Part = 'work' | 'tip';

/** What of this order is payable and really there: a debt that was netted off may have used up what stood under it. */
async function payablePartOf(tx: Tx, order: LockedOrder): Promise<number> {
  const account = payableOf(order.sellerId);
  const part = await orderPartOf(tx, account, order.id);
  const all = await balanceOf(tx, account, order.currency);
  return Math.max(0, Math.min(part, all));
}

/** What of an order's work, or of its tip, has been released and not taken back, drawn from the book; minor units. */
export async function releasedPartsOf(
  tx: Tx,
  order: { readonly id: string },
  part: Part = 'work',
): Promise<Release> {
  const kinds =
    part === 'tip'
      ? ['tip', 'tip taken back']
      : ['completed', 'cancelled', 'dispute settled', 'taken back'];
  const rows = await tx.$queryRaw<{ kind: string; sum: bigint }[]>`
    SELECT a.kind, sum(e.amount) AS sum FROM ledger_entry e
      JOIN ledger_account a ON a.id = e.account_id
      JOIN ledger_transaction t ON t.id = e.transaction_id
     WHERE t.order_id = ${order.id}::uuid AND t.kind = ANY(${kinds}) GROUP BY a.kind`;
  const sumOf = (kind: string) => Number(rows.find((row) => row.kind === kind)?.sum ?? 0n);
  const commissionCents = -sumOf('commission') + 0;
  const serviceFeeCents = -sumOf('service_fees') + 0;
  const sellerCents = sumOf('order_hold') - commissionCents - serviceFeeCents;
  return { sellerCents, commissionCents, serviceFeeCents };
}

/**
 * Puts released money back into the order's hold: the seller's part out of the clearing money of this order, then the
 * payable, and what neither covers becomes their debt, which is asked back from their Stripe account at once as far as
 * it was sent there; the platform gives its own part. Inside the caller's transaction, order locked. Locks the seller's
 * row: a payout may run at the same moment. Returns false when this reference was taken back before.
 */
export async function takeBack(
  tx: Tx,
  order: LockedOrder,
  back: Release,
  options: { at: Date; reference: string; part?: Part },
): Promise<boolean> {
  const { at, reference, part = 'work' } = options;
  await tx.$queryRaw`SELECT 1 FROM seller_profile WHERE person_id = ${order.sellerId}::uuid FOR UPDATE`;
  const clearing = await clearingPartOf(tx, order, part);
  const clearingCents = Math.min(back.sellerCents, clearing);
  const payable = await payablePartOf(tx, order);
  const payableCents = Math.min(back.sellerCents - clearingCents, payable);
  const debtCents = back.sellerCents - clearingCents - payableCents;
  const { id: orderId, sellerId, currency } = order;
  const posted = await post(tx, {
    kind: part === 'tip' ? 'tip taken back' : 'taken back',
    reference,
    at,
    currency,
    orderId,
    personId: sellerId,
    lines: takenBackLines(orderId, sellerId, back, { clearingCents, payableCents, debtCents }),
  });
  if (posted && debtCents > 0)
    await decideReversal(tx, {
      orderId,
      sellerId,
      amountCents: debtCents,
      currency,
      into: 'debt',
      at,
    });
  return posted;
}
