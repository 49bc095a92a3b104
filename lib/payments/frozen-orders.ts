import type { Db } from '@/lib/platform/db';
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

/** Which of these orders' money must not leave now. */
export async function frozenAmong(via: Db, orderIds: readonly string[]): Promise<Set<string>> {
  if (orderIds.length === 0) return new Set();
  const rows = await via.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM "order" o WHERE o.id = ANY(${[...orderIds]}::uuid[]) AND ${frozenOrder}`;
  return new Set(rows.map(({ id }) => id));
}

/** The same question about one order; the money of a suspended seller does not leave either. */
export async function isFrozen(via: Db, orderId: string, sellerId: string): Promise<boolean> {
  const rows = await via.$queryRaw<unknown[]>`
    SELECT 1 FROM "order" o WHERE o.id = ${orderId}::uuid AND ${frozenOrder}
    UNION ALL SELECT 1 FROM person WHERE id = ${sellerId}::uuid AND status <> 'active'`;
  return rows.length > 0;
}
