import { z } from 'zod';
import { marketplace } from '@/marketplace.config';
import { composed } from '../platform/composed';
import { currencyDigits, parseMoney, plainMoney } from '../platform/money';
import { fitsSort, readPlace } from './search-place';

/** How results are ordered; the words of the address. `best` is meant when the address says nothing. */
export const searchSorts = ['best', 'newest', 'cheapest', 'rating', 'fastest'] as const;
export type SearchSort = (typeof searchSorts)[number];

/** 'Done within … days' that can be asked for. */
export const searchDays = [1, 3, 7] as const;
/** 'Rated … or better' that can be asked for. */
export const searchRatings = [4.8, 4.5, 4] as const;
/** `new`: sellers who begin; the others mean 'at least'. */
export const searchLevels = ['new', 'level1', 'level2', 'top'] as const;

/** 'Answers within … hours' that can be asked for; each has a sign in the index (`answer_signs`). */
export const searchAnswers = [1, 4, 24] as const;

export type SearchDays = (typeof searchDays)[number];
export type SearchRating = (typeof searchRatings)[number];
export type SearchLevel = (typeof searchLevels)[number];
export type SearchAnswers = (typeof searchAnswers)[number];

/** Everything that the address of a search says. Empty and null: not asked for. */
export type Search = {
  readonly q: string;
  readonly category: string | null;
  readonly sub: string | null;
  /** Of the gig's starting price, in minor units of the marketplace's currency. */
  readonly minCents: number | null;
  readonly maxCents: number | null;
  readonly days: SearchDays | null;
  readonly rating: SearchRating | null;
  readonly level: SearchLevel | null;
  readonly language: string | null;
  /** Half of those who wrote to the seller had an answer within so many hours. */
  readonly answers: SearchAnswers | null;
  /** Only sellers who are here at this moment: true for a minute, so that such a search is never kept. */
  readonly online: 'now' | null;
  readonly sort: SearchSort;
  /** From 1; says where one is. What stands there says `from`. */
  readonly page: number;
  /** Where the page begins (`placeText`); null on the first one, and only there. */
  readonly from: string | null;
};

/** What takes every filter away and keeps text and order. */
export const noFilters = {
  category: null,
  sub: null,
  minCents: null,
  maxCents: null,
  days: null,
  rating: null,
  level: null,
  language: null,
  answers: null,
  online: null,
} as const satisfies Partial<Search>;

export const everything: Search = {
  q: '',
  ...noFilters,
  sort: 'best',
  page: 1,
  from: null,
};

/** Gigs on one page of results. */
export const searchPageSize = 24;
/** No address counts further. */
export const searchPageMax = 9999;
export const searchTextMax = 100;

/** The one order in which an address names its parts. */
const names = [
  'q',
  'category',
  'sub',
  'min',
  'max',
  'days',
  'rating',
  'level',
  'language',
  'answers',
  'online',
  'sort',
  'page',
  'from',
] as const;
export type SearchParameter = (typeof names)[number];

const oneOf = <T extends string | number>(values: readonly T[]) =>
  z.string().transform((text, context) => {
    const value = values.find((each) => String(each) === text.trim());
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: 'is none of the choices' });
    return z.NEVER;
  });

const amount = z.string().transform((text, context) => {
  const cents = parseMoney(text, marketplace.currency);
  if (cents !== null) return Math.min(cents, marketplace.maxPriceCents);
  context.addIssue({ code: 'custom', message: 'is no amount' });
  return z.NEVER;
});

const categorySlugs = marketplace.gigs.categories.map((category) => category.slug);
const parentOf = new Map(
  marketplace.gigs.categories.flatMap((category) =>
    category.subcategories.map((sub) => [sub.slug, category.slug] as const),
  ),
);

const fields = {
  q: z.string().transform(searchText),
  category: oneOf(categorySlugs),
  sub: oneOf([...parentOf.keys()]),
  min: amount,
  max: amount,
  days: oneOf(searchDays),
  rating: oneOf(searchRatings),
  level: oneOf(searchLevels),
  language: oneOf(Object.keys(marketplace.languages)),
  answers: oneOf(searchAnswers),
  online: oneOf(['now'] as const),
  sort: oneOf(searchSorts),
  page: z.coerce
    .number()
    .int()
    .min(1)
    .transform((page) => Math.min(page, searchPageMax)),
  from: z.string().refine((text) => readPlace(text) !== null),
};

/** What was typed, fit to search with: one space between words, small letters, no control signs, not too long. */
export function searchText(typed: string): string {
  const text = composed(composed(typed.toWellFormed()).toLowerCase())
    .replace(/[\p{C}\p{Z}\uFFFD]+/gu, ' ')
    .trim();
  return [...text].slice(0, searchTextMax).join('').trim();
}

/** A query string as a route or a form has it. */
export type SearchValues =
  | URLSearchParams
  | Readonly<Record<string, string | readonly string[] | undefined>>;

const firstValue = (values: SearchValues, name: string): string => {
  if (values instanceof URLSearchParams) return values.get(name) ?? '';
  const value = values[name];
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
};

/**
 * Reads any query string. Never fails: what makes no sense is left out and named in `ignored`, so that the page can say
 * so. A subcategory brings its category along; one of another category gives way to it.
 */
export function readSearch(values: SearchValues): { search: Search; ignored: SearchParameter[] } {
  const ignored: SearchParameter[] = [];
  const read = <N extends SearchParameter>(name: N): z.output<(typeof fields)[N]> | null => {
    const text = firstValue(values, name);
    if (text.trim() === '') return null;
    const result = fields[name].safeParse(text);
    if (result.success) return result.data as z.output<(typeof fields)[N]>;
    ignored.push(name);
    return null;
  };
  const asked = read('category');
  const sub = read('sub');
  const parent = sub === null ? null : (parentOf.get(sub) ?? null);
  const keepsSub = asked === null || asked === parent;
  const [low, high] = [read('min') || null, read('max') || null];
  const sort = read('sort') ?? 'best';
  const from = fromOf(read('from'), sort, ignored);
  // A number alone is of no use: a page begins at a gig.
  const page = read('page') ?? 1;
  const swapped = low !== null && high !== null && low > high;
  return {
    search: {
      q: read('q') ?? '',
      category: asked ?? parent,
      sub: keepsSub ? sub : null,
      minCents: swapped ? high : low,
      maxCents: swapped ? low : high,
      days: read('days'),
      rating: read('rating'),
      level: read('level'),
      language: read('language'),
      answers: read('answers'),
      online: read('online'),
      sort,
      page: from === null ? 1 : Math.max(2, page),
      from,
    },
    ignored,
  };
}

/** The place of another order says nothing in this one. */
function fromOf(text: string | null, sort: SearchSort, ignored: SearchParameter[]): string | null {
  const place = text === null ? null : readPlace(text);
  if (place && fitsSort(place, sort)) return text;
  if (place) ignored.push('from');
  return null;
}

/** Minor units as the address writes them: '5', '7.50'. */
export function amountText(cents: number): string {
  const digits = currencyDigits(marketplace.currency);
  const text = plainMoney(cents, marketplace.currency);
  return digits > 0 && cents % 10 ** digits === 0 ? text.slice(0, -digits - 1) : text;
}

/** The canonical query string of a search, without '?'; the same search always gives the same one. */
export function searchQuery(search: Search): string {
  const texts: Record<SearchParameter, string | number | null> = {
    q: search.q,
    // A subcategory says which category it is in.
    category: search.sub ? null : search.category,
    sub: search.sub,
    min: search.minCents === null ? null : amountText(search.minCents),
    max: search.maxCents === null ? null : amountText(search.maxCents),
    days: search.days,
    rating: search.rating,
    level: search.level,
    language: search.language,
    answers: search.answers,
    online: search.online,
    sort: search.sort === 'best' ? null : search.sort,
    page: search.page === 1 ? null : search.page,
    from: search.from,
  };
  const parts = new URLSearchParams();
  for (const name of names) if (texts[name]) parts.set(name, String(texts[name]));
  return parts.toString();
}

/** The address of a search. */
export function searchAddress(search: Search): string {
  const query = searchQuery(search);
  return query ? `/search?${query}` : '/search';
}

/** The same search with something else in it; another page of other results makes no sense, so it starts at the first. */
export const withSearch = (search: Search, change: Partial<Search>): Search => ({
  ...search,
  page: 1,
  from: null,
  ...change,
});
