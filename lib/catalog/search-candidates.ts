import { marketplace } from '@/marketplace.config';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../platform/db';
import { lotDay, shareOfDay } from './daily-lot';
import { qualityOf, type RankSignals, rankedMax } from './ranking';
import { anyOf, sign } from './search-filters';
import { type Match, matching, type Prepared, type Sample } from './search-matches';

/** A seller with fewer orders than the first level asks for is a new one. */
const isNewSeller = Prisma.sql`g.orders_done < ${marketplace.levels.level1.orders}::int`;

/** The length of a text counts against it a little; a whole word counts more than the beginning of another one. */
function textRankOf({ query, whole }: Prepared): Prisma.Sql {
  if (query === null) return Prisma.sql`0::float8`;
  const rank = Prisma.sql`ts_rank(g.search, ${query}::tsquery, 1)`;
  if (whole === null || whole === query) return Prisma.sql`(2 * ${rank})::float8`;
  return Prisma.sql`(${rank} + coalesce(ts_rank(g.search, ${whole}::tsquery, 1), 0))::float8`;
}

export type Candidate = RankSignals & { readonly sellerId: string };

/**
 * What the ranking needs to know of the matches, or, when there are more than `rankedMax`, of those among them with the
 * best rating and punctuality; among equals a lot decides, drawn anew each day of `at`, so that nobody is left out for
 * good. What is beyond is reached by a filter, another word or another order.
 */
export async function findCandidates(
  prepared: Prepared,
  own: Sample,
  at: Date,
): Promise<Candidate[]> {
  const day = lotDay(at);
  const best = own.factor === 1 ? [] : [bestSigns(own, day)];
  return db.$queryRaw<Candidate[]>`
    SELECT g.gig_id AS id, g.seller_id AS "sellerId", ${textRankOf(prepared)} AS "textRank",
           g.rating_sum AS "ratingSum", g.rating_count AS "ratingCount",
           g.on_time_percent AS "onTimePercent", g.published_at AS "publishedAt",
           ${isNewSeller} AS "isNewSeller"
      FROM (SELECT * FROM gig_listing g ${matching(prepared, best)}
             ORDER BY rating_rank * (100 + coalesce(on_time_percent, 90)) DESC,
                      uuid_hash_extended(gig_id, ${day}::bigint), gig_id LIMIT ${rankedMax}) g`;
}

/** The quality of a gig as its sign says it: in fortieths, by the migration's own priors. */
const tierOf = (gig: Match): number =>
  Math.max(
    0,
    Math.floor(40 * qualityOf(gig, { ...marketplace.ranking, priorReviews: 6, priorRating: 4.5 })),
  );

/** Signs of the best qualities that together have about `rankedMax` of the matches; of the last one the day's share. */
function bestSigns({ matches, factor }: Sample, day: number): string {
  const seen = new Map<number, number>();
  for (const match of matches) seen.set(tierOf(match), (seen.get(tierOf(match)) ?? 0) + 1);
  const signs: string[] = [];
  let about = 0;
  for (let tier = 40; tier >= 0; tier--) {
    const here = (seen.get(tier) ?? 0) * factor;
    const room = 1.3 * rankedMax - about;
    if (here <= room) signs.push(sign(`t${tier}`));
    else {
      signs.push(`(${sign(`t${tier}`)} & ${shareOfDay(here / room, day)})`);
      break;
    }
    about += here;
  }
  return anyOf(signs);
}
