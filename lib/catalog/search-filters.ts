import { Prisma } from '@/prisma/generated/client';
import { onlineNow } from '../platform/presence';
import type { FilterGroup } from './filter-groups';
import type { Search } from './search-address';

/** From level … up; `new` alone means those who begin. */
export const levelsFrom = {
  new: ['new'],
  level1: ['level1', 'level2', 'top'],
  level2: ['level2', 'top'],
  top: ['top'],
} as const;

/** Where the steps of prices begin, as `listing_signs` in the database has them. */
const priceSteps = [
  1000, 1500, 2000, 2500, 3000, 4000, 5000, 7500, 10_000, 15_000, 25_000, 50_000, 100_000,
];
const stepOf = (cents: number): number => priceSteps.filter((from) => from <= cents).length;

/** A sign of the index (migration gig_listing says which there are), quoted for a tsquery. */
export const sign = (text: string): string => `'=${text.replace(/['\\]/g, '')}'`;
export const anyOf = (signs: readonly string[]): string => `(${signs.join(' | ')})`;

/** The signs of all prices between two, both included; wider than the prices, never narrower. */
function priceSigns(minCents: number | null, maxCents: number | null): string {
  const [low, high] = [stepOf(minCents ?? 0), stepOf(maxCents ?? Number.MAX_SAFE_INTEGER)];
  return anyOf(Array.from({ length: high - low + 1 }, (_, index) => sign(`p${low + index}`)));
}

/**
 * The filters that are set, as signs, so that text and filters are one question to one index. They may let more through
 * than the filter (prices), never less: `rowConditions` has the last word.
 */
export function filterSigns(search: Search): Partial<Record<FilterGroup, string>> {
  const { category, sub, minCents, maxCents, days, rating, level, language, answers } = search;
  const signs: Partial<Record<FilterGroup, string>> = {};
  if (sub) signs.place = sign(`s:${sub}`);
  else if (category) signs.place = sign(`c:${category}`);
  if (minCents !== null || maxCents !== null) signs.price = priceSigns(minCents, maxCents);
  if (days !== null) signs.days = sign(`d${days}`);
  if (rating !== null) signs.rating = sign(`r${rating}`);
  if (level) signs.level = anyOf(levelsFrom[level].map((each) => sign(`v:${each}`)));
  if (language) signs.language = sign(`l:${language}`);
  if (answers !== null) signs.answers = sign(`h${answers}`);
  return signs;
}

const priceWithin = {
  1: Prisma.sql`g.price_1_cents`,
  3: Prisma.sql`g.price_3_cents`,
  7: Prisma.sql`g.price_7_cents`,
} as const;

/**
 * What no sign says: prices exactly; that a cheap package and a fast one are one and the same; and who is here now, which
 * changes too often to be written into rows.
 */
function unsignedConditions(
  { minCents, maxCents, days, online }: Search,
  price: Prisma.Sql,
): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (minCents !== null) conditions.push(Prisma.sql`${price} >= ${minCents}`);
  if (maxCents !== null)
    conditions.push(Prisma.sql`${days === null ? price : priceWithin[days]} <= ${maxCents}`);
  if (online) conditions.push(Prisma.sql`g.seller_id IN (${onlineNow})`);
  return conditions;
}

/**
 * For PostgreSQL an expression, of which no index knows. Beside the index of words that of prices is only in the way: both
 * were read, and it holds every cheap gig there is.
 */
const unindexedPrice = Prisma.sql`(g.price_cents + 0)`;
/** Where the index of an order is walked, which may begin at a price. */
export const indexedPrice = Prisma.sql`g.price_cents`;

/** Every filter that is set as a condition on the row. */
export function rowConditions(search: Search, price = unindexedPrice): Prisma.Sql[] {
  const { category, sub, days, rating, level, language, answers } = search;
  const conditions = unsignedConditions(search, price);
  if (category) conditions.push(Prisma.sql`g.category = ${category}`);
  if (sub) conditions.push(Prisma.sql`g.subcategory = ${sub}`);
  if (days !== null) conditions.push(Prisma.sql`${priceWithin[days]} IS NOT NULL`);
  if (rating !== null)
    conditions.push(
      Prisma.sql`g.rating_count > 0 AND g.rating_sum >= ${rating}::numeric * g.rating_count`,
    );
  if (level) conditions.push(Prisma.sql`g.level::text = ANY(${[...levelsFrom[level]]}::text[])`);
  if (language) conditions.push(Prisma.sql`${language} = ANY(g.languages)`);
  if (answers !== null) conditions.push(Prisma.sql`g.answer_minutes <= ${60 * answers}`);
  return conditions;
}
