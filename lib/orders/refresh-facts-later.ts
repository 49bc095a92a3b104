import type { Tx } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';
import { handIns } from './first-hand-ins';
import type { OrderEventName } from './moves';
import type { OrderState } from './states';

/** Does a move change what is counted of a gig and its seller: completed orders, or what was handed in and when? */
export const changesFacts = (from: OrderState, to: OrderState, event: OrderEventName): boolean =>
  (from === 'completed') !== (to === 'completed') || handIns.includes(event);

/**
 * Puts the figures of the order's gig and seller in line later, outside of this transaction, which has the order locked. One
 * job for each order, not for each gig: writing it waits for no other order's transaction.
 */
export async function refreshFactsLater(
  tx: Tx,
  order: { readonly id: string; readonly gigId: string | null; readonly sellerId: string },
): Promise<void> {
  const { id, gigId, sellerId } = order;
  await enqueue(tx, 'refresh-facts', { gigId, sellerId }, { key: `facts:${id}` });
}
