import { describe, expect, test } from 'vitest';
import { distanceText, exactText } from '@/components/ui/when';

const now = new Date('2026-11-23T12:00:00Z');

describe('a moment is said as', () => {
  test.each([
    ['2026-11-23T12:00:59Z', 'just now'],
    ['2026-11-23T12:01:00Z', 'in 1 minute'],
    ['2026-11-23T09:00:00Z', '3 hours ago'],
    ['2026-11-25T13:00:00Z', 'in 2 days'],
    ['2026-10-02T12:00:00Z', '2 Oct 2026'],
  ])('%s: %s', (at, words) => {
    expect(distanceText(new Date(at), now)).toBe(words);
  });

  /** Seven days that were just set read as seven days; what is missing later is told. */
  const minute = 60;
  const hour = 60 * minute;
  const day = 24 * hour;
  test.each([
    [7 * day, 'in 7 days'],
    [7 * day - 30 * minute, 'in 7 days'],
    [7 * day - 31 * minute, 'in 6 days'],
    [2 * day - 2, 'in 2 days'],
    [2 * day - 31 * minute, 'in 47 hours'],
    [day, 'in 24 hours'],
    [day - minute, 'in 24 hours'],
    [day - minute - 1, 'in 23 hours'],
    [hour - minute, 'in 1 hour'],
    [hour - minute - 1, 'in 59 minutes'],
    [30 * minute - 15, 'in 30 minutes'],
    [30 * minute - 16, 'in 29 minutes'],
    [minute, 'in 1 minute'],
    [minute - 1, 'just now'],
    [-2 * day + 1, '47 hours ago'],
    [-hour + 1, '59 minutes ago'],
    [-7 * day, '7 days ago'],
  ])('%i seconds from now: %s', (seconds, words) => {
    expect(distanceText(new Date(now.getTime() + seconds * 1000), now)).toBe(words);
  });
});

test('the exact time names its zone', () => {
  expect(exactText(now)).toBe('23 November 2026 at 12:00 UTC');
  expect(exactText(now, 'Europe/Warsaw')).toMatch(/13:00/);
});
