import { marketplace } from '@/marketplace.config';
import { Prisma } from '@/prisma/generated/client';
import { db } from '../platform/db';
import type { RankSignals } from './ranking';
import { type Search, type SearchSort, searchPageSize, searchPagesMax } from './search-address';
import { filterConditions, fromGigs } from './search-filters';

/** So many matches are ranked against each other and can be paged through. */
export const candidatesMax = searchPageSize * searchPagesMax;
/** Counting further costs more than the number tells. */
export const countedMax = 1000;

/** A search made ready for the database. */
export type Prepared = {
  readonly search: Search;
  /** What has to be in the text, in PostgreSQL's words; null: nothing has to. */
  readonly query: string | null;
  /** The same with whole words only: what matches this matches better. */
  readonly whole: string | null;
};

/** How the words are looked for. */
export type Wording = {
  /** The last word may be unfinished. */
  readonly prefix?: boolean;
  /** Any of the words will do. */
  readonly loose?: boolean;
};

/** Turns words into PostgreSQL's query. Asked for apart, so that the planner knows what it looks for. */
export async function prepare(
  search: Search,
  words: readonly string[],
  { prefix = false, loose = false }: Wording = {},
): Promise<Prepared> {
  if (words.length === 0) return { search, query: null, whole: null };
  const rows = await db.$queryRaw<{ query: string | null; whole: string | null }[]>`
    SELECT search_query(w, ${prefix}, ${loose})::text AS query, search_query(w, false, ${loose})::text AS whole
      FROM (SELECT ${[...words]}::text[] AS w) asked`;
  return { search, query: rows[0]?.query ?? null, whole: rows[0]?.whole ?? null };
}

/** `FROM … WHERE …` of a search. */
function matching({ search, query }: Prepared): Prisma.Sql {
  const text = query === null ? Prisma.empty : Prisma.sql`AND g.search_text @@ ${query}::tsquery`;
  return Prisma.sql`FROM ${fromGigs} WHERE ${filterConditions(search)} ${text}`;
}

/** How many gigs match; counting stops one above `countedMax`. */
export async function countMatches(prepared: Prepared): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count
      FROM (SELECT 1 ${matching(prepared)} LIMIT ${countedMax + 1}) hits`;
  return rows[0]?.count ?? 0;
}

/** The rating as the ranking shrinks it (ranking.ts `shrunkRating`), for ordering by it. */
const { priorReviews, priorRating } = marketplace.ranking;
const shrunk = Prisma.sql`((g.rating_sum + ${priorReviews * priorRating}::float8) / (g.rating_count + ${priorReviews}::float8))`;

/** A seller with fewer orders than the first level asks for is a new one. */
const isNewSeller = Prisma.sql`s.orders_done < ${marketplace.levels.level1.orders}::int`;

/** The length of a text counts against it a little; a whole word counts more than the beginning of another one. */
const textRankOf = ({ query, whole }: Prepared): Prisma.Sql =>
  query === null
    ? Prisma.sql`0::float8`
    : Prisma.sql`(ts_rank(g.search_text, ${query}::tsquery, 1)
        + coalesce(ts_rank(g.search_text, ${whole}::tsquery, 1), 0))::float8`;

export type Candidate = RankSignals & { readonly sellerId: string };

/**
 * What the ranking needs to know of the best candidates by text (or, without text, by rating). Up to `candidatesMax` of
 * them: with more matches the ranking does not see those whose text matches least.
 */
export async function findCandidates(prepared: Prepared): Promise<Candidate[]> {
  return db.$queryRaw<Candidate[]>`
    SELECT g.id, g.seller_id AS "sellerId", ${textRankOf(prepared)} AS "textRank",
           g.rating_sum AS "ratingSum", g.rating_count AS "ratingCount",
           s.on_time_percent AS "onTimePercent", g.published_at AS "publishedAt",
           ${isNewSeller} AS "isNewSeller"
      ${matching(prepared)}
     ORDER BY "textRank" DESC, ${shrunk} DESC, g.published_at DESC, g.id LIMIT ${candidatesMax}`;
}

const sortOrders: Readonly<Record<Exclude<SearchSort, 'best'>, Prisma.Sql>> = {
  newest: Prisma.sql`g.published_at DESC, g.id`,
  cheapest: Prisma.sql`g.price_from_cents, ${shrunk} DESC, g.id`,
  rating: Prisma.sql`${shrunk} DESC, g.rating_count DESC, g.id`,
  fastest: Prisma.sql`g.fastest_days, ${shrunk} DESC, g.id`,
};

/** The ids of one page in the order that the buyer chose; ties end with the id, so that pages are stable. */
export async function findSorted(
  prepared: Prepared,
  sort: Exclude<SearchSort, 'best'>,
  page: number,
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT g.id ${matching(prepared)}
     ORDER BY ${sortOrders[sort]} LIMIT ${searchPageSize} OFFSET ${(page - 1) * searchPageSize}`;
  return rows.map(({ id }) => id);
}
