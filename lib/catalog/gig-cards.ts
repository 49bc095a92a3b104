import { db } from '../platform/db';
import type { RankReason } from './ranking';
import { type FoundGig, type GigCardRow, toGigCard } from './views';

/** Where a gig stands in a list, and what put it there. */
export type Place = { readonly id: string; readonly reason: RankReason | null };

/** The cards of these gigs, in this order; without such as have gone meanwhile. */
export async function loadCards(places: readonly Place[]): Promise<FoundGig[]> {
  if (places.length === 0) return [];
  // `gigCardSelect` in one statement: the client would ask four, two of them after the others, and every list waits for it.
  const rows = await db.$queryRaw<GigCardRow[]>`
    SELECT g.id, g.slug, g.title, g.category, g.subcategory, g.price_from_cents AS "priceFromCents", g.currency,
           g.fastest_days AS "fastestDays", g.rating_sum AS "ratingSum", g.rating_count AS "ratingCount",
           array(SELECT json_build_object('key', c.key, 'width', c.width, 'height', c.height, 'alt', c.alt)
                   FROM gig_picture c WHERE c.gig_id = g.id ORDER BY c.position LIMIT 1) AS pictures,
           json_build_object('id', p.id, 'username', p.username, 'name', p.name, 'avatarKey', p.avatar_key,
             'seller', CASE WHEN s.person_id IS NOT NULL THEN json_build_object(
               'level', s.level, 'ordersDone', s.orders_done, 'answerMinutes', s.answer_minutes) END) AS seller
      FROM gig g
      JOIN person p ON p.id = g.seller_id
      LEFT JOIN seller_profile s ON s.person_id = p.id
     WHERE g.id = ANY(${places.map(({ id }) => id)}::uuid[])`;
  const byId = new Map(rows.map((row) => [row.id, toGigCard(row)]));
  return places.flatMap(({ id, reason }) => {
    const card = byId.get(id);
    return card ? [{ ...card, reason }] : [];
  });
}
