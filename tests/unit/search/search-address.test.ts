import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  everything,
  readSearch,
  type Search,
  searchAddress,
  searchAnswers,
  searchDays,
  searchLevels,
  searchQuery,
  searchRatings,
  searchSorts,
  searchText,
  withSearch,
} from '@/lib/catalog/search-address';
import { filterCount, keptSearchPath, readKeptSearch } from '@/lib/catalog/search-kept';
import { placeText } from '@/lib/catalog/search-place';
import { marketplace } from '@/marketplace.config';

const read = (query: string) => readSearch(new URLSearchParams(query)).search;

const newest = placeText({
  side: 'after',
  id: '0193b7c2-0000-7000-8000-00000000beef',
  values: [1_764_000_000_000],
  ranking: null,
});

const places = marketplace.gigs.categories.flatMap((category) => [
  { category: category.slug, sub: null },
  ...category.subcategories.map((sub) => ({ category: category.slug, sub: sub.slug })),
]);

const anySearch: fc.Arbitrary<Search> = fc
  .record({
    q: fc.string({ unit: 'binary', maxLength: 140 }).map(searchText),
    place: fc.constantFrom({ category: null, sub: null }, ...places),
    prices: fc.option(
      fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 999 })),
    ),
    days: fc.constantFrom(null, ...searchDays),
    rating: fc.constantFrom(null, ...searchRatings),
    level: fc.constantFrom(null, ...searchLevels),
    language: fc.constantFrom(null, ...Object.keys(marketplace.languages)),
    answers: fc.constantFrom(null, ...searchAnswers),
    online: fc.constantFrom(null, 'now' as const),
    sort: fc.constantFrom(...searchSorts),
    edge: fc.option(
      fc.record({
        page: fc.integer({ min: 2, max: 9999 }),
        side: fc.constantFrom('after' as const, 'before' as const),
        id: fc.uuid(),
        numbers: fc.tuple(fc.nat(), fc.nat(1e9)),
        at: fc.nat({ max: 4e12 }),
        lifted: fc.array(fc.uuid(), { maxLength: 3 }),
      }),
    ),
  })
  .map(({ place, prices, edge, ...rest }) => ({
    ...rest,
    ...place,
    page: edge?.page ?? 1,
    from:
      edge &&
      placeText({
        side: edge.side,
        id: edge.id,
        values: ['cheapest', 'fastest'].includes(rest.sort) ? edge.numbers : [edge.numbers[0]],
        ranking: rest.sort === 'best' ? { at: edge.at, lifted: edge.lifted } : null,
      }),
    minCents: prices ? prices[0] : null,
    maxCents: prices ? Math.min(prices[0] + prices[1], marketplace.maxPriceCents) : null,
  }));

const keptPath = (values: URLSearchParams) => keptSearchPath(readSearch(values));

describe('the address of a search', () => {
  test('says everything: reading it gives the same search back', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        expect(read(searchQuery(search))).toEqual(search);
      }),
    );
  });

  test('is one for the same question, whatever the order, the case and the extras', () => {
    const canonical = 'q=logo+design&sub=logos&max=20&days=3&sort=cheapest';
    for (const query of [
      'sort=cheapest&days=3&max=20.00&sub=logos&category=design&q=Logo++design',
      'q=%20LOGO%20design&utm_source=mail&category=design&sub=logos&max=%2420&days=3&sort=cheapest&page=1',
      'days=3&sort=cheapest&sub=logos&q=logo+design&q=second&max=20&rating=',
    ])
      expect(searchQuery(read(query))).toBe(canonical);
  });

  test('of any text at all is canonical after one reading', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
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
            'x',
          ),
          fc.string({ unit: 'binary', maxLength: 160 }),
        ),
        (values) => {
          const once = searchQuery(readSearch(values).search);
          expect(searchQuery(read(once))).toBe(once);
          expect(readSearch(new URLSearchParams(once)).ignored).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is short when nothing is asked', () => {
    expect(searchAddress(everything)).toBe('/search');
    expect(searchAddress(withSearch(everything, { q: 'cat portrait' }))).toBe(
      '/search?q=cat+portrait',
    );
  });
});

describe('odd input', () => {
  test.each([
    ['category=<script>', ['category']],
    [
      'days=2&rating=9&level=boss&language=xx&sort=magic',
      ['days', 'rating', 'level', 'language', 'sort'],
    ],
    ['answers=2&online=yes', ['answers', 'online']],
    ['min=abc&max=-5', ['min', 'max']],
    ['page=0', ['page']],
    ['page=1e9x', ['page']],
    ['from=x&page=2', ['from']],
    [`from=${newest}`, ['from']],
  ])('%s is left out, and said to be', (query, ignored) => {
    const result = readSearch(new URLSearchParams(query));
    expect(result.ignored.sort()).toEqual([...ignored].sort());
    expect(result.search).toEqual(everything);
  });

  test('prices the wrong way round are turned', () => {
    expect(read('min=50&max=10')).toMatchObject({ minCents: 1000, maxCents: 5000 });
  });

  test('a subcategory brings its category, and gives way to another one', () => {
    expect(read('sub=logos')).toMatchObject({ category: 'design', sub: 'logos' });
    expect(read('category=audio&sub=logos')).toMatchObject({ category: 'audio', sub: null });
  });

  test('a page begins at a gig: a number alone leads to the first', () => {
    expect(read('q=a&page=4')).toMatchObject({ page: 1, from: null });
    expect(read(`sort=newest&from=${newest}`)).toMatchObject({ page: 2, from: newest });
    expect(read(`sort=newest&page=99999&from=${newest}`)).toMatchObject({ page: 9999 });
  });

  test('another filter or order starts at the first page again', () => {
    const third = read(`sort=newest&page=3&from=${newest}`);
    expect(withSearch(third, { days: 1 })).toMatchObject({ page: 1, from: null });
  });
});

describe('the kept twin of a search page', () => {
  test('is found again from its path, encoded or decoded once', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const path = keptPath(new URLSearchParams(searchQuery(search)));
        if (path === null) return;
        const parameter = path.slice('/search/'.length);
        expect(readKeptSearch(parameter)).toEqual(search);
        expect(readKeptSearch(decodeURIComponent(parameter))).toEqual(search);
      }),
    );
  });

  test('exists for what many ask, not for the rare', () => {
    expect(keptPath(new URLSearchParams('q=Logo'))).toBe('/search/q%3Dlogo');
    expect(keptPath(new URLSearchParams(''))).toBe('/search/all');
    expect(keptPath(new URLSearchParams('q=logo&days=1&level=top&max=10'))).toBeNull();
    const ninth = new URLSearchParams(`q=logo&sort=newest&page=9&from=${newest}`);
    expect(keptPath(ninth)).toBeNull();
    expect(keptPath(new URLSearchParams(`q=${'word '.repeat(20)}`))).toBeNull();
    expect(keptPath(new URLSearchParams('days=2')), 'the page says what it left out').toBeNull();
  });

  test('does not exist for who is online now, which is true for a minute', () => {
    expect(keptPath(new URLSearchParams('online=now'))).toBeNull();
    expect(readKeptSearch('online=now')).toBeNull();
    expect(readKeptSearch('q%3Dlogo%26online%3Dnow')).toBeNull();
    expect(keptPath(new URLSearchParams('answers=4'))).toBe('/search/answers%3D4');
  });

  test('does not exist for words whose end the framework takes for its own', () => {
    for (const words of ['main.rsc', 'Fix my page.RSC', '.rsc'])
      expect(keptPath(new URLSearchParams({ q: words })), words).toBeNull();
    expect(keptPath(new URLSearchParams('q=rsc'))).toBe('/search/q%3Drsc');
  });

  test('does not exist for a path that nobody wrote', () => {
    const rare = 'q=logo&min=10&days=1&level=top';
    for (const path of ['-', '', 'q=Logo', 'page=1', 'q=a&x=1', '%E0%A4%A', 'sub=logos&q=a', rare])
      expect(readKeptSearch(path), path).toBeNull();
  });

  test('both prices count as one filter', () => {
    expect(filterCount(read('min=5&max=9&days=1'))).toBe(2);
  });
});
