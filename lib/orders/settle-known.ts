import { db } from '@/lib/platform/db';
import { Prisma } from '@/prisma/generated/client';

/**
 * Marks events about checkouts handled whose payment is known as paid already (mostly the buyer was back first): nothing is
 * left to follow, and Stripe is not asked again. With an id that event alone, else all that wait. Returns how many there were.
 */
export function settleKnown(at: Date, eventId?: string): Promise<number> {
  const one = eventId === undefined ? Prisma.empty : Prisma.sql`AND e.id = ${eventId}`;
  return db.$executeRaw`
    UPDATE stripe_event e SET handled_at = ${at} FROM payment p
     WHERE e.handled_at IS NULL AND e.type LIKE 'checkout.session.%' ${one}
       AND p.session_id = e.payload #>> '{data,object,id}' AND p.state = 'paid'`;
}
