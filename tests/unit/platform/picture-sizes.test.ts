import { expect, test } from 'vitest';
import { pictureSrcSet, variantWidths } from '@/lib/platform/picture-sizes';

test.each([
  [200, [320]],
  [712, [320, 640]],
  [960, [320, 640, 960]],
  [4000, [320, 640, 960, 1280]],
])('a picture %i wide is kept in %j', (width, kept) => {
  expect(variantWidths(width)).toEqual(kept);
});

test('a srcset names only what exists', () => {
  expect(pictureSrcSet('gigs/a/b', 700, 'avif')).toBe(
    '/api/media/gigs/a/b-320.avif 320w, /api/media/gigs/a/b-640.avif 640w',
  );
});
