import type { Tx } from '@/lib/platform/db';
import { Prisma } from '@/prisma/generated/client';

/**
 * Orders whose money must not leave now, whatever has cleared (MONEY 3, 4): in a dispute, taken back or questioned by a
 * bank, or under a warning of fraud that no admin has looked at. A condition on `o`, the order's row.
 */
export const frozenOrder = Prisma.sql`(
  o.state IN ('disputed', 'charged_back')
  OR EXISTS (SELECT FROM chargeback c WHERE c.order_id = o.id AND c.state IN ('inquiry', 'open', 'answered'))
  OR EXISTS (SELECT FROM payment w WHERE w.order_id = o.id AND w.fraud_warned_at IS NOT NULL AND w.fraud_cleared_at IS NULL)
)`;

/** The same question about one order; the money of a suspended seller does not leave either. */
export async function isFrozen(tx: Tx, orderId: string, sellerId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "order" o WHERE o.id = ${orderId}::uuid AND ${frozenOrder}
    UNION ALL SELECT 1 FROM person WHERE id = ${sellerId}::uuid AND status <> 'active'`;
  return rows.length > 0;
}
