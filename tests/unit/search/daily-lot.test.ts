import { expect, test } from 'vitest';
import { lotDay, type Parts, shareOfDay } from '@/lib/catalog/daily-lot';

/** Every part of every part that a day's share holds. */
function drawn(factor: number, day: number): string[] {
  const { parts, within } = shareOfDay(factor, day);
  const among = ([from, to]: Parts) => Array.from({ length: to - from + 1 }, (_, n) => from + n);
  return among(parts).flatMap((a) => among(within ?? [0, 63]).map((b) => `${a}/${b}`));
}

test.each([
  [4, 4],
  [16, 16],
  [50, 64],
  [256, 256],
  [1024, 1024],
  [1e9, 4096],
])('one gig in %i: each has its turn exactly once in %i days', (factor, days) => {
  const first = 20_782;
  const all = Array.from({ length: days }, (_, index) => drawn(factor, first + index));
  expect(new Set(all.map((each) => each.length))).toEqual(new Set([4096 / days]));
  expect(new Set(all.flat()).size).toBe(4096);
});

test('a day is one in UTC, from its first to its last moment', () => {
  const day = lotDay(new Date('2026-11-25T00:00:00Z'));
  expect(lotDay(new Date('2026-11-25T23:59:59.999Z'))).toBe(day);
  expect(lotDay(new Date('2026-11-26T00:00:00Z'))).toBe(day + 1);
});
