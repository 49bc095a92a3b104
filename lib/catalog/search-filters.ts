import { Prisma } from '@/prisma/generated/client';
import type { Search } from './search-address';

/** A live gig of a seller who takes orders: the only ones that lists ever show. Needs `g`, `p` and `s` of `fromGigs`. */
export const onSale = Prisma.sql`g.state = 'active' AND p.status = 'active' AND NOT s.paused`;

/** Gigs with their seller and the seller's profile. */
export const fromGigs = Prisma.sql`gig g
  JOIN person p ON p.id = g.seller_id
  JOIN seller_profile s ON s.person_id = g.seller_id`;

/** From level … up; `new` alone means those who begin. */
const levelsFrom = {
  new: ['new'],
  level1: ['level1', 'level2', 'top'],
  level2: ['level2', 'top'],
  top: ['top'],
} as const;

/** The filters of a search as conditions; the text is not among them. */
export function filterConditions(search: Search): Prisma.Sql {
  const conditions = [onSale];
  const { category, sub, minCents, maxCents, days, rating, level, language } = search;
  if (category) conditions.push(Prisma.sql`g.category = ${category}`);
  if (sub) conditions.push(Prisma.sql`g.subcategory = ${sub}`);
  if (minCents !== null) conditions.push(Prisma.sql`g.price_from_cents >= ${minCents}`);
  if (maxCents !== null) conditions.push(Prisma.sql`g.price_from_cents <= ${maxCents}`);
  if (days !== null) conditions.push(Prisma.sql`g.fastest_days <= ${days}`);
  // A cheap package and a fast one help nobody: one and the same has to be both.
  if (days !== null && maxCents !== null)
    conditions.push(Prisma.sql`EXISTS (SELECT 1 FROM gig_package k
      WHERE k.gig_id = g.id AND k.price_cents <= ${maxCents} AND k.delivery_days <= ${days})`);
  if (rating !== null)
    conditions.push(
      Prisma.sql`g.rating_count > 0 AND g.rating_sum >= ${rating}::numeric * g.rating_count`,
    );
  if (level) conditions.push(Prisma.sql`s.level::text = ANY(${[...levelsFrom[level]]}::text[])`);
  if (language) conditions.push(Prisma.sql`${language} = ANY(s.languages)`);
  return Prisma.join(conditions, ' AND ');
}
