import { LRUCache } from 'lru-cache';
import { marketplace } from '@/marketplace.config';
import type { Db } from '../platform/db';
import { searchWords } from './search-words';

/** Words shorter than this are never taken for a slip. */
const correctedFrom = 3;
/** At most so many candidates are compared for one word. */
const candidatesMax = 200;

/**
 * How many single slips lie between two words: a letter too many, too few, wrong, or two changed over
 * (Damerau-Levenshtein with adjacent swaps). Stops counting above `most` and returns `most + 1`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = above;
    above = row;
  }
  return Math.min(above[b.length] ?? most, most + 1);
}

/** One slip in a short word, two in a long one. */
const slipsAllowed = (word: string): number => (word.length < 6 ? 1 : 2);

/** The known word that was most likely meant: fewest slips, the same first letter first, then the shorter. Null: none near. */
export function closestWord(word: string, known: Iterable<string>): string | null {
  let best: { word: string; cost: number } | null = null;
  for (const each of known) {
    const slips = slipsBetween(word, each, slipsAllowed(word));
    if (slips > slipsAllowed(word)) continue;
    const cost = slips * 100 + (each[0] === word[0] ? 0 : 50) + each.length / 100;
    if (!best || cost < best.cost || (cost === best.cost && each < best.word))
      best = { word: each, cost };
  }
  return best?.word ?? null;
}

/** The words of the operator's own categories: known even before a gig uses them. */
const treeWords = new Set(
  marketplace.gigs.categories.flatMap((category) => [
    ...searchWords(category.name),
    ...category.subcategories.flatMap((sub) => searchWords(sub.name)),
  ]),
);

/**
 * What was corrected within the last minute, by what was typed: people slip alike, and to find a word costs more than to find
 * its gigs.
 */
const corrections = new LRUCache<string, readonly string[]>({ max: 2000, ttl: 60_000 });

/**
 * The words with those that no gig knows replaced by the nearest known ones; null when there is nothing to correct.
 * Asked only when a search finds little: it costs one more question to the database.
 * @param foundNone whether the words find nothing as they were typed, under the chosen filters. Only then is an answer kept: a
 *   gig that has come with just these words is found at once. What is new to one of several words, or under other filters, is
 *   known after a minute
 */
export async function correctWords(
  via: Db,
  words: readonly string[],
  foundNone: boolean,
): Promise<readonly string[] | null> {
  const typed = words.join(' ');
  const kept = foundNone ? corrections.get(typed) : undefined;
  if (kept) return kept;
  const looked = words.filter((word) => word.length >= correctedFrom);
  if (looked.length === 0) return null;
  const candidates = await via.$queryRaw<{ given: string; word: string | null }[]>`
    WITH unknown AS MATERIALIZED (
      SELECT w.word AS given FROM unnest(${looked}::text[]) AS w(word)
       WHERE NOT EXISTS (SELECT 1 FROM gig_listing g
         WHERE g.search @@ plainto_tsquery('english', unaccent(w.word))))
    SELECT w.given, c.word FROM unknown w
      LEFT JOIN LATERAL (
        (SELECT k.word FROM search_word k WHERE k.word % w.given
          ORDER BY similarity(k.word, w.given) DESC, k.word LIMIT ${candidatesMax})
        UNION
        (SELECT k.word FROM search_word k
          WHERE k.word LIKE left(w.given, 1) || '%' AND abs(length(k.word) - length(w.given)) <= 1
          ORDER BY similarity(k.word, w.given) DESC, k.word LIMIT ${candidatesMax})
      ) c ON true`;
  const meant = new Map<string, string>();
  for (const unknown of new Set(candidates.map(({ given }) => given))) {
    const near = candidates.flatMap(({ given, word }) => (given === unknown && word ? [word] : []));
    const closest = closestWord(unknown, [...near, ...treeWords]);
    if (closest && closest !== unknown) meant.set(unknown, closest);
  }
  if (meant.size === 0) return null;
  const corrected = words.map((word) => meant.get(word) ?? word);
  if (foundNone) corrections.set(typed, corrected);
  return corrected;
}
