import { db } from '../platform/db';
import type { RankReason } from './ranking';
import { type FoundGig, gigCardSelect, toGigCard } from './views';

/** Where a gig stands in a list, and what put it there. */
export type Place = { readonly id: string; readonly reason: RankReason | null };

/** The cards of these gigs, in this order; without such as have gone meanwhile. */
export async function loadCards(places: readonly Place[]): Promise<FoundGig[]> {
  if (places.length === 0) return [];
  const rows = await db.gig.findMany({
    where: { id: { in: places.map(({ id }) => id) } },
    select: gigCardSelect,
  });
  const byId = new Map(rows.map((row) => [row.id, toGigCard(row)]));
  return places.flatMap(({ id, reason }) => {
    const card = byId.get(id);
    return card ? [{ ...card, reason }] : [];
  });
}
