import { Prisma } from '@/prisma/generated/client';
import { db } from '../platform/db';
import { type SearchSort, searchPageSize } from './search-address';
import { indexedPrice, rowConditions } from './search-filters';
import { conditionsOf, type Prepared, type Sample, whereAll } from './search-matches';
import type { SearchPlace } from './search-place';

/** A page of ids in the buyer's own order, and the edges from which the pages beside it go on; null: there is none. */
export type SortedPage = {
  readonly ids: readonly string[];
  readonly previous: SearchPlace | null;
  readonly next: SearchPlace | null;
};

type Key = { readonly column: Prisma.Sql; readonly value: Prisma.Sql; readonly descends: boolean };

const number = (column: Prisma.Sql, descends = false): Key => ({ column, value: column, descends });

const quality = number(Prisma.sql`g.rating_rank`, true);

/** What each order goes by; ties end with the id. There is an index for each. */
const keysOf: Readonly<Record<Exclude<SearchSort, 'best'>, readonly Key[]>> = {
  newest: [
    {
      column: Prisma.sql`g.published_at`,
      value: Prisma.sql`(1000 * extract(epoch FROM g.published_at))`,
      descends: true,
    },
  ],
  cheapest: [number(Prisma.sql`g.price_cents`), quality],
  rating: [quality],
  fastest: [number(Prisma.sql`g.fastest_days`), quality],
};

/**
 * One page in the order that the buyer chose, from a place on. Few matches are found and then sorted; of many the index of
 * the order is walked until the page is full.
 */
export async function findSorted(
  prepared: Prepared,
  own: Sample,
  sort: Exclude<SearchSort, 'best'>,
  place: SearchPlace | null,
): Promise<SortedPage> {
  const keys = keysOf[sort];
  const back = place?.side === 'before';
  const conditions = own.factor === 1 ? conditionsOf(prepared, own) : walkedConditions(prepared);
  if (place) conditions.push(beyond(keys, place, back));
  const rows = await db.$queryRaw<{ id: string; values: number[] }[]>`
    SELECT g.gig_id AS id, ARRAY[${Prisma.join(keys.map(({ value }) => value))}]::float8[] AS values
      FROM gig_listing g ${whereAll(conditions)}
     ORDER BY ${orderOf(keys, back)} LIMIT ${searchPageSize + 1}`;
  const shown = rows.slice(0, searchPageSize);
  const more = rows.length > searchPageSize;
  if (back) shown.reverse();
  const edge = (side: SearchPlace['side'], at: number, there: boolean): SearchPlace | null => {
    const row = shown.at(at);
    return there && row ? { side, ...row, ranking: null } : null;
  };
  return {
    ids: shown.map(({ id }) => id),
    previous: edge('before', 0, back ? more : place !== null),
    next: edge('after', -1, back || more),
  };
}

function orderOf(keys: readonly Key[], back: boolean): Prisma.Sql {
  const parts = keys.map(
    ({ column, descends }) =>
      Prisma.sql`${column} ${descends !== back ? Prisma.sql`DESC` : Prisma.sql`ASC`}`,
  );
  return Prisma.join([...parts, back ? Prisma.sql`g.gig_id DESC` : Prisma.sql`g.gig_id`], ', ');
}

/** What stands behind a place in this order (`back`: in front of it), so that an index can begin right there. */
function beyond(keys: readonly Key[], { values, id }: SearchPlace, back: boolean): Prisma.Sql {
  const last = back ? Prisma.sql`g.gig_id < ${id}::uuid` : Prisma.sql`g.gig_id > ${id}::uuid`;
  return keys.reduceRight((rest, { column, value, descends }, index) => {
    // A moment is compared as one, so that its index is of use.
    const edge =
      column === value
        ? Prisma.sql`${values[index] ?? 0}::float8::int`
        : Prisma.sql`to_timestamp(${values[index] ?? 0}::float8 / 1000)`;
    return descends !== back
      ? Prisma.sql`(${column} <= ${edge} AND (${column} < ${edge} OR ${rest}))`
      : Prisma.sql`(${column} >= ${edge} AND (${column} > ${edge} OR ${rest}))`;
  }, last);
}

/** As `conditionsOf`, in a form that the index of words cannot answer (a function, not its operator). */
function walkedConditions({ search, query }: Prepared): Prisma.Sql[] {
  const conditions = rowConditions(search, indexedPrice);
  if (query !== null) conditions.push(Prisma.sql`ts_match_vq(g.search, ${query}::tsquery)`);
  return conditions;
}
