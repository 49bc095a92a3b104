import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBroken } from '@/app/broken-address';
import { plainAddress } from '@/app/plain-address';

test.each([
  ['/%63heckout/return', '/checkout/return'],
  ['/%61pi/health', '/api/health'],
  ['/gigs/a%2Db%5f%7Ec%2e?q=%61', '/gigs/a-b_~c.?q=%61'],
  ['/gigs/A-Logo%41?Q=A', '/gigs/a-logoa?Q=A'],
  ['/u/%C3%A4%41?a=?b', '/u/%C3%A4A?a=?b'],
  ['/search/?q=a', '/search?q=a'],
  ['/search//?q=a//', '/search?q=a//'],
  ['/gigs///A-Logo/', '/gigs/a-logo'],
])('%s is written %s', (url, plain) => {
  expect(plainAddress(url)).toBe(plain);
});

test.each([
  '/',
  '*',
  '/search?q=%61',
  '/gigs/a-logo?Q=A',
  '/gigs/A/reviews',
  '/a%2Fb%5C%25%20',
  '/%2541',
  '/u/%C3%A4',
  '/a@b[c]`{',
])('%s is plain', (url) => {
  expect(plainAddress(url)).toBeNull();
});

test('what is plain stays so, means the same, and has a slash only where it had one', () => {
  const letter = fc.constantFrom(...'%%%2345679aAeEfF/\\?.:-'.split(''));
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 12 }), (text) => {
      const url = `/${text}`;
      const plain = plainAddress(url);
      fc.pre(plain !== null && !isBroken(url));
      if (plain === null) return;
      expect(plainAddress(plain)).toBeNull();
      const [before = '', after = ''] = [url, plain].map((each) => each.split('?', 1)[0]);
      const parts = (path: string) => path.split('/').filter((part) => part !== '');
      expect(parts(after).map(decodeURIComponent)).toEqual(parts(before).map(decodeURIComponent));
      expect(after.replace(/[^\\]/g, '')).toBe(before.replace(/[^\\]/g, ''));
    }),
    { numRuns: 500 },
  );
});
