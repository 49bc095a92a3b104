import { Prisma } from '@/prisma/generated/client';
import { db } from '../platform/db';
import type { FilterGroup } from './filter-groups';
import { PackedRows, shared } from './packed-rows';
import type { Search } from './search-address';
import type { Asked } from './search-asked';
import { anyOf, filterSigns, rowConditions, sign } from './search-filters';

/** A search made ready for the database. */
export type Prepared = {
  readonly search: Search;
  /** What has to be in the text, in PostgreSQL's words; null: nothing has to. */
  readonly query: string | null;
  /** The same with whole words only: what matches this matches better. */
  readonly whole: string | null;
};

/** How the words are looked for: the last may be unfinished, any of them will do. */
export type Wording = { readonly prefix?: boolean; readonly loose?: boolean };

/** Turns words into PostgreSQL's query. Asked for apart, so that the planner knows what it looks for. */
export async function prepare(
  search: Search,
  asked: readonly Asked[],
  { prefix = false, loose = false }: Wording = {},
): Promise<Prepared> {
  if (asked.length === 0) return { search, query: null, whole: null };
  const rows = await db.$queryRaw<{ query: string | null; whole: string | null }[]>`
    SELECT search_asked(a, ${prefix}, ${loose})::text AS query, search_asked(a, false, ${loose})::text AS whole
      FROM (SELECT ${JSON.stringify(asked)}::jsonb AS a) asked`;
  return { search, query: rows[0]?.query ?? null, whole: rows[0]?.whole ?? null };
}

/** How a search is asked of `gig_listing g`, beside what it looks for. */
export type Way = {
  /** Filters that the index is asked too. The others are looked up in the rows that it finds. */
  readonly groups?: readonly FilterGroup[];
  /** One gig in so many (1, 4, 16, 64, 256 or 1024), drawn by lot: always the same ones. */
  readonly factor?: number;
  /** Signs that must be there as well. */
  readonly more?: readonly string[];
};

/** The signs of a sample. Of one in 256, a quarter is drawn by the lot that tells `=b` signs. */
function sampleSigns(factor: number): string[] {
  if (factor === 1) return [];
  if (factor <= 256) return [sign(`z${Math.round(Math.log2(factor) / 2)}`)];
  return [sign('z4'), anyOf(Array.from({ length: 16 }, (_, part) => sign(`b${part}`)))];
}

/**
 * The conditions for `gig_listing g`. Which filters the index is asked (`groups`) changes nothing in what is found, but a
 * sign that most gigs have is a long list to unpack, and soon dearer than a look at the rows.
 */
export function conditionsOf({ search, query }: Prepared, way: Way = {}): Prisma.Sql[] {
  const { groups = [], factor = 1, more = [] } = way;
  const signs = filterSigns(search);
  const parts = [
    ...(query === null ? [] : [`(${query})`]),
    ...groups.flatMap((group) => signs[group] ?? []),
    ...sampleSigns(factor),
    ...more,
  ];
  const conditions = rowConditions(search);
  if (parts.length > 0) conditions.unshift(Prisma.sql`g.search @@ ${parts.join(' & ')}::tsquery`);
  // In the very words of the small index of the sample, or it would not be used.
  if (factor > 1)
    conditions.unshift(Prisma.raw(`listing_lot(g.gig_id) < ${Math.max(1, 256 / factor)}`));
  return conditions;
}

export const whereAll = (conditions: readonly Prisma.Sql[]): Prisma.Sql =>
  conditions.length > 0 ? Prisma.sql`WHERE ${Prisma.join([...conditions], ' AND ')}` : Prisma.empty;

export const matching = (prepared: Prepared, way: Way = {}): Prisma.Sql =>
  whereAll(conditionsOf(prepared, way));

/** What the counts of filters need to know of a gig. */
export type Match = {
  /** One for all gigs of a subcategory whose sellers have the same level. */
  readonly place: { readonly category: string; readonly sub: string; readonly level: string };
  readonly languages: readonly string[];
  readonly priceCents: number;
  /** The least price of what is done within 1, 3 and 7 days; null: nothing is. */
  readonly price1Cents: number | null;
  readonly price3Cents: number | null;
  readonly price7Cents: number | null;
  readonly ratingSum: number;
  readonly ratingCount: number;
  readonly onTimePercent: number | null;
  readonly answerMinutes: number | null;
};

/** What matches, or one in `factor` of it, drawn by lot. */
export type Sample = {
  readonly matches: readonly Match[];
  readonly factor: number;
  /** The filters that leave so little that the index is better asked for it (`Way`). */
  readonly groups: readonly FilterGroup[];
};

/** Never read more than so many: what is near it was estimated badly. */
const readMax = 8000;

/** Rows as one text: thousands of them cost the driver more than the database. */
export async function readMatches(prepared: Prepared, way: Way): Promise<Match[]> {
  const [packed] = await db.$queryRaw<{ rows: string | null }[]>`
    SELECT string_agg(t.row, E'\n') AS rows FROM (
      SELECT concat(category, '/', subcategory, '/', level, '|', array_to_string(languages, ','), '|', price_cents, '|',
                    price_1_cents, '|', price_3_cents, '|', price_7_cents, '|', rating_sum, '|', rating_count, '|',
                    on_time_percent, '|', answer_minutes) AS row
        FROM gig_listing g ${matching(prepared, way)} LIMIT ${readMax}) t`;
  const rows = new PackedRows(packed?.rows ?? '');
  const matches: Match[] = [];
  while (rows.more()) matches.push(readMatch(rows));
  return matches;
}

const placeOf = shared((text) => {
  const [category = '', sub = '', level = ''] = text.split('/');
  return { category, sub, level };
});
const languagesOf = shared((text) => (text === '' ? [] : text.split(',')));

/** The cells in the order of `readMatches`. */
const readMatch = (rows: PackedRows): Match => ({
  place: placeOf(rows.word()),
  languages: languagesOf(rows.word()),
  priceCents: rows.number() ?? 0,
  price1Cents: rows.number(),
  price3Cents: rows.number(),
  price7Cents: rows.number(),
  ratingSum: rows.number() ?? 0,
  ratingCount: rows.number() ?? 0,
  onTimePercent: rows.number(),
  answerMinutes: rows.number(),
});
