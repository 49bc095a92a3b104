import { type LockedOrder, lockOrder, lockOrderById } from '@/lib/orders/load-order';
import type { Tx } from '@/lib/platform/db';
import { conflict, notFound } from '@/lib/platform/errors';

const view = {
  id: true,
  orderId: true,
  openedBy: true,
  wish: true,
  wishCents: true,
  state: true,
  answerBy: true,
  openedAt: true,
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof findOpen>>>;
const findOpen = (tx: Tx, orderId: string) =>
  tx.dispute.findFirst({ where: { orderId, state: { not: 'settled' } }, select: view });

/** A dispute that is not over, and its order, both under the order's lock. */
export type LockedDispute = { readonly order: LockedOrder; readonly dispute: Row };

async function withDispute(tx: Tx, order: LockedOrder): Promise<LockedDispute> {
  const dispute = await findOpen(tx, order.id);
  if (!dispute) throw conflict('This dispute is over.');
  return { order, dispute };
}

/** Locks the order; `check` runs before anything is said about a dispute. Refuses `conflict` when none is open. */
export async function lockDispute(
  tx: Tx,
  number: string,
  check: (order: LockedOrder) => void,
): Promise<LockedDispute> {
  const order = await lockOrder(tx, number);
  check(order);
  return withDispute(tx, order);
}

/** The same by the dispute's own id. Refuses `not_found` when there is no such dispute, `conflict` when it is over. */
export async function lockDisputeById(tx: Tx, disputeId: string): Promise<LockedDispute> {
  const known = await tx.dispute.findUnique({
    where: { id: disputeId },
    select: { orderId: true },
  });
  if (!known) throw notFound('dispute');
  const found = await withDispute(tx, await lockOrderById(tx, known.orderId));
  if (found.dispute.id !== disputeId) throw conflict('This dispute is over.');
  return found;
}
