import { z } from 'zod';
import { shownSince } from '@/lib/catalog/shown-since';
import { firstHandIns } from '@/lib/orders/first-hand-ins';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { Prisma } from '@/prisma/generated/client';

const factsSchema = z.object({ gigId: z.uuid().nullable(), sellerId: z.uuid() });

async function refreshGig(tx: Tx, gigId: string, since: Date): Promise<string | null> {
  const [gig] = await tx.$queryRaw<{ slug: string | null }[]>`
    UPDATE gig SET rating_sum = r.sum, rating_count = r.count, orders_done = o.done
      FROM (SELECT coalesce(sum(rating), 0)::int AS sum, count(*)::int AS count FROM review
             WHERE gig_id = ${gigId}::uuid AND by = 'buyer' AND published_at >= ${since}) r,
           (SELECT count(*)::int AS done FROM "order" WHERE gig_id = ${gigId}::uuid AND state = 'completed') o
     WHERE gig.id = ${gigId}::uuid
       AND (gig.rating_sum, gig.rating_count, gig.orders_done) IS DISTINCT FROM (r.sum, r.count, o.done)
     RETURNING gig.slug`;
  return gig?.slug ?? null;
}

/** The share in time is rounded down, as levels ask for it; null as long as nothing was handed in. */
async function refreshSeller(tx: Tx, sellerId: string, since: Date): Promise<string | null> {
  const [seller] = await tx.$queryRaw<{ username: string }[]>`
    UPDATE seller_profile SET rating_sum = r.sum, rating_count = r.count, orders_done = o.done, on_time_percent = t.percent
      FROM (SELECT coalesce(sum(rating), 0)::int AS sum, count(*)::int AS count FROM review
             WHERE subject_id = ${sellerId}::uuid AND by = 'buyer' AND published_at >= ${since}) r,
           (SELECT count(*)::int AS done FROM "order" WHERE seller_id = ${sellerId}::uuid AND state = 'completed') o,
           (SELECT (100 * count(*) FILTER (WHERE in_time) / nullif(count(*), 0))::int AS percent
              FROM ${firstHandIns(Prisma.sql`${sellerId}::uuid`)} first) t
     WHERE seller_profile.person_id = ${sellerId}::uuid
       AND (rating_sum, rating_count, orders_done, on_time_percent)
           IS DISTINCT FROM (r.sum, r.count, o.done, t.percent)
     RETURNING (SELECT username FROM person WHERE id = ${sellerId}::uuid) AS username`;
  return seller?.username ?? null;
}

/**
 * Recomputes the figures of a gig and its seller from reviews and orders; they are never typed in. Returns whose have changed,
 * by the names that pages know them by; null where none has, and nothing is written.
 */
export async function refreshFacts(
  actor: Actor,
  input: z.input<typeof factsSchema>,
): Promise<{ slug: string | null; username: string | null }> {
  requireSystem(actor, 'clock');
  const { gigId, sellerId } = parse(factsSchema, input);
  const since = shownSince(await now());
  return transaction(async (tx) => {
    // The seller first: a change of theirs locks their gigs as well, so everybody goes in this order.
    const username = await refreshSeller(tx, sellerId, since);
    return { username, slug: gigId ? await refreshGig(tx, gigId, since) : null };
  });
}
