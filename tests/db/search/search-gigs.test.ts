import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { firstPlaces } from '@/lib/catalog/first-places';
import {
  everything,
  readSearch,
  type Search,
  searchPageSize,
  searchSorts,
} from '@/lib/catalog/search-address';
import { correctWords } from '@/lib/catalog/search-corrections';
import { searchGigs } from '@/lib/catalog/search-gigs';
import { placeText } from '@/lib/catalog/search-place';
import type { SearchResults } from '@/lib/catalog/views';
import { nobody } from '@/lib/platform/actor';
import { type Db, db } from '@/lib/platform/db';
import { withDatabase } from '@/tests/support/database';
import { aGig, aSeller } from './market';

withDatabase();

const ask = (query: string) => searchGigs(nobody, readSearch(new URLSearchParams(query)).search);
const titles = async (query: string) => (await ask(query)).gigs.map((gig) => gig.title);

beforeAll(async () => {
  const [mira, otto, nele, gone, resting] = await Promise.all([
    aSeller('Mira Top', {
      level: 'top',
      ordersDone: 300,
      onTimePercent: 99,
      languages: ['en', 'fr'],
    }),
    aSeller('Otto Fair', { level: 'level1', onTimePercent: 80, languages: ['de'] }),
    aSeller('Nele New', { level: 'new', ordersDone: 0, onTimePercent: null, languages: ['en'] }),
    aSeller('Suspended Sam', { suspended: true }),
    aSeller('Resting Rita', { paused: true }),
  ]);
  await aGig('I will draw a minimal logo', {
    sellerId: mira,
    tags: ['logo', 'minimal'],
    packages: [
      [2000, 3],
      [5000, 5],
      [9000, 7],
    ],
    ratings: [5, 5, 5, 5, 5, 5, 5, 4],
    daysOld: 60,
  });
  await aGig('I will sketch a logo within a day', {
    sellerId: otto,
    tags: ['sketch'],
    packages: [[800, 1]],
    ratings: [4, 4, 3],
    daysOld: 30,
  });
  await aGig('I will design your café menu', {
    sellerId: nele,
    subcategory: 'flyers-posters',
    tags: ['menu', 'restaurant'],
    packages: [[1200, 2]],
    daysOld: 1,
  });
  await aGig('I will paint an illustration of your dog', {
    sellerId: nele,
    category: 'illustration',
    subcategory: 'pet-portraits',
    tags: ['watercolour'],
    description: 'A picture for the wall.',
    packages: [[600, 7]],
    daysOld: 2,
  });
  await aGig('I will record a voice for your film', {
    sellerId: otto,
    category: 'audio',
    subcategory: 'voice-over',
    included: 'Sixty seconds read calmly',
    packages: [
      [2500, 10],
      [6000, 1],
    ],
    ratings: [5],
    daysOld: 90,
  });
  await aGig('I will draw a logo, paused', { sellerId: mira, state: 'paused' });
  await aGig('I will draw a logo, removed', { sellerId: mira, state: 'removed' });
  await aGig('I will draw a logo, deleted', { sellerId: mira, state: 'deleted' });
  await aGig('I will draw a logo, draft', { sellerId: mira, state: 'draft' });
  await aGig('I will draw a logo, suspended seller', { sellerId: gone });
  await aGig('I will draw a logo, resting seller', { sellerId: resting });
});

describe('text', () => {
  test('is found in title, tags, category, packages and description', async () => {
    expect(await titles('q=minimal')).toEqual(['I will draw a minimal logo']);
    expect(await titles('q=restaurant')).toEqual(['I will design your café menu']);
    expect(await titles('q=voice over')).toEqual(['I will record a voice for your film']);
    expect(await titles('q=seconds')).toEqual(['I will record a voice for your film']);
    expect(await titles('q=wall')).toEqual(['I will paint an illustration of your dog']);
  });

  test('is found in other forms of the word, without its accents, in any case', async () => {
    expect(await titles('q=LOGOS')).toHaveLength(2);
    expect(await titles('q=designing')).toContain('I will design your café menu');
    expect(await titles('q=cafe')).toEqual(['I will design your café menu']);
  });

  test('needs all the words', async () => {
    expect(await titles('q=minimal logo')).toEqual(['I will draw a minimal logo']);
    expect((await ask('q=minimal voice')).total).toBe(0);
  });

  test('may end in an unfinished word, also one longer than its stem', async () => {
    expect(await titles('q=illu')).toEqual(['I will paint an illustration of your dog']);
    expect(await titles('q=illustrati')).toEqual(['I will paint an illustration of your dog']);
    expect(await titles('q=dog illustr')).toEqual(['I will paint an illustration of your dog']);
  });

  test('of small words alone narrows nothing', async () => {
    expect((await ask('q=the')).total).toBe(5);
  });
});

describe('slips of the keyboard', () => {
  test.each([
    ['lgoo', 'logo', 2],
    ['ilustraton', 'illustration', 1],
    ['minmal logo', 'minimal logo', 1],
    ['restarant menu', 'restaurant menu', 1],
  ])('%s finds %s, and says so', async (typed, meant, total) => {
    const results = await ask(`q=${typed}`);
    expect(results.corrected).toBe(meant);
    expect(results.total).toBe(total);
  });

  test('are not seen in words that find something', async () => {
    expect((await ask('q=logo')).corrected).toBeNull();
    expect((await ask('q=voice')).corrected).toBeNull();
  });

  test('are thought about once, until a gig is called so', async () => {
    expect((await ask('q=wtercolour')).corrected).toBe('watercolour');
    const noDatabase = {} as Db;
    expect(await correctWords(noDatabase, ['wtercolour'], true)).toEqual(['watercolour']);
    await expect(correctWords(noDatabase, ['wtercolour'], false)).rejects.toThrow();

    const id = await aGig('I will spell it wtercolour');
    try {
      const results = await ask('q=wtercolour');
      expect(results.corrected).toBeNull();
      expect(results.gigs.map((gig) => gig.title)).toEqual(['I will spell it wtercolour']);
    } finally {
      await db.gig.update({ where: { id }, data: { state: 'removed' } });
    }
  });
});

describe('filters', () => {
  test.each([
    ['category=illustration', ['I will paint an illustration of your dog']],
    ['sub=flyers-posters', ['I will design your café menu']],
    ['max=10', ['I will paint an illustration of your dog', 'I will sketch a logo within a day']],
    ['min=20', ['I will draw a minimal logo', 'I will record a voice for your film']],
    ['min=10&max=15', ['I will design your café menu']],
    ['days=1', ['I will record a voice for your film', 'I will sketch a logo within a day']],
    ['rating=4.8', ['I will draw a minimal logo', 'I will record a voice for your film']],
    ['level=top', ['I will draw a minimal logo']],
    ['level=new', ['I will design your café menu', 'I will paint an illustration of your dog']],
    ['language=fr', ['I will draw a minimal logo']],
    ['q=logo&language=de', ['I will sketch a logo within a day']],
  ])('%s', async (query, found) => {
    expect((await titles(query)).sort()).toEqual([...found].sort());
  });

  test('level means at least, but for new sellers', async () => {
    expect((await ask('level=level1')).total).toBe(3);
  });

  test('cheap and fast have to be one and the same package', async () => {
    expect(await titles('days=1&max=30')).toEqual(['I will sketch a logo within a day']);
  });
});

describe('order', () => {
  test.each([
    ['newest', 'I will design your café menu'],
    ['cheapest', 'I will paint an illustration of your dog'],
    ['rating', 'I will draw a minimal logo'],
  ])('%s', async (sort, first) => {
    expect((await titles(`sort=${sort}`))[0]).toBe(first);
  });

  test('fastest: by the fastest package', async () => {
    const fastest = (await ask('sort=fastest')).gigs.map((gig) => gig.fastestDays);
    expect(fastest).toEqual([...fastest].sort((a, b) => a - b));
  });

  test('best match: the better seller before the weaker one, with the reason beside', async () => {
    const { gigs } = await ask('q=logo');
    expect(gigs.map((gig) => gig.title)).toEqual([
      'I will draw a minimal logo',
      'I will sketch a logo within a day',
    ]);
    expect(gigs[0]?.reason?.quality).toBeGreaterThan(gigs[1]?.reason?.quality ?? 1);
  });
});

describe('what is not on sale', () => {
  test('is in no result, whatever is asked', async () => {
    for (const query of ['q=logo', 'sort=newest', 'category=design', 'q=paused', 'q=suspended', ''])
      for (const title of await titles(query)) expect(title).not.toContain(', ');
  });

  test('is found again once it is', async () => {
    const id = await aGig('I will tune an oboe', { state: 'paused' });
    expect((await ask('q=oboe')).total).toBe(0);
    await db.gig.update({ where: { id }, data: { state: 'active' } });
    expect((await ask('q=oboe')).total).toBe(1);
    await db.gig.update({ where: { id }, data: { state: 'removed' } });
    expect((await ask('q=oboe')).total).toBe(0);
  });
});

describe('nothing found', () => {
  test('offers what holds some of the words', async () => {
    const { total, near } = await ask('q=minimal voice');
    expect(total).toBe(0);
    expect(near?.why).toBe('some words');
    expect(near?.gigs.length).toBe(2);
  });

  test('understands slips in some of the words', async () => {
    const { total, near } = await ask('q=lgoo zeppelin');
    expect(total).toBe(0);
    expect(near?.why).toBe('some words');
    expect(near?.gigs.map((gig) => gig.title)).toContain('I will draw a minimal logo');
  });

  test('and below very little, what holds some of the words as well', async () => {
    const { gigs, near } = await ask('q=minimal logo');
    expect(gigs.map((gig) => gig.title)).toEqual(['I will draw a minimal logo']);
    expect(near?.gigs.map((gig) => gig.title)).toEqual(['I will sketch a logo within a day']);
  });

  test('offers the words without the filters', async () => {
    const { near } = await ask('q=logo&category=audio');
    expect(near?.why).toBe('no filters');
    expect(near?.gigs.map((gig) => gig.title)).toContain('I will draw a minimal logo');
  });

  test('offers good gigs when the words are no words of anyone', async () => {
    const { near } = await ask('q=qqqqqqqq');
    expect(near?.why).toBe('anything');
    expect(near?.gigs.length).toBeGreaterThan(0);
  });

  test('names categories that the words mean', async () => {
    expect((await ask('q=subtitles')).categories[0]).toMatchObject({ category: 'writing' });
  });
});

describe('odd input', () => {
  test.each([
    "'; DROP TABLE gig; --",
    "' OR 1=1 --",
    '\\',
    ':* & | ! <-> ()',
    '%_%',
    '\u0000logo',
    '{"q":1}',
    '<script>alert(1)</script>',
    '½ ⅓ № ™',
    'ʼʼ ’',
    '👩‍👩‍👧',
    'a'.repeat(5000),
    'a '.repeat(500),
  ])('%j is text like any other', async (text) => {
    const results = await searchGigs(nobody, readSearch({ q: text }).search);
    expect(results.page).toBe(1);
    expect(await db.gig.count()).toBeGreaterThan(5);
  });

  const edge = '0193b7c2-0000-7000-8000-00000000beef';
  // The largest number that the place of an address can say.
  const vast = 36 ** 10 - 1;
  const anyPlaces = (['after', 'before'] as const).flatMap((side) =>
    [[0], [vast], [7, vast], [vast, 7]].flatMap((values) =>
      [null, { at: vast, lifted: [edge] }].map((ranking) =>
        placeText({ side, id: edge, values, ranking }),
      ),
    ),
  );

  test.each(searchSorts)('a place that no gig can have, in the order %s', async (sort) => {
    for (const from of anyPlaces) {
      const results = await searchGigs(nobody, readSearch({ sort, from }).search);
      expect(results.total).toBeGreaterThan(0);
    }
  });

  test('nothing that can be typed fails', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          q: fc.string({ unit: 'binary', maxLength: 60 }),
          sort: fc.constantFrom('best', 'newest', 'cheapest', 'rating', 'x'),
          min: fc.string({ maxLength: 6 }),
          page: fc.constantFrom('1', '3', '999999999999', '-1'),
          from: fc.constantFrom('', 'x', ...anyPlaces),
        }),
        async (values) => {
          const results = await searchGigs(nobody, readSearch(values).search);
          expect(results.total).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('page by page', () => {
  const sorts: Search['sort'][] = ['best', 'newest', 'cheapest', 'rating', 'fastest'];

  beforeAll(async () => {
    const newcomer = await aSeller('Late Newcomer', { level: 'new', ordersDone: 0 });
    const known = await aSeller('Known Hand');
    // Equal in everything, so that only the last tie-break parts them.
    for (let index = 0; index < 2 * searchPageSize + 5; index++)
      await aGig('I will knit a scarf', {
        sellerId: index % 25 === 24 ? newcomer : known,
        category: 'everyday',
        subcategory: 'crafts',
        ratings: [5],
      });
  });

  const first = (sort: Search['sort']) => ({ ...everything, q: 'scarf', sort });
  const idsOf = ({ gigs }: SearchResults) => gigs.map(({ id }) => id);
  const along = async (search: Search, to: 'next' | 'previous') => {
    const pages: SearchResults[] = [];
    for (let at: Search | null = search; at; ) {
      const results: SearchResults = await searchGigs(nobody, at);
      pages.push(results);
      const from: string | null = results[to];
      at = from === null ? null : { ...at, page: at.page + (to === 'next' ? 1 : -1), from };
    }
    return pages;
  };

  test.each(sorts)('%s: every gig once, none left out, the same again and back', async (sort) => {
    const pages = await along(first(sort), 'next');
    expect(pages.map(({ page, gigs }) => [page, gigs.length])).toEqual([
      [1, searchPageSize],
      [2, searchPageSize],
      [3, 5],
    ]);
    expect(pages.every(({ total, totalIsExact }) => total === 53 && totalIsExact)).toBe(true);
    expect(new Set(pages.flatMap(idsOf)).size).toBe(53);
    expect((await along(first(sort), 'next')).map(idsOf)).toEqual(pages.map(idsOf));

    const from = pages[2]?.previous ?? null;
    const back = await searchGigs(nobody, { ...first(sort), page: 2, from });
    expect(idsOf(back)).toEqual(idsOf(pages[1] as SearchResults));
    expect(back.next).toBe(pages[1]?.next);
  });

  test.each(sorts)(
    '%s: nothing twice and nothing left out while gigs come and go',
    async (sort) => {
      const all = (await along(first(sort), 'next')).flatMap(idsOf);
      const page = await searchGigs(nobody, first(sort));
      // One that was seen goes, one that was not, and the very last that was seen; another one comes.
      const gone = [all[3], all[30], page.gigs.at(-1)?.id].filter((id) => id !== undefined);
      await db.gig.updateMany({ where: { id: { in: gone } }, data: { state: 'paused' } });
      const come = await aGig('I will knit a scarf', { category: 'everyday', ratings: [5] });
      const rest = await along({ ...first(sort), page: 2, from: page.next }, 'next');
      const later = rest.flatMap(idsOf);
      expect(later.filter((id) => idsOf(page).includes(id))).toEqual([]);
      const expected = all.filter((id) => !idsOf(page).includes(id) && !gone.includes(id));
      expect(later.filter((id) => id !== come).sort()).toEqual(expected.sort());

      await db.gig.updateMany({ where: { id: { in: gone } }, data: { state: 'active' } });
      await db.gig.update({ where: { id: come }, data: { state: 'removed' } });
    },
  );

  test('where all that would follow has gone, the first page comes again', async () => {
    const pages = await along(first('newest'), 'next');
    const last = pages.at(-1)?.gigs.at(-1);
    const row = await db.gig.findUniqueOrThrow({ where: { id: last?.id ?? '' } });
    const from = placeText({
      side: 'after',
      id: row.id,
      values: [row.publishedAt?.getTime() ?? 0],
      ranking: null,
    });
    const results = await searchGigs(nobody, { ...first('newest'), page: 4, from });
    expect(results.page).toBe(1);
    expect(idsOf(results)).toEqual(idsOf(pages[0] as SearchResults));
  });

  test('new sellers stand on the first page', async () => {
    const { gigs } = await searchGigs(nobody, { ...everything, q: 'scarf' });
    expect(gigs.some((gig) => gig.seller.name === 'Late Newcomer')).toBe(true);
  });

  test('a row shows each seller once while there are others', async () => {
    const row = (await firstPlaces({ maxCents: 1500 })).slice(0, 4);
    expect(new Set(row.map(({ sellerId }) => sellerId)).size).toBe(4);
  });
});
