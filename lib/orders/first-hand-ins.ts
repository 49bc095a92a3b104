import { Prisma } from '@/prisma/generated/client';

/**
 * The orders of a seller in which something was handed in or should have been, as rows of `order_id` and `in_time`, for a
 * FROM clause. In time is what was first handed in before the date that held then (the timeline keeps it: a revision sets
 * another date); an order that the buyer cancelled because nothing came counts as late.
 */
export const firstHandIns = (sellerId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (SELECT DISTINCT ON (e.order_id) e.order_id, e.kind = 'deliver' AND (e.facts->>'onTime')::boolean AS in_time
     FROM order_event e JOIN "order" x ON x.id = e.order_id
    WHERE x.seller_id = ${sellerId} AND e.kind IN ('deliver', 'cancel_late')
    ORDER BY e.order_id, e.id)`;
