import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SellerLevel } from '@/lib/catalog/views';
import {
  figuresOf,
  isBelow,
  type LevelCounts,
  type LevelFigures,
  type LevelRules,
  levelAbove,
  levelFor,
  measures,
  sellerLevels,
  shortOf,
} from '@/lib/levels/level-for';
import { marketplace } from '@/marketplace.config';

const nothing: LevelCounts = {
  ratingSum: 0,
  ratingCount: 0,
  handedIn: 0,
  inTime: 0,
  completed: 0,
  ownFault: 0,
  buyers: 0,
  earnedCents: 0,
};

/** Forty perfect orders of twenty buyers. */
const perfect: LevelCounts = {
  ratingSum: 200,
  ratingCount: 40,
  handedIn: 40,
  inTime: 40,
  completed: 40,
  ownFault: 0,
  buyers: 20,
  earnedCents: 500_000,
};

/** Just enough for level 1: a rating of 4.4 after mixing, 4 of 5 in time. */
const enoughFor1: LevelCounts = {
  ratingSum: 17,
  ratingCount: 4,
  handedIn: 5,
  inTime: 4,
  completed: 5,
  ownFault: 1,
  buyers: 3,
  earnedCents: 10_000,
};

type Row = readonly [what: string, counts: LevelCounts, word: boolean, level: SellerLevel];

const table: readonly Row[] = [
  ['nobody has bought yet', nothing, false, 'new'],
  ['an admin’s word alone', nothing, true, 'new'],
  ['just enough for level 1', enoughFor1, false, 'level1'],
  ['one order too few', { ...enoughFor1, completed: 4 }, false, 'new'],
  ['one buyer too few', { ...enoughFor1, buyers: 2 }, false, 'new'],
  ['one cent too little', { ...enoughFor1, earnedCents: 9_999 }, false, 'new'],
  ['one more late delivery', { ...enoughFor1, inTime: 3 }, false, 'new'],
  ['one more own cancellation', { ...enoughFor1, ownFault: 2 }, false, 'new'],
  ['one star less', { ...enoughFor1, ratingSum: 16 }, false, 'new'],
  [
    'no reviews: the market’s mean',
    { ...enoughFor1, ratingSum: 0, ratingCount: 0 },
    false,
    'level1',
  ],
  ['nothing was ever handed in', { ...enoughFor1, handedIn: 0, inTime: 0 }, false, 'new'],
  [
    'twenty good orders',
    { ...perfect, completed: 20, buyers: 10, earnedCents: 100_000 },
    false,
    'level2',
  ],
  ['perfect, without the word', perfect, false, 'level2'],
  ['perfect, with the word', perfect, true, 'top'],
  ['the word, and 39 orders', { ...perfect, completed: 39 }, true, 'level2'],
  // 2 of 40 are 5 %; 3 are more than what may be late.
  ['two late of forty', { ...perfect, inTime: 38 }, true, 'top'],
  ['three late of forty', { ...perfect, inTime: 37 }, true, 'level2'],
];

describe('the level', () => {
  test.each(table)('%s', (_, counts, word, level) => {
    expect(levelFor(figuresOf(counts), word)).toBe(level);
  });

  test('one bad review does not take a level from twelve good ones', () => {
    const counts = { ...perfect, ratingSum: 61, ratingCount: 13 };
    expect(figuresOf(counts).rating).toBeCloseTo(4.63);
    expect(levelFor(figuresOf(counts), false)).toBe('level2');
  });

  test('says what is missing', () => {
    const figures = figuresOf({ ...enoughFor1, buyers: 2, inTime: 3 });
    expect(shortOf(figures, 'level1')).toEqual(['onTimePercent', 'buyers']);
    expect(shortOf(figures, 'new')).toEqual([]);
  });

  test('goes up step by step', () => {
    expect(sellerLevels.map(levelAbove)).toEqual(['level1', 'level2', 'top', null]);
  });
});

const anyCounts = fc
  .record({
    stars: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 60 }),
    inTime: fc.nat(60),
    late: fc.nat(10),
    completed: fc.nat(60),
    ownFault: fc.nat(10),
    buyers: fc.nat(40),
    earnedCents: fc.nat(700_000),
  })
  .map(
    ({ stars, inTime, late, ...rest }): LevelCounts => ({
      ...rest,
      ratingSum: stars.reduce((sum, each) => sum + each, 0),
      ratingCount: stars.length,
      inTime,
      handedIn: inTime + late,
    }),
  );

/** Everything that can go better for a seller, by one. */
const better: readonly ((counts: LevelCounts) => LevelCounts)[] = [
  (c) => ({ ...c, ratingSum: c.ratingSum + 5, ratingCount: c.ratingCount + 1 }),
  (c) => ({ ...c, ratingSum: Math.min(c.ratingSum + 1, c.ratingCount * 5) }),
  (c) => ({ ...c, inTime: c.inTime + 1, handedIn: c.handedIn + 1 }),
  (c) => ({ ...c, inTime: Math.min(c.inTime + 1, c.handedIn) }),
  (c) => ({ ...c, completed: c.completed + 1 }),
  (c) => ({ ...c, ownFault: Math.max(0, c.ownFault - 1) }),
  (c) => ({ ...c, buyers: c.buyers + 1 }),
  (c) => ({ ...c, earnedCents: c.earnedCents + 1 }),
];

const anyBetter = fc.array(fc.constantFrom(...better), { minLength: 1, maxLength: 30 });

const anyThresholds = fc.record(
  Object.fromEntries(measures.map((measure) => [measure, fc.nat(100)])) as Record<
    (typeof measures)[number],
    fc.Arbitrary<number>
  >,
);
const anyRules: fc.Arbitrary<LevelRules> = fc.record({
  level1: anyThresholds,
  level2: anyThresholds,
  top: anyThresholds,
});
const anyFigures: fc.Arbitrary<LevelFigures> = fc.record(
  Object.fromEntries(measures.map((measure) => [measure, fc.option(fc.nat(110))])) as Record<
    (typeof measures)[number],
    fc.Arbitrary<number | null>
  >,
);

describe('better never lowers the level', () => {
  test('whatever goes better, with the rules of the marketplace', () => {
    fc.assert(
      fc.property(anyCounts, anyBetter, fc.boolean(), (counts, steps, word) => {
        const after = steps.reduce((now, step) => step(now), counts);
        const before = levelFor(figuresOf(counts), word);
        expect(isBelow(levelFor(figuresOf(after), word), before)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('whatever the rules are', () => {
    fc.assert(
      fc.property(anyFigures, anyFigures, anyRules, fc.boolean(), (one, other, rules, word) => {
        const best = Object.fromEntries(
          measures.map((measure) => [
            measure,
            one[measure] === null ? other[measure] : Math.max(one[measure], other[measure] ?? 0),
          ]),
        ) as LevelFigures;
        expect(isBelow(levelFor(best, word, rules), levelFor(one, word, rules))).toBe(false);
      }),
    );
  });

  test('an admin’s word never costs a level', () => {
    fc.assert(
      fc.property(anyFigures, anyRules, (figures, rules) => {
        const without = levelFor(figures, false, rules);
        expect(isBelow(levelFor(figures, true, rules), without)).toBe(false);
        expect(without).not.toBe('top');
      }),
    );
  });

  test('each level of the marketplace asks for no less than the one below', () => {
    const { level1, level2, top } = marketplace.levels;
    for (const measure of measures) {
      expect(level2[measure]).toBeGreaterThanOrEqual(level1[measure]);
      expect(top[measure]).toBeGreaterThanOrEqual(level2[measure]);
    }
  });
});
