import { marketplace } from '@/marketplace.config';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../platform/db';
import { lotDay, type Parts, partSigns, type Share, shareOfDay } from './daily-lot';
import type { FilterGroup } from './filter-groups';
import { PackedRows } from './packed-rows';
import { qualityOf, type RankSignals, rankedMax } from './ranking';
import { anyOf, sign } from './search-filters';
import { conditionsOf, type Match, type Prepared, type Sample, whereAll } from './search-matches';

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
 * What the ranking needs to know of the matches, or, when there are more than `most`, of those among them with the best
 * rating and punctuality; among equals a lot decides, drawn anew each day of `at`, so that nobody is left out for good.
 * What is beyond is reached by a filter, another word or another order.
 */
export async function findCandidates(
  prepared: Prepared,
  own: Sample,
  at: Date,
  most = rankedMax,
): Promise<Candidate[]> {
  const day = lotDay(at);
  // As one text, like matches: each cell of a row costs the driver more than all of it here.
  const [packed] = await db.$queryRaw<{ rows: string | null }[]>`
    SELECT string_agg(concat(g.gig_id, '|', g.seller_id, '|', ${textRankOf(prepared)}, '|', g.rating_sum, '|', g.rating_count, '|',
                             (extract(epoch FROM g.published_at) * 1000)::bigint, '|', ${isNewSeller}, '|',
                             g.on_time_percent), E'\n') AS rows
      FROM (SELECT * FROM (${bestMatches(prepared, own, day, most)}) g
             ORDER BY rating_rank * (100 + coalesce(on_time_percent, 90)) DESC,
                      uuid_hash_extended(gig_id, ${day}::bigint), gig_id LIMIT ${most}) g`;
  const rows = new PackedRows(packed?.rows ?? '');
  const candidates: Candidate[] = [];
  while (rows.more()) candidates.push(readCandidate(rows));
  return candidates;
}

/** The cells in the order of `findCandidates`. */
const readCandidate = (rows: PackedRows): Candidate => ({
  id: rows.word(),
  sellerId: rows.word(),
  textRank: Number(rows.word()),
  ratingSum: rows.number() ?? 0,
  ratingCount: rows.number() ?? 0,
  publishedAt: new Date(rows.number() ?? 0),
  isNewSeller: rows.word() === 't',
  onTimePercent: rows.number(),
});

/** The best there are of the quality of `tier`, in fortieths, and above; of that tier itself the share of the day. */
type Best = { readonly tier: number; readonly share: Share | null };

const tierMax = 40;
/** From these qualities on there are indexes of the better gigs alone. */
const indexedTiers = [36, 35, 34] as const;
const bestTier = 34;
const tier = Prisma.raw('listing_tier(g.rating_sum, g.rating_count, g.on_time_percent)');

/** The quality of a gig as its sign says it: in fortieths, by the migration's own priors. */
const tierOf = (gig: Match): number =>
  Math.max(
    0,
    Math.floor(
      tierMax * qualityOf(gig, { ...marketplace.ranking, priorReviews: 6, priorRating: 4.5 }),
    ),
  );

/** Qualities that together have about `most` of the matches. */
function bestOf({ matches, factor }: Sample, day: number, most: number): Best {
  const seen = new Map<number, number>();
  for (const match of matches) seen.set(tierOf(match), (seen.get(tierOf(match)) ?? 0) + 1);
  let room = 1.3 * most;
  for (let each = tierMax; each > 0; each--) {
    const here = (seen.get(each) ?? 0) * factor;
    if (here > room) return { tier: each, share: shareOfDay(here / room, day) };
    room -= here;
  }
  return { tier: 0, share: null };
}

const matchesWhere = (conditions: readonly Prisma.Sql[]): Prisma.Sql =>
  Prisma.sql`SELECT * FROM gig_listing g ${whereAll(conditions)}`;

function bestMatches(prepared: Prepared, own: Sample, day: number, most: number): Prisma.Sql {
  const { groups, factor } = own;
  if (factor === 1) return matchesWhere(conditionsOf(prepared, { groups }));
  const { tier: least, share } = bestOf(own, day, most);
  if (least >= bestTier) return better(prepared, groups, least, share);
  if (least === bestTier - 1 && share)
    return Prisma.sql`${better(prepared, groups, bestTier, null)} UNION ALL ${drawn(prepared, groups, least, share)}`;
  // Hardly any gig of a large shop is worse than one without reviews, so that these are few.
  return matchesWhere([hasTier(least, share), ...conditionsOf(prepared, { groups })]);
}

const hasTier = (least: number, share: Share | null): Prisma.Sql =>
  Prisma.sql`(${tier} > ${least} OR (${tier} = ${least} AND ${share ? isDrawn(share) : Prisma.sql`true`}))`;

function isDrawn({ parts: [from, to], within }: Share): Prisma.Sql {
  const drawn = Prisma.sql`listing_part(g.gig_id) BETWEEN ${from} AND ${to}`;
  return within === null
    ? drawn
    : Prisma.sql`${drawn} AND ts_match_vq(g.search, ${partSigns('b', within)}::tsquery)`;
}

/** Above the gigs without reviews there are few, with indexes of their own. */
function better(
  prepared: Prepared,
  groups: readonly FilterGroup[],
  least: number,
  share: Share | null,
): Prisma.Sql {
  const from = indexedTiers.find((each) => each <= least) ?? bestTier;
  const above = Array.from({ length: tierMax - least }, (_, index) => sign(`t${tierMax - index}`));
  const own = sign(`t${least}`);
  const lot = share ? lotSigns(share, 4) : [];
  const all = from === least && lot.length === 0 && asksIndex(prepared, groups);
  const more = all ? [] : [anyOf([...above, `(${[own, ...lot].join(' & ')})`])];
  // In the very words of that index, or it would not be used.
  const indexed = Prisma.sql`${tier} >= ${Prisma.raw(`${from}`)}`;
  // Nothing worse has come so far; whose turn it is, the rows say where the signs do not.
  const turn =
    share && !areTold(share, 4) ? [Prisma.sql`(${isDrawn(share)} OR ${tier} > ${least})`] : [];
  return matchesWhere([indexed, ...turn, ...conditionsOf(prepared, { groups, more })]);
}

/** The day's share of one quality, from the index of the quarter that the share belongs to. */
function drawn(
  prepared: Prepared,
  groups: readonly FilterGroup[],
  own: number,
  share: Share,
): Prisma.Sql {
  const lot = lotSigns(share, 1);
  const quarter = 16 * Math.floor(share.parts[0] / 16);
  return matchesWhere([
    Prisma.sql`listing_part(g.gig_id) BETWEEN ${Prisma.raw(`${quarter} AND ${quarter + 15}`)}`,
    Prisma.sql`${tier} = ${own} AND ${isDrawn(share)}`,
    ...conditionsOf(prepared, {
      groups,
      more: asksIndex(prepared, groups) ? lot : [sign(`t${own}`), ...lot],
    }),
  ]);
}

/** Without anything to ask it for, an index would not be used either. */
const asksIndex = ({ query }: Prepared, groups: readonly FilterGroup[]): boolean =>
  query !== null || groups.length > 0;

/** What the index is asked of a share. More parts than so many are sooner told by the rows than by their signs. */
function lotSigns({ parts, within }: Share, most: number): string[] {
  return [
    ...(few(parts, most) ? [partSigns('a', parts)] : []),
    ...(few(within, 1) ? [partSigns('b', within)] : []),
  ];
}

const few = (of: Parts | null, to: number): of is Parts => of !== null && of[1] - of[0] < to;

/** Whether the signs of a share say all of it. */
const areTold = ({ parts, within }: Share, most: number): boolean =>
  few(parts, most) && (within === null || few(within, 1));
