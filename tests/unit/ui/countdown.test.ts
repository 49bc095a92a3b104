import { expect, test } from 'vitest';
import { countdownText } from '@/components/ui/countdown-text';

const at = new Date('2026-11-30T12:00:00Z');
const before = (seconds: number) => new Date(at.getTime() - seconds * 1000);

test.each([
  [0, 'just now'],
  [1, 'in 00:01'],
  [59, 'in 00:59'],
  [14 * 60 + 32, 'in 14:32'],
  [3599, 'in 59:59'],
  [3600, 'in 1 h 00 min'],
  [5 * 3600 + 7 * 60, 'in 5 h 07 min'],
  [5 * 3600 + 6 * 60 + 1, 'in 5 h 07 min'],
  [24 * 3600 - 2, 'in 24 h 00 min'],
  [47 * 3600, 'in 47 h 00 min'],
  [48 * 3600 - 31 * 60, 'in 47 h 29 min'],
  [48 * 3600 - 30 * 60, 'in 2 days'],
  [48 * 3600, 'in 2 days'],
  [3 * 86400 + 4 * 3600 + 1799, 'in 3 days 4 h'],
  [7 * 86400 - 2, 'in 7 days'],
  [7 * 86400 - 31 * 60, 'in 6 days 23 h'],
  [40 * 86400, '30 Nov 2026'],
  [-2 * 3600, '2 hours ago'],
])('%i seconds before: %s', (seconds, words) => {
  expect(countdownText(at, before(seconds))).toBe(words);
});
