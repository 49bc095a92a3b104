import type { Tx } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { type PaymentLeg, type PaymentState, Prisma } from '@/prisma/generated/client';
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
    .map((field) => `o.${columnOf(field)}${enums.includes(field) ? '::text' : ''} AS "${field}"`)
    .join(', '),
);

const lockedOf = (row: LockedRow): LockedOrder => {
  const bought = boughtSchema.parse(row.bought);
  return { ...row, bought, terms: bought.terms };
};

/** One statement: who waits for the lock gets the row as it is when the lock comes free. */
async function findLocked(tx: Tx, where: Prisma.Sql): Promise<LockedOrder | null> {
  const [row] = await tx.$queryRaw<LockedRow[]>`
    SELECT ${columns} FROM "order" o WHERE ${where} FOR UPDATE`;
  return row ? lockedOf(row) : null;
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

/** An attempt to pay, as it is under the lock of its order. Amount in minor units. */
export type LockedPayment = {
  readonly id: string;
  readonly orderId: string;
  readonly leg: PaymentLeg;
  readonly legId: string;
  readonly state: PaymentState;
  readonly amountCents: number;
  readonly currency: string;
  /** Paid, and being given back. */
  readonly unwanted: boolean;
  /** Whether the buyer has questions to answer before the work starts; written with the order, so no lock is needed. */
  readonly asks: boolean;
};

/**
 * Locks an order by a payment for it, and that payment: by the session that Stripe made, or by our own id, which Stripe kept
 * in the metadata (we may have been killed right after asking for the session). Both are read as they are when the locks come
 * free. Null: of no order of ours.
 */
export async function lockOrderAndPayment(
  tx: Tx,
  { sessionId, paymentId = null }: { sessionId: string; paymentId?: string | null },
): Promise<{ order: LockedOrder; payment: LockedPayment } | null> {
  const [row] = await tx.$queryRaw<(LockedRow & { payment: LockedPayment })[]>`
    SELECT ${columns},
           json_build_object('id', p.id, 'orderId', o.id, 'leg', p.leg, 'legId', p.leg_id, 'state', p.state,
             'amountCents', p.amount_cents, 'currency', p.currency, 'unwanted', p.unwanted,
             'asks', EXISTS (SELECT FROM order_requirement q WHERE q.order_id = o.id)) AS payment
      FROM "order" o JOIN payment p ON p.order_id = o.id
     WHERE p.session_id = ${sessionId} OR p.id = ${paymentId}::uuid LIMIT 1 FOR UPDATE`;
  if (!row) return null;
  const { payment, ...order } = row;
  return { order: lockedOf(order), payment };
}
