import { lockOrderById } from '@/lib/orders/load-order';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { publishOrderReviews } from './publish-order-reviews';

const batch = 200;

/**
 * The window to review is over: what one side has written becomes public without the other's (RULES 5). Returns of how
 * many orders. One order's trouble does not hold up the others.
 */
export async function publishReviews(actor: Actor): Promise<{ published: number }> {
  requireSystem(actor, 'clock');
  const at = await now();
  const due = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT o.id FROM review r JOIN "order" o ON o.id = r.order_id
     WHERE r.published_at IS NULL AND o.completed_at IS NOT NULL
       AND o.completed_at + make_interval(days => (o.bought->'terms'->>'reviewDays')::int) <= ${at}
     LIMIT ${batch}`;
  let published = 0;
  for (const { id } of due) {
    try {
      await transaction(async (tx) => publishOrderReviews(tx, await lockOrderById(tx, id), at));
      published++;
    } catch (error) {
      log.error({ err: error, orderId: id }, 'reviews could not be published');
    }
  }
  const more = published > 0 && due.length === batch;
  return { published: published + (more ? (await publishReviews(actor)).published : 0) };
}
