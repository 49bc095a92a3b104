import { Prisma } from '@/prisma/generated/client';
import { db } from '../platform/db';
import type { Search } from './search-address';
import type { Asked } from './search-asked';
import { filterSigns, sign, unsignedConditions } from './search-filters';

/** Up to here totals and counts are exact; above they read 'over 1,000'. */
export const countedMax = 1000;
/** A sample has at most about so many gigs: each of them is a page to read. */
const sampleMax = 1600;
/** A full reading that meets more than this was estimated badly, and the sample stands after all. */
const readMax = 4000;

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

/** What a search asks of `gig_listing g`, answered by one index. `more`: signs that must be there as well. */
export function conditionsOf({ search, query }: Prepared, more: readonly string[] = []) {
  const parts = [...(query === null ? [] : [`(${query})`]), ...filterSigns(search), ...more];
  const conditions = unsignedConditions(search);
  if (parts.length > 0) conditions.unshift(Prisma.sql`g.search @@ ${parts.join(' & ')}::tsquery`);
  return conditions;
}

export const whereAll = (conditions: readonly Prisma.Sql[]): Prisma.Sql =>
  conditions.length > 0 ? Prisma.sql`WHERE ${Prisma.join([...conditions], ' AND ')}` : Prisma.empty;

export const matching = (prepared: Prepared, more: readonly string[] = []): Prisma.Sql =>
  whereAll(conditionsOf(prepared, more));

/** What the counts of filters need to know of a gig. */
export type Match = {
  readonly category: string;
  readonly sub: string;
  readonly priceCents: number;
  /** The least price of what is done within 1, 3 and 7 days; null: nothing is. */
  readonly within: Readonly<Record<1 | 3 | 7, number | null>>;
  readonly ratingSum: number;
  readonly ratingCount: number;
  readonly onTimePercent: number | null;
  readonly level: string;
  readonly answerMinutes: number | null;
  readonly languages: readonly string[];
};

const amount = (text: string | undefined): number | null => (text ? Number(text) : null);

/** Rows as one text: thousands of them cost the driver more than the database. */
export async function readMatches(
  prepared: Prepared,
  more: readonly string[],
  most: number,
): Promise<Match[]> {
  const [packed] = await db.$queryRaw<{ rows: string | null }[]>`
    SELECT string_agg(t.row, E'\n') AS rows FROM (
      SELECT concat(category, '|', subcategory, '|', price_cents, '|', price_1_cents, '|', price_3_cents, '|',
                    price_7_cents, '|', rating_sum, '|', rating_count, '|', on_time_percent, '|', level, '|',
                    answer_minutes, '|', array_to_string(languages, ',')) AS row
        FROM gig_listing g ${matching(prepared, more)} LIMIT ${most}) t`;
  return (packed?.rows ?? '').split('\n').filter(Boolean).map(unpack);
}

function unpack(row: string): Match {
  const [
    category = '',
    sub = '',
    price,
    p1,
    p3,
    p7,
    sum,
    count,
    onTime,
    level = '',
    answer,
    languages,
  ] = row.split('|');
  return {
    category,
    sub,
    priceCents: Number(price),
    within: { 1: amount(p1), 3: amount(p3), 7: amount(p7) },
    ratingSum: Number(sum),
    ratingCount: Number(count),
    onTimePercent: amount(onTime),
    level,
    answerMinutes: amount(answer),
    languages: languages ? languages.split(',') : [],
  };
}

/** What matches, or one in `factor` of it, drawn by lot. */
export type Sample = { readonly matches: readonly Match[]; readonly factor: number };

/** The signs that draw one gig in `factor` (1, 4, 16, 64 or 256): always the same ones. */
export const sampleSigns = (factor: number): string[] =>
  factor === 1 ? [] : [sign(`z${Math.round(Math.log2(factor) / 2)}`)];

/** Seen so often in a sample that more than `countedMax` is certain but for one time in a thousand million. */
export const surelyMany = (seen: number, factor: number): boolean =>
  (seen - 6 * Math.sqrt(seen)) * factor > countedMax;

/**
 * All matches, or, where there are surely more than `countedMax`, a sample. How large a part has to be drawn is guessed
 * from the 256th: a word of fewer than about 1,700 gigs is read whole.
 */
export async function sampleMatches(prepared: Prepared): Promise<Sample> {
  const first = await readMatches(prepared, sampleSigns(256), readMax);
  if (first.length > sampleMax / 4) return { matches: first, factor: 256 };
  const wider = first.length < 6 ? 4 : Math.floor(Math.log(sampleMax / first.length) / Math.log(4));
  const factor = 4 ** Math.max(0, 4 - wider);
  const matches = await readMatches(prepared, sampleSigns(factor), readMax);
  if (factor === 1 || surelyMany(matches.length, factor)) return { matches, factor };
  return { matches: await readMatches(prepared, [], readMax), factor: 1 };
}
