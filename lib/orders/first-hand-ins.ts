import { Prisma } from '@/prisma/generated/client';
import type { OrderEventName } from './moves';

/** What of the timeline tells of a hand-in, or of one that should have been. */
export const handIns: readonly OrderEventName[] = ['deliver', 'cancel_late'];

/**
 * The orders of a seller in which something was handed in or should have been, as rows of `order_id` and `in_time`, for a
 * FROM clause. In time is what was first handed in before the date that held then (the timeline keeps it: a revision sets
 * another date); an order that the buyer cancelled because nothing came counts as late.
 */
export const firstHandIns = (sellerId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (SELECT DISTINCT ON (e.order_id) e.order_id, e.kind = 'deliver' AND (e.facts->>'onTime')::boolean AS in_time
     FROM order_event e JOIN "order" x ON x.id = e.order_id
    WHERE x.seller_id = ${sellerId} AND e.kind IN (${Prisma.join([...handIns])})
    ORDER BY e.order_id, e.id)`;
