import type { Tx } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { type Bought, boughtSchema } from './bought';
import type { OrderFacts } from './states';

const lockedView = {
  id: true,
  number: true,
  state: true,
  buyerId: true,
  sellerId: true,
  gigId: true,
  offerId: true,
  milestone: true,
  title: true,
  currency: true,
  priceCents: true,
  serviceFeeCents: true,
  commissionBps: true,
  deliveryDays: true,
  revisionsIncluded: true,
  revisionsUsed: true,
  lookedLonger: true,
  stateBeforeDispute: true,
  stateBeforeChargeback: true,
  createdAt: true,
  paidAt: true,
  startedAt: true,
  dueAt: true,
  lateAt: true,
  deliveredAt: true,
  firstDeliveredAt: true,
  completedAt: true,
  clearedAt: true,
  bought: true,
} as const;

async function read(tx: Tx, number: string) {
  return tx.order.findUnique({ where: { number }, select: lockedView });
}

/** An order under its lock: nobody else changes it until this transaction ends. */
export type LockedOrder = Omit<NonNullable<Awaited<ReturnType<typeof read>>>, 'bought'> &
  OrderFacts & { readonly bought: Bought };

/**
 * Locks an order by its number and reads it as it is now. Refuses `not_found`. Every change of an order begins here, so
 * that two who press at once are served one after the other (DESIGN 3.3).
 */
export async function lockOrder(tx: Tx, number: string): Promise<LockedOrder> {
  await tx.$queryRaw`SELECT id FROM "order" WHERE number = ${number} FOR UPDATE`;
  const row = await read(tx, number);
  if (!row) throw notFound('order');
  const bought = boughtSchema.parse(row.bought);
  return { ...row, bought, terms: bought.terms };
}

/** The same by id, for jobs and payments. */
export async function lockOrderById(tx: Tx, id: string): Promise<LockedOrder> {
  const row = await tx.order.findUnique({ where: { id }, select: { number: true } });
  if (!row) throw notFound('order');
  return lockOrder(tx, row.number);
}
