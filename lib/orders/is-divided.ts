import { decidedRefunds } from '@/lib/ledger/part-back';
import type { Db } from '@/lib/platform/db';

/**
 * Has the money of this completed order been divided by an agreement or a decision, so that no dispute can be opened about
 * it any more? True once part of it has gone back, or a dispute ended in the completion.
 */
export async function isDivided(via: Db, orderId: string): Promise<boolean> {
  const refunds = await via.refund.count({ where: { orderId, ...decidedRefunds } });
  if (refunds > 0) return true;
  const last = await via.orderEvent.findFirst({
    where: {
      orderId,
      toState: 'completed',
      kind: { in: ['agree_dispute', 'settle_dispute'] },
    },
    select: { id: true },
  });
  return last !== null;
}
