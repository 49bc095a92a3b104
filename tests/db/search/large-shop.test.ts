import { beforeAll, describe, expect, test } from 'vitest';
import { chosenGroups, passes, withOnly, withoutGroups } from '@/lib/catalog/filter-values';
import { firstPlaces } from '@/lib/catalog/first-places';
import { everything, readSearch, withSearch } from '@/lib/catalog/search-address';
import { readAsked } from '@/lib/catalog/search-asked';
import { findCandidates } from '@/lib/catalog/search-candidates';
import { indexedPrice, rowConditions } from '@/lib/catalog/search-filters';
import {
  type Match,
  matching,
  type Prepared,
  prepare,
  readMatches,
  type Sample,
  type Way,
  whereAll,
} from '@/lib/catalog/search-matches';
import {
  roughSample,
  sampleChoice,
  sampleMarket,
  sampleMatches,
} from '@/lib/catalog/search-samples';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { Prisma } from '@/prisma/generated/client';
import { withDatabase } from '@/tests/support/database';
import { aSeller } from './market';

const database = withDatabase();

const gigCount = 6000;

const ask = (query: string): Promise<Prepared> => {
  const { search } = readSearch(new URLSearchParams(query));
  return prepare(search, readAsked(search.q));
};

beforeAll(async () => {
  const sellers: string[] = [];
  for (const [n, level] of (['new', 'new', 'level1', 'level2', 'top'] as const).entries())
    sellers.push(
      await aSeller(`Seller ${n}`, {
        level,
        languages: n % 2 === 0 ? ['en'] : ['de', 'fr'],
        onTimePercent: 90,
      }),
    );
  // The same gigs, and so the same lots, each time. Every eighth has many reviews, another eighth a few.
  await database.query(
    `BEGIN; SET LOCAL session_replication_role = replica;
     INSERT INTO gig (id, seller_id, state, slug, title, category, subcategory, search_text, price_from_cents,
                      fastest_days, rating_sum, rating_count, created_at, updated_at)
       SELECT md5('gig ' || n)::uuid, ('{${sellers.join(',')}}'::uuid[])[1 + n % 5], 'active', 'gig-' || n, title,
              CASE WHEN n % 7 = 0 THEN 'illustration' ELSE 'design' END,
              CASE WHEN n % 7 = 0 THEN 'portraits' ELSE 'logos' END, to_tsvector('english', title),
              500 + 100 * (n * 37 % 200), 1 + n % 10,
              CASE n % 8 WHEN 0 THEN 96 + n % 5 WHEN 1 THEN 10 ELSE 0 END,
              CASE n % 8 WHEN 0 THEN 20 WHEN 1 THEN 2 ELSE 0 END, now(), now()
         FROM generate_series(1, ${gigCount}) n,
              concat('I will draw a ', CASE WHEN n % 2 = 0 THEN 'fox' ELSE 'hare' END,
                     CASE WHEN n % 3 = 0 THEN ' in red' END, CASE WHEN n % 97 = 0 THEN ' at dusk' END) AS title;
     INSERT INTO gig_package (id, gig_id, tier, name, included, price_cents, delivery_days, revisions)
       SELECT gen_random_uuid(), id, 'basic', 'One', 'All', price_from_cents, fastest_days, 1 FROM gig;
     SELECT refresh_listings(ARRAY(SELECT id FROM gig));
     COMMIT; ANALYZE gig_listing`,
  );
});

const queries = [
  'q=fox',
  'q=red fox',
  'q=dusk',
  'q=fox&category=illustration',
  'q=fox&min=50&max=120',
  'q=hare&days=3&max=60',
  'q=fox&rating=4.5&language=de',
  'level=level2&days=7',
  'sub=portraits&category=illustration&language=en&max=90',
  'q=dusk&level=top&language=en',
];

describe('a filter lets through the same gigs', () => {
  test.each(queries)(
    'asked of rows, of the index or of what was read before: %s',
    async (query) => {
      const prepared = await ask(query);
      const { search } = prepared;
      const all = await readMatches({ ...prepared, search: withOnly(search, []) }, {});
      const expected = all.filter((match) => passes(match, search)).length;
      expect(expected).toBeGreaterThan(0);
      const chosen = chosenGroups(search);
      for (const groups of [[], chosen, ...chosen.map((group) => [group])])
        expect(await readMatches(prepared, { groups }), `${groups}`).toHaveLength(expected);
    },
  );
});

describe('what there is to choose from', () => {
  const isTrue = ({ matches, factor }: Sample, count: number) => {
    if (factor === 1) expect(matches).toHaveLength(count);
    else expect(Math.abs((matches.length * factor) / count - 1)).toBeLessThan(0.3);
    if (factor > 1) expect(count).toBeGreaterThan(1000);
  };
  test.each(queries)('is exact up to a thousand, and close beyond: %s', async (query) => {
    const prepared = await ask(query);
    const { search } = prepared;
    const choice = await sampleChoice(prepared);
    isTrue(choice.own, (await readMatches(prepared, {})).length);
    for (const group of chosenGroups(search)) {
      const wider = { ...prepared, search: withoutGroups(search, [group]) };
      isTrue(await choice.without(group), (await readMatches(wider, {})).length);
    }
  });

  test('what a word of many gigs finds is drawn once, also for whoever narrows it', async () => {
    const first = await sampleChoice(await ask('q=hare'));
    expect(first.own.factor, 'a shop large enough').toBeGreaterThan(1);
    const narrower = await sampleChoice(await ask('q=hare&min=7'));
    const isDrawnAgain = (match: Match) => !first.own.matches.includes(match);
    expect(narrower.own.matches.filter(isDrawnAgain)).toEqual([]);
    expect(narrower.own.matches.length).toBeGreaterThan(100);
    const few = [await sampleChoice(await ask('q=dusk')), await sampleChoice(await ask('q=dusk'))];
    expect(few[0]?.own.matches[0], 'few are read anew').not.toBe(few[1]?.own.matches[0]);
  });

  test('of a market of which hardly any was seen at first, more is drawn', async () => {
    const seen = await readMatches(await ask(''), { factor: 1024 });
    expect(seen.length, 'the case in question').toBeLessThan(6);
    const market = await sampleMarket();
    expect(market.factor).toBeGreaterThan(1);
    isTrue(market, gigCount);
  });

  test.each([
    'category=design',
    'category=illustration',
    'sub=portraits&category=illustration',
    'sub=logos&category=illustration',
  ])('in a place alone, without a look at the market: %s', async (query) => {
    const prepared = await ask(query);
    const own = await sampleMatches(prepared);
    isTrue(own, (await readMatches(prepared, {})).length);
    expect(own.groups, 'the index is asked for the place').toEqual(['place']);
  });

  test.each([4, 16, 64, 256, 1024])('a sample of one in %i is always the same', async (factor) => {
    const prepared = await ask('category=design');
    const matches = await readMatches(prepared, { factor });
    const wider = await readMatches(prepared, { factor: factor / 4 });
    const close = matches.length / wider.length;
    expect(close).toBeGreaterThan(0.1);
    expect(close).toBeLessThan(0.5);
    expect(await readMatches(prepared, { factor })).toEqual(matches);
  });
});

describe('a row of good gigs', () => {
  /** As of a larger shop. */
  const drawn = async (): Promise<Sample> => ({
    matches: await readMatches(await ask(''), { factor: 16 }),
    factor: 16,
    groups: [],
  });
  test.each([{ maxCents: 5000 }, { days: 3 as const }, { level: 'new' as const }])(
    'is found by what was drawn of the market: %o',
    async (filters) => {
      const market = await drawn();
      const own = { ...(await ask('')), search: withSearch(everything, filters) };
      expect((await roughSample(own, market)).factor, 'enough was drawn').toBe(market.factor);
      const row = await firstPlaces(filters, market);
      const expected = await firstPlaces(filters);
      expect(row.length).toBeGreaterThan(20);
      const best = (places: typeof row) =>
        places.slice(0, 4).reduce((sum, { reason }) => sum + (reason?.score ?? 0), 0);
      expect(best(row) / best(expected)).toBeCloseTo(1, 2);
    },
  );

  test('is looked for by itself where hardly any of it was drawn', async () => {
    const rare = await ask('min=50&max=60&days=7');
    const exact = await sampleMatches(rare);
    expect(exact.factor).toBe(1);
    expect(exact.matches.length).toBeGreaterThan(20);
    const rough = await roughSample(rare, await drawn());
    expect(rough.matches).toEqual(exact.matches);
  });
});

describe('the best of far too many', () => {
  const tiersOf = async (query: Prepared) => {
    const rows = await db.$queryRaw<{ id: string; tier: number }[]>`
      SELECT gig_id AS id, listing_tier(rating_sum, rating_count, on_time_percent) AS tier
        FROM gig_listing g ${matching(query)}`;
    return new Map(rows.map(({ id, tier }) => [id, tier]));
  };
  test.each([
    'q=fox',
    'sort=best',
    'q=fox&max=150',
    'language=en',
    'q=hare&category=design&days=7',
  ])('are ranked, and nothing else: %s', async (query) => {
    const prepared = await ask(query);
    const tiers = await tiersOf(prepared);
    const { own } = await sampleChoice(prepared);
    // As if there were ever more of them: fewer and better ones are ranked then.
    for (const factor of [own.factor, 4 * own.factor, 16 * own.factor]) {
      const chosen = (await findCandidates(prepared, { ...own, factor }, await now())).map(
        ({ id }) => id,
      );
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(chosen.length).toBeGreaterThan(10);
      const worst = Math.min(...chosen.map((id) => tiers.get(id) ?? -1));
      expect(worst, 'every one of them matches').toBeGreaterThan(0);
      const better = [...tiers].filter(([, tier]) => tier > worst).map(([id]) => id);
      expect(better.filter((id) => !chosen.includes(id))).toEqual([]);
    }
  });

  test('a row of cards asks for fewer, which are the best of them', async () => {
    const prepared = await ask('q=fox');
    const tiers = await tiersOf(prepared);
    const { own } = await sampleChoice(prepared);
    // The lot is drawn in steps of four, so that half as many may come; on another day it draws others.
    const few = await findCandidates(prepared, own, new Date('2026-11-30T12:00:00Z'), 40);
    expect(few.length).toBeGreaterThanOrEqual(20);
    expect(few.length).toBeLessThanOrEqual(40);
    const worst = Math.min(...few.map(({ id }) => tiers.get(id) ?? -1));
    const better = [...tiers].filter(([, tier]) => tier > worst).map(([id]) => id);
    expect(better.filter((id) => few.every((gig) => gig.id !== id))).toEqual([]);
  });
});

describe('has a small index of its own', () => {
  const indexOf = async (conditions: Prisma.Sql): Promise<string> =>
    db.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      const plan = await tx.$queryRaw<{ 'QUERY PLAN': string }[]>(
        Prisma.sql`EXPLAIN SELECT FROM gig_listing g ${conditions}`,
      );
      return plan.map((line) => line['QUERY PLAN']).join('\n');
    });
  const ways: [string, Way, string][] = [4, 16, 64, 256, 1024].map((factor) => [
    `one in ${factor}`,
    { factor },
    `gig_listing_lot_${Math.max(1, 256 / factor)} `,
  ]);
  test.each(ways)('a sample of %s', async (_, way, index) => {
    expect(await indexOf(matching(await ask('q=fox'), way))).toContain(`on ${index}`);
  });

  test('and beside it that of prices is not read', async () => {
    const cheap = await ask('q=dusk&max=6');
    expect(await indexOf(matching(cheap, {}))).toContain('on gig_listing_search ');
    expect(await indexOf(matching(cheap, {}))).not.toContain('price_cents_rating_rank');
    const first = Prisma.sql`${whereAll(rowConditions(cheap.search, indexedPrice))} ORDER BY g.price_cents LIMIT 1`;
    expect(await indexOf(first), 'but in the order of prices').toContain(
      'price_cents_rating_rank_gig_id_idx',
    );
  });
});
