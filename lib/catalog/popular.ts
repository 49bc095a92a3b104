import type { Actor } from '../platform/actor';
import { db } from '../platform/db';
import { everything, withSearch } from './search-address';
import { matching, prepare } from './search-matches';
import { sampleMatches } from './search-samples';
import { type GigCard, gigCardSelect, toGigCard } from './views';

/** Gigs on sale with the most orders done, but for those named; none that nobody has ordered yet. */
export async function findPopularGigs(
  _actor: Actor,
  most: number,
  exceptIds: readonly string[] = [],
): Promise<GigCard[]> {
  // The state in so many words, as its small index has it: with a parameter in its place a million gigs are sorted.
  const best = await db.$queryRaw<{ id: string }[]>`
    SELECT gig.id::text FROM gig JOIN gig_listing l ON l.gig_id = gig.id
     WHERE gig.state = 'active' AND gig.orders_done > 0 AND gig.id <> ALL(${[...exceptIds]}::uuid[])
     ORDER BY gig.orders_done DESC, gig.id LIMIT ${most}`;
  const ids = best.map(({ id }) => id);
  const rows = await db.gig.findMany({ where: { id: { in: ids } }, select: gigCardSelect });
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)).map(toGigCard);
}

/** The tags that most gigs on sale in a category or subcategory have, most first; those of a single gig say nothing. Where there are many, a sample of them is asked. */
export async function findTopTags(
  _actor: Actor,
  { category, sub }: { category: string; sub: string | null },
  most: number,
): Promise<string[]> {
  const prepared = await prepare(withSearch(everything, { category, sub }), []);
  const { factor, groups } = await sampleMatches(prepared);
  const rows = await db.$queryRaw<{ tag: string }[]>`
    SELECT lower(tag) AS tag FROM (
      SELECT gig.tags FROM (SELECT gig_id FROM gig_listing g ${matching(prepared, { groups, factor })}) l
        JOIN gig ON gig.id = l.gig_id) read, unnest(read.tags) AS tag
     GROUP BY 1 HAVING count(*) > 1 ORDER BY count(*) DESC, 1 LIMIT ${most}`;
  return rows.map(({ tag }) => tag);
}
