import type { Actor } from '../platform/actor';
import { db } from '../platform/db';
import { type GigCard, gigCardSelect, toGigCard } from './views';

/** Gigs on sale with the most orders done, but for those named; none that nobody has ordered yet. */
export async function findPopularGigs(
  _actor: Actor,
  most: number,
  exceptIds: readonly string[] = [],
): Promise<GigCard[]> {
  const rows = await db.gig.findMany({
    where: {
      state: 'active',
      ordersDone: { gt: 0 },
      seller: { status: 'active', seller: { paused: false } },
      id: { notIn: [...exceptIds] },
    },
    select: gigCardSelect,
    orderBy: [{ ordersDone: 'desc' }, { id: 'asc' }],
    take: most,
  });
  return rows.map(toGigCard);
}

/** So many gigs, the newest, say what tags a place is full of: counting all of a million would say the same. */
const readMax = 5000;

/** The tags that most gigs on sale in a category or subcategory have, most first; those of a single gig say nothing. */
export async function findTopTags(
  _actor: Actor,
  { category, sub }: { category: string; sub: string | null },
  most: number,
): Promise<string[]> {
  const rows = await db.$queryRaw<{ tag: string }[]>`
    SELECT lower(tag) AS tag FROM (
      SELECT g.tags FROM gig_listing l JOIN gig g ON g.id = l.gig_id
       WHERE l.category = ${category} AND (${sub}::text IS NULL OR l.subcategory = ${sub})
       ORDER BY l.published_at DESC, l.gig_id LIMIT ${readMax}) read, unnest(read.tags) AS tag
     GROUP BY 1 HAVING count(*) > 1 ORDER BY count(*) DESC, 1 LIMIT ${most}`;
  return rows.map(({ tag }) => tag);
}
