import { expect, test } from 'vitest';
import { filterCountText } from '@/lib/catalog/filter-groups';
import { countOf } from '@/lib/catalog/search-counts';

test.each([
  // All matches were read.
  [0, 1, '0'],
  [87, 1, '87'],
  [1000, 1, '1,000'],
  [1001, 1, '1,000+'],
  // One in so many was drawn.
  [0, 4, 'under 20'],
  [3, 4, 'under 60'],
  [30, 4, 'about 100'],
  [150, 4, 'about 600'],
  [400, 4, '1,000+'],
  [62, 16, 'about 1,000'],
  [200, 16, '1,000+'],
  [0, 256, 'under 2,000'],
  [40, 256, '1,000+'],
])('%i of a sample of one in %i reads %s', (seen, factor, text) => {
  expect(filterCountText(countOf(seen, factor))).toBe(text);
});

test('a value that nobody has reads 0', () => {
  expect(filterCountText(undefined)).toBe('0');
});
