import type { Person } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import { forbidden } from '@/lib/platform/errors';
import type { Prisma } from '@/prisma/generated/client';

/** An admin decides nothing about money of an order of their own. Refuses `forbidden`. */
export async function refuseOwnOrder(
  tx: Tx,
  admin: Person,
  order: Prisma.OrderWhereInput,
): Promise<void> {
  const own = { OR: [{ buyerId: admin.id }, { sellerId: admin.id }] };
  if ((await tx.order.count({ where: { AND: [order, own] } })) > 0)
    throw forbidden('This is your own order: another admin has to see to it.');
}
