import type { Tx } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';
import type { OrderEventName } from './moves';
import type { OrderState } from './states';

/** What `firstHandIns` reads of the timeline. */
const handIns: readonly OrderEventName[] = ['deliver', 'cancel_late'];

/** Does a move change what is counted of a gig and its seller: completed orders, or what was handed in and when? */
export const changesFacts = (from: OrderState, to: OrderState, event: OrderEventName): boolean =>
  (from === 'completed') !== (to === 'completed') || handIns.includes(event);

/** Puts the gig's and the seller's figures in line later, outside of this transaction. */
export async function refreshFactsLater(
  tx: Tx,
  order: { readonly gigId: string | null; readonly sellerId: string },
): Promise<void> {
  const { gigId, sellerId } = order;
  await enqueue(tx, 'refresh-facts', { gigId, sellerId }, { key: `facts:${gigId ?? sellerId}` });
}
