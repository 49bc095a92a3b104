import { marketplace } from '@/marketplace.config';
import { Prisma } from '@/prisma/generated/client';
import type { Actor } from '../platform/actor';
import { db } from '../platform/db';
import { countTryHere } from '../platform/tries-here';
import { categoryPath } from './find-category';
import { searchWords } from './search-words';
import type { Suggestion } from './suggestion';

/** What is longer is a sentence, and no beginning of a title. */
export const suggestTextMax = 60;
const suggestTextMin = 2;
const shownMax = { category: 3, gig: 5, seller: 2 } as const;
/** So many beginnings are looked at, however many there are: what keeps the answer quick at any size. */
const looked = { phrase: 60, word: 200, sellers: 200 } as const;

/**
 * What may be meant by the beginning of a search: categories, gigs on sale and sellers, the likeliest of each first. Nothing
 * for less than two letters. One question to the database, which reads short ranges of three indexes. It costs an answer
 * at every key, so that one network (`address`) is refused with `rate_limited` above the limit of an hour.
 */
export async function suggest(
  _actor: Actor,
  typed: string,
  address: string,
): Promise<Suggestion[]> {
  const text = typed.replaceAll('\0', '').trim().toLowerCase();
  if (text.length < suggestTextMin || text.length > suggestTextMax) return [];
  countTryHere(`suggest:address:${address}`, marketplace.limits.suggestionsAnHour, 3600);
  const found = await findByBeginning(text);
  return [...suggestCategories(text), ...found];
}

/** Above every letter that text can hold: the end of a range of beginnings. */
const last = '\u{10ffff}';

/** Gigs whose title goes on like this from one of its words, then such that hold all of the words; then sellers by name. */
function findByBeginning(text: string): Promise<Suggestion[]> {
  return db.$queryRaw<Suggestion[]>`
    WITH asked AS MATERIALIZED (
      SELECT phrase, words, (SELECT w FROM unnest(words) AS w ORDER BY length(w) DESC LIMIT 1) AS word
        FROM plain_title(${text}) AS phrase, string_to_array(phrase, ' ') AS words
       WHERE length(phrase) >= ${suggestTextMin}::int),
    hits AS (
      SELECT h.gig_id, 1 AS fit FROM asked a CROSS JOIN LATERAL (
        SELECT t.gig_id FROM title_start t
         WHERE t.start ~>=~ a.phrase AND t.start ~<~ (a.phrase || ${last}) LIMIT ${looked.phrase}) h
      UNION ALL
      SELECT h.gig_id, 2 FROM asked a CROSS JOIN LATERAL (
        SELECT t.gig_id FROM title_start t
         WHERE cardinality(a.words) > 1 AND t.start ~>=~ a.word AND t.start ~<~ (a.word || ${last})
         LIMIT ${looked.word}) h),
    gigs AS (
      SELECT g.title, g.slug, g.orders_done, hit.fit
        FROM (SELECT gig_id, min(fit) AS fit FROM hits GROUP BY gig_id) hit
        JOIN gig g ON g.id = hit.gig_id JOIN gig_listing l ON l.gig_id = g.id
       WHERE (hit.fit = 1 OR NOT EXISTS (
         SELECT 1 FROM asked a, unnest(a.words) AS w WHERE position(' ' || w IN ' ' || plain_title(g.title)) = 0))
       ORDER BY hit.fit, g.orders_done DESC, g.id LIMIT ${shownMax.gig}),
    sellers AS (
      (${sellersWhere(Prisma.sql`lower(p.name)`, text)}) UNION
      (${sellersWhere(Prisma.sql`lower(p.username::text)`, text)})
       ORDER BY orders_done DESC, username LIMIT ${shownMax.seller})
    SELECT kind, label, path FROM (
      SELECT 'gig' AS kind, title AS label, '/gigs/' || slug AS path, 1 AS part, fit, orders_done FROM gigs
      UNION ALL
      SELECT 'seller', name, '/u/' || username, 2, 1, orders_done FROM sellers) found
     ORDER BY part, fit, orders_done DESC, path`;
}

/** Some who sell and whose name begins so: looked up one by one along the index, and buyers do not count among them. */
const sellersWhere = (name: Prisma.Sql, text: string): Prisma.Sql => Prisma.sql`
  SELECT p.name, p.username, s.orders_done FROM person p
   CROSS JOIN LATERAL (SELECT orders_done FROM seller_profile
                        WHERE person_id = p.id AND NOT paused LIMIT 1) s
   WHERE ${name} ~>=~ ${text} AND ${name} ~<~ ${text + last} AND p.status = 'active' LIMIT ${looked.sellers}`;

/** Categories that have a word beginning with each of the typed ones; the last may be unfinished. */
function suggestCategories(text: string): Suggestion[] {
  const words = searchWords(text);
  if (words.length === 0) return [];
  const fits = (name: string, slug: string) => {
    const own = searchWords(`${name} ${slug.replaceAll('-', ' ')}`);
    return words.every((word) => own.some((each) => each.startsWith(word)));
  };
  const found = marketplace.gigs.categories.flatMap(({ slug, name, subcategories }) => [
    ...(fits(name, slug) ? [{ label: name, path: categoryPath(slug) }] : []),
    ...subcategories
      .filter((sub) => fits(sub.name, sub.slug))
      .map((sub) => ({ label: sub.name, path: categoryPath(slug, sub.slug) })),
  ]);
  return found
    .slice(0, shownMax.category)
    .map(({ label, path }) => ({ kind: 'category' as const, label, path }));
}
