import { expect, test } from 'vitest';
import { isBroken } from '@/app/broken-address';

test.each(['/orders/%E0%A4%A', '/u/%', '/gigs/%ff', '/api/files/%zz?x=1'])('%s is none', (url) => {
  expect(isBroken(url)).toBe(true);
});

test.each(['/', '/search?q=%', '/search/q%3Dlogo', '/u/%C3%A4', '*'])('%s is one', (url) => {
  expect(isBroken(url)).toBe(false);
});
