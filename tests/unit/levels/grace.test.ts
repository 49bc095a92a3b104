import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HeldLevel, levelAfter } from '@/lib/levels/grace';
import { isBelow, sellerLevels } from '@/lib/levels/level-for';
import { addDays } from '@/lib/platform/spans';

const monday = new Date('2026-11-23T04:13:00Z');
const day = (count: number) => addDays(monday, count);
const held = (level: HeldLevel['level'], belowSince: Date | null = null) => ({ level, belowSince });

describe('a count', () => {
  test.each([
    ['up at once', held('new'), 'level1', day(0), held('level1')],
    ['up by more than one step', held('new'), 'level2', day(0), held('level2')],
    ['as it was', held('level1'), 'level1', day(0), held('level1')],
    ['below: the grace begins', held('level2'), 'level1', day(0), held('level2', day(0))],
    [
      'still below: the grace goes on',
      held('level2', day(0)),
      'new',
      day(29),
      held('level2', day(0)),
    ],
    ['thirty days below', held('level2', day(0)), 'level1', day(30), held('level1')],
    ['far below after thirty days', held('top', day(0)), 'new', day(31), held('new')],
    ['back in time', held('level2', day(0)), 'level2', day(29), held('level2')],
    ['more than back', held('level1', day(0)), 'level2', day(29), held('level2')],
    ['back on the very day', held('level2', day(0)), 'level2', day(30), held('level2')],
  ] as const)('%s', (_, before, earned, at, after) => {
    expect(levelAfter(before, earned, at)).toEqual(after);
  });

  test('of the same figures at the same time changes nothing the second time', () => {
    const anyLevel = fc.constantFrom(...sellerLevels);
    const anyDay = fc.option(fc.nat(60).map(day));
    fc.assert(
      fc.property(anyLevel, anyDay, anyLevel, fc.nat(90), (level, since, earned, today) => {
        const after = levelAfter(held(level, since), earned, day(today));
        expect(levelAfter(after, earned, day(today))).toEqual(after);
        // Nobody stands below what the figures say, or falls further than they do.
        expect(isBelow(after.level, earned)).toBe(false);
        expect(after.belowSince !== null).toBe(isBelow(earned, after.level));
      }),
    );
  });
});
