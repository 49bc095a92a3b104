import { expect, test } from 'vitest';
import { filterCountText } from '@/lib/catalog/filter-groups';
import { sumPlaces } from '@/lib/catalog/place-counts';
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

test('categories hold what their subcategories hold, as far as it is known', () => {
  const places = [
    { category: 'design', subcategory: 'logos', gigs: 30 },
    { category: 'design', subcategory: 'flyers', gigs: 3 },
    { category: 'music', subcategory: 'jingles', gigs: 40 },
  ];
  const texts = (factor: number) => {
    const { counts } = sumPlaces(places, factor);
    return Object.fromEntries(Object.keys(counts).map((at) => [at, filterCountText(counts[at])]));
  };
  expect(texts(1)).toEqual({ design: '33', logos: '30', flyers: '3', music: '40', jingles: '40' });
  expect(texts(4)).toMatchObject({ design: 'about 100', logos: 'about 100', flyers: 'under 60' });
  expect(sumPlaces(places, 4).busiest.map(({ subcategory }) => subcategory)).toEqual([
    'jingles',
    'logos',
    'flyers',
  ]);
});
