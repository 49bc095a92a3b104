import type { Tx } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { Prisma } from '@/prisma/generated/client';
import { type Bought, boughtSchema } from './bought';
import { columnOf } from './column-of';
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

type LockedRow = Prisma.OrderGetPayload<{ select: typeof lockedView }>;

/** An order under its lock: nobody else changes it until this transaction ends. */
export type LockedOrder = Omit<LockedRow, 'bought'> & OrderFacts & { readonly bought: Bought };

const enums: readonly string[] = ['state', 'stateBeforeDispute', 'stateBeforeChargeback'];

const columns = Prisma.raw(
  Object.keys(lockedView)
    .map((field) => `${columnOf(field)}${enums.includes(field) ? '::text' : ''} AS "${field}"`)
    .join(', '),
);

/** One statement: who waits for the lock gets the row as it is when the lock comes free. */
async function findLocked(tx: Tx, where: Prisma.Sql): Promise<LockedOrder | null> {
  const [row] = await tx.$queryRaw<LockedRow[]>`
    SELECT ${columns} FROM "order" WHERE ${where} FOR UPDATE`;
  if (!row) return null;
  const bought = boughtSchema.parse(row.bought);
  return { ...row, bought, terms: bought.terms };
}

async function lockWhere(tx: Tx, where: Prisma.Sql): Promise<LockedOrder> {
  const order = await findLocked(tx, where);
  if (!order) throw notFound('order');
  return order;
}

/**
 * Locks an order by its number and reads it as it is now. Refuses `not_found`. Every change of an order begins here, so
 * that two who press at once are served one after the other (DESIGN 3.3).
 */
export function lockOrder(tx: Tx, number: string): Promise<LockedOrder> {
  return lockWhere(tx, Prisma.sql`number = ${number}`);
}

/** The same by id, for jobs and payments. */
export function lockOrderById(tx: Tx, id: string): Promise<LockedOrder> {
  return lockWhere(tx, Prisma.sql`id = ${id}::uuid`);
}

/** The same by a payment for it: by the session that Stripe made, or by our own id of the payment. Null: of no order of ours. */
export async function lockOrderOfPayment(
  tx: Tx,
  { sessionId, paymentId = null }: { sessionId: string; paymentId?: string | null },
): Promise<LockedOrder | null> {
  return findLocked(
    tx,
    Prisma.sql`id IN (SELECT order_id FROM payment WHERE session_id = ${sessionId} OR id = ${paymentId}::uuid)`,
  );
}
