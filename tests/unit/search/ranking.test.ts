import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  freshnessOf,
  giveNewSellersAShare,
  qualityOf,
  type RankSignals,
  rank,
  shrunkRating,
  spreadSellers,
} from '@/lib/catalog/ranking';
import { marketplace } from '@/marketplace.config';

const at = new Date('2026-11-23T12:00:00Z');
const daysAgo = (days: number) => new Date(at.getTime() - days * 86_400_000);

const gig = (id: string, change: Partial<RankSignals> = {}): RankSignals => ({
  id,
  textRank: 0.5,
  ratingSum: 0,
  ratingCount: 0,
  onTimePercent: null,
  publishedAt: daysAgo(10),
  isNewSeller: false,
  ...change,
});

const order = (gigs: RankSignals[]) => rank(gigs, at).map(({ item }) => item.id);

const anyGigs = fc
  .array(
    fc.record({
      textRank: fc.double({ min: 0, max: 1, noNaN: true }),
      ratings: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 30 }),
      onTimePercent: fc.option(fc.integer({ min: 0, max: 100 })),
      ageDays: fc.integer({ min: -2, max: 2000 }),
      isNewSeller: fc.boolean(),
    }),
    { maxLength: 80 },
  )
  .map((list) =>
    list.map(({ ratings, ageDays, ...rest }, index) =>
      gig(String(index).padStart(3, '0'), {
        ...rest,
        ratingSum: ratings.reduce((sum, stars) => sum + stars, 0),
        ratingCount: ratings.length,
        publishedAt: daysAgo(ageDays),
      }),
    ),
  );

describe('the order of results', () => {
  test('the better text comes first, all else equal', () => {
    expect(order([gig('weak', { textRank: 0.1 }), gig('strong', { textRank: 0.9 })])).toEqual([
      'strong',
      'weak',
    ]);
  });

  test('the better rated comes first, all else equal', () => {
    const good = gig('good', { ratingSum: 49 * 2, ratingCount: 20 });
    const fair = gig('fair', { ratingSum: 80, ratingCount: 20 });
    expect(order([fair, good])).toEqual(['good', 'fair']);
  });

  test('the punctual comes first, all else equal', () => {
    expect(
      order([gig('late', { onTimePercent: 60 }), gig('punctual', { onTimePercent: 99 })]),
    ).toEqual(['punctual', 'late']);
  });

  test('the newer comes first, all else equal', () => {
    expect(order([gig('old', { publishedAt: daysAgo(300) }), gig('new')])).toEqual(['new', 'old']);
  });

  test('does not depend on how the database handed the gigs over', () => {
    fc.assert(
      fc.property(anyGigs, (gigs) => {
        expect(order([...gigs].reverse())).toEqual(order(gigs));
      }),
    );
  });

  test('every factor and every score lies between 0 and 1', () => {
    fc.assert(
      fc.property(anyGigs, (gigs) => {
        for (const { reason } of rank(gigs, at))
          for (const value of Object.values(reason)) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
      }),
    );
  });
});

describe('a rating with few reviews', () => {
  test('leans toward the mean of the market: one bad order does not ruin twelve', () => {
    const mean = marketplace.ranking.priorRating;
    expect(shrunkRating(0, 0)).toBe(mean);
    expect(shrunkRating(1, 1)).toBeGreaterThan(3.5);
    expect(shrunkRating(5, 1)).toBeLessThan(4.7);
    expect(shrunkRating(500, 100)).toBeGreaterThan(4.9);
  });

  test('one praise ranks below ninety', () => {
    expect(qualityOf({ ratingSum: 5, ratingCount: 1, onTimePercent: null })).toBeLessThan(
      qualityOf({ ratingSum: 446, ratingCount: 90, onTimePercent: null }),
    );
  });
});

test('freshness falls by half of its share with each half-life and never below a half', () => {
  const half = marketplace.ranking.freshnessHalfLifeDays;
  expect(freshnessOf(at, at)).toBe(1);
  expect(freshnessOf(daysAgo(half), at)).toBeCloseTo(0.75);
  expect(freshnessOf(daysAgo(half * 100), at)).toBeCloseTo(0.5);
  expect(freshnessOf(daysAgo(-5), at), 'a clock that runs ahead').toBe(1);
});

describe('the share of new sellers', () => {
  const places = marketplace.ranking.newSellerPlaces;

  test('the first page holds as many as there are places, if there are so many', () => {
    fc.assert(
      fc.property(anyGigs, fc.integer({ min: 1, max: 24 }), (gigs, pageSize) => {
        const shared = giveNewSellersAShare(rank(gigs, at), pageSize);
        const all = gigs.filter((each) => each.isNewSeller).length;
        const there = shared.slice(0, pageSize).filter(({ item }) => item.isNewSeller).length;
        expect(there).toBeGreaterThanOrEqual(Math.min(all, places, pageSize, gigs.length));
      }),
    );
  });

  test('nobody is lost, nobody appears twice, and the others keep their order', () => {
    fc.assert(
      fc.property(anyGigs, (gigs) => {
        const ranked = rank(gigs, at);
        const shared = giveNewSellersAShare(ranked, 24);
        expect([...shared].map(({ item }) => item.id).sort()).toEqual(
          ranked.map(({ item }) => item.id).sort(),
        );
        const settled = (list: typeof ranked) =>
          list.filter(({ item }) => !item.isNewSeller).map(({ item }) => item.id);
        expect(settled(shared)).toEqual(settled(ranked));
      }),
    );
  });

  test('the best matches keep the top of the page', () => {
    const gigs = [
      ...Array.from({ length: 30 }, (_, index) =>
        gig(`known-${String(index).padStart(2, '0')}`, { textRank: 0.9 }),
      ),
      ...Array.from({ length: 5 }, (_, index) =>
        gig(`new-${index}`, { textRank: 0.2, isNewSeller: true }),
      ),
    ];
    const shared = giveNewSellersAShare(rank(gigs, at), 24);
    expect(
      shared
        .slice(0, 24)
        .map(({ item }) => (item.isNewSeller ? 'N' : '.'))
        .join(''),
    ).toBe('.......N.......N.......N');
  });
});

test('a row shows each seller once before it shows one again', () => {
  const row = ['a1', 'a2', 'b1', 'a3', 'c1'];
  expect(spreadSellers(row, (each) => each[0] ?? '')).toEqual(['a1', 'b1', 'c1', 'a2', 'a3']);
});
