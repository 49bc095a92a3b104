import type { LockedOrder } from '@/lib/orders/load-order';
import { refreshFactsLater } from '@/lib/orders/refresh-facts-later';
import { tellOrder } from '@/lib/orders/tell-order';
import type { Tx } from '@/lib/platform/db';

/** Makes the reviews of an order public together, inside the caller's transaction, order locked; again changes nothing. */
export async function publishOrderReviews(tx: Tx, order: LockedOrder, at: Date): Promise<void> {
  const published = await tx.review.updateMany({
    where: { orderId: order.id, publishedAt: null },
    data: { publishedAt: at },
  });
  if (published.count === 0) return;
  await refreshFactsLater(tx, order);
  await tellOrder(tx, order, 'reviews_published', at);
}
