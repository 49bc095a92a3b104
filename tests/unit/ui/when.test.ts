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

  test('never more than is left', () => {
    expect(distanceText(new Date('2026-11-25T11:59:00Z'), now)).toBe('in 47 hours');
  });
});

test('the exact time names its zone', () => {
  expect(exactText(now)).toBe('23 November 2026 at 12:00 UTC');
  expect(exactText(now, 'Europe/Warsaw')).toMatch(/13:00/);
});
