import { startTimer, stopTimer } from '@/lib/orders/follow-timers';
import type { Tx } from '@/lib/platform/db';

/** One clock serves all open offers of an order: it runs to the end of the first. */
export async function setOfferTimer(tx: Tx, orderId: string): Promise<void> {
  const first = await tx.extraOffer.findFirst({
    where: { orderId, state: 'open' },
    orderBy: { expiresAt: 'asc' },
    select: { expiresAt: true },
  });
  if (first) await startTimer(tx, orderId, 'lapse_extra_offer', first.expiresAt);
  else await stopTimer(tx, orderId, 'lapse_extra_offer');
}
