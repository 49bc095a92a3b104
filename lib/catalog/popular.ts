import { db } from '../platform/db';
import type { Place } from './gig-cards';
import { matching, type Prepared, type Sample } from './search-matches';

/** Where gigs on sale with the most orders done stand; none that nobody has ordered yet. */
export async function popularPlaces(most: number): Promise<Place[]> {
  // The state in so many words, as its small index has it: with a parameter in its place a million gigs are sorted.
  const best = await db.$queryRaw<{ id: string }[]>`
    SELECT gig.id::text FROM gig JOIN gig_listing l ON l.gig_id = gig.id
     WHERE gig.state = 'active' AND gig.orders_done > 0
     ORDER BY gig.orders_done DESC, gig.id LIMIT ${most}`;
  return best.map(({ id }) => ({ id, reason: null }));
}

/** So many gigs tell what most of them call themselves; each is a page of the table to read. */
const askedForTags = 300;

/** The tags that most of these gigs have, most first; those of a single gig say nothing. Of many gigs a part is asked. */
export async function topTags(
  prepared: Prepared,
  { matches, factor, groups }: Sample,
  most: number,
): Promise<string[]> {
  const powers = Math.ceil(Math.log((matches.length * factor) / askedForTags) / Math.log(4));
  const part = Math.max(factor, 4 ** Math.min(4, Math.max(0, powers)));
  const rows = await db.$queryRaw<{ tag: string }[]>`
    SELECT lower(tag) AS tag FROM (
      SELECT gig.tags FROM (SELECT gig_id FROM gig_listing g ${matching(prepared, { groups, factor: part })}) l
        JOIN gig ON gig.id = l.gig_id) read, unnest(read.tags) AS tag
     GROUP BY 1 HAVING count(*) > 1 ORDER BY count(*) DESC, 1 LIMIT ${most}`;
  return rows.map(({ tag }) => tag);
}
