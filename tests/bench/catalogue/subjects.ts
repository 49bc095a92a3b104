import type { Client } from 'pg';
import { everything, searchAddress, withSearch } from '@/lib/catalog/search-address';
import { findWords, type Words } from './words';

/** A page of which the first visit is measured. */
export interface NewPage {
  readonly name: string;
  readonly path: string;
  /** Others like it, for what a first visit costs; none: the page itself is forgotten before each. */
  readonly others: readonly string[];
}

/** A page that is kept after its first visit. */
export interface KeptPage extends NewPage {
  readonly name: 'home' | 'category page' | 'gig page' | 'popular search';
  /** Made before anything is measured. Of lists there are only those that are measured too: they are forgotten in between. */
  readonly practice: readonly string[];
}

/** Something that is answered by the database each time. */
export interface Question {
  readonly name: string;
  readonly kind: 'search' | 'suggestions';
  /** Asked for in turn: addresses that nobody has asked for before, but for suggestions. */
  readonly paths: readonly string[];
}

export interface Subjects {
  readonly words: Words;
  readonly kept: readonly KeptPage[];
  readonly questions: readonly Question[];
  /** Asked for once each, of words that nobody asked for before. */
  readonly newWords: NewPage;
}

/** Enough that none comes twice while it is measured. */
const addresses = 20_000;
const firstVisits = 100;
const practiceVisits = 150;

/** What people look at most, in a shop with so many gigs. */
export async function findSubjects(client: Client, gigs: number): Promise<Subjects> {
  const words = await findWords(client, gigs);
  const [popular = 'logo'] = words.common;
  const search = (change: Parameters<typeof withSearch>[1]) =>
    searchAddress(withSearch(everything, change));
  const slugs = await gigSlugs(client);
  if (words.newTwo.length === 0) throw new Error('There are too few words to search for new ones.');
  const categories = (await categoryPaths(client)).slice(0, firstVisits);
  const popularSearches = (count: number, fromCents: number) =>
    Array.from({ length: count }, (_, nth) =>
      search({ q: words.common[nth % words.common.length] ?? popular, maxCents: fromCents + nth }),
    );
  return {
    words,
    kept: [
      { name: 'home', path: '/', others: [], practice: Array(practiceVisits / 2).fill('/') },
      {
        name: 'category page',
        path: categories[0] ?? '',
        others: categories.slice(1),
        practice: categories.slice(1),
      },
      {
        name: 'gig page',
        path: slugs[0] ?? '',
        others: slugs.slice(1, firstVisits + 1),
        practice: slugs.slice(firstVisits + 1),
      },
      {
        name: 'popular search',
        path: search({ q: popular }),
        others: popularSearches(firstVisits, 9_001),
        practice: popularSearches(practiceVisits, 5_001),
      },
    ],
    questions: [
      searches('search, common word', words.common, 10_001),
      searches('search, rare word', words.rare, 40_001),
      searches('search, two words', words.two, 70_001),
      searches('search, typo', words.typo, 100_001),
      searches('search, filters alone', [''], 130_001),
      {
        name: 'suggestions',
        kind: 'suggestions',
        paths: beginnings(words).map((text) => `/api/suggest?q=${encodeURIComponent(text)}`),
      },
    ],
    newWords: {
      name: 'search, two new words',
      path: '',
      others: threeFilters(words.newTwo, 160_001, words.newTwo.length),
    },
  };
}

/** With three filters a search is not kept, and with another highest price each one is new. */
function searches(name: string, texts: readonly string[], fromCents: number): Question {
  return { name, kind: 'search', paths: threeFilters(texts, fromCents, addresses) };
}

function threeFilters(texts: readonly string[], fromCents: number, count: number): string[] {
  return Array.from({ length: count }, (_, nth) =>
    searchAddress(
      withSearch(everything, {
        q: texts[nth % texts.length] ?? '',
        maxCents: fromCents + nth,
        days: 7,
        language: 'en',
      }),
    ),
  );
}

const beginnings = ({ common, rare, two }: Words): string[] =>
  [...common, ...rare, ...two].flatMap((text) =>
    [2, 3, 4, 6, text.length]
      .filter((length) => length <= text.length)
      .map((length) => text.slice(0, length)),
  );

/** The gig that was reviewed most first, then others. */
async function gigSlugs(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ slug: string }>(
    `(SELECT g.slug FROM gig_listing l JOIN gig g ON g.id = l.gig_id
       ORDER BY l.rating_count DESC, l.gig_id LIMIT 1)
     UNION ALL
     (SELECT g.slug FROM gig_listing l TABLESAMPLE BERNOULLI (5) REPEATABLE (2) JOIN gig g ON g.id = l.gig_id
       LIMIT ${firstVisits + practiceVisits})`,
  );
  return rows.map(({ slug }) => `/gigs/${slug}`);
}

/** Categories, then subcategories, those with the most gigs first. */
async function categoryPaths(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ path: string }>(
    `SELECT path FROM (
       SELECT '/categories/' || category AS path, 1 AS part, count(*) AS gigs FROM gig_listing GROUP BY category
       UNION ALL
       SELECT '/categories/' || category || '/' || subcategory, 2, count(*) FROM gig_listing
        GROUP BY category, subcategory) places ORDER BY part, gigs DESC, path`,
  );
  return rows.map(({ path }) => path);
}
