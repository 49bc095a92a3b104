import { z } from 'zod';
import { shownSince } from '@/lib/catalog/shown-since';
import { firstHandIns } from '@/lib/orders/first-hand-ins';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { Prisma } from '@/prisma/generated/client';

const factsSchema = z.object({ gigId: z.uuid().nullable(), sellerId: z.uuid() });

async function refreshGig(tx: Tx, gigId: string, since: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE gig SET rating_sum = r.sum, rating_count = r.count, orders_done = o.done
      FROM (SELECT coalesce(sum(rating), 0)::int AS sum, count(*)::int AS count FROM review
             WHERE gig_id = ${gigId}::uuid AND by = 'buyer' AND published_at >= ${since}) r,
           (SELECT count(*)::int AS done FROM "order" WHERE gig_id = ${gigId}::uuid AND state = 'completed') o
     WHERE gig.id = ${gigId}::uuid`;
}

/** The share in time is null as long as nothing was handed in. */
async function refreshSeller(tx: Tx, sellerId: string, since: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE seller_profile SET rating_sum = r.sum, rating_count = r.count, orders_done = o.done, on_time_percent = t.percent
      FROM (SELECT coalesce(sum(rating), 0)::int AS sum, count(*)::int AS count FROM review
             WHERE subject_id = ${sellerId}::uuid AND by = 'buyer' AND published_at >= ${since}) r,
           (SELECT count(*)::int AS done FROM "order" WHERE seller_id = ${sellerId}::uuid AND state = 'completed') o,
           (SELECT round(100.0 * count(*) FILTER (WHERE in_time) / nullif(count(*), 0))::int AS percent
              FROM ${firstHandIns(Prisma.sql`${sellerId}::uuid`)} first) t
     WHERE seller_profile.person_id = ${sellerId}::uuid`;
}

/** Recomputes the figures of a gig and its seller from reviews and orders; they are never typed in. */
export async function refreshFacts(
  actor: Actor,
  input: z.input<typeof factsSchema>,
): Promise<void> {
  requireSystem(actor, 'clock');
  const { gigId, sellerId } = parse(factsSchema, input);
  const since = shownSince(await now());
  await transaction(async (tx) => {
    // The seller first: a change of theirs locks their gigs as well, so everybody goes in this order.
    await refreshSeller(tx, sellerId, since);
    if (gigId) await refreshGig(tx, gigId, since);
  });
}
