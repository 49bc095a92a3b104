import { expect, test } from 'vitest';
import { ownPath } from '@/lib/platform/own-path';

test.each([
  ['/'],
  ['/orders/K7QX2M4D'],
  ['/checkout/a-gig?package=basic&extras=1%2C2'],
  ['/search?q=%C3%A9t%C3%A9#results'],
])('%s leads back', (path) => {
  expect(ownPath(path)).toBe(path);
});

test.each([
  ['https://evil.example/'],
  ['//evil.example'],
  ['/\\evil.example'],
  ['\\\\evil.example'],
  ['/\t/evil.example'],
  ['/%0a/../..//evil.example\n'],
  ['/.//evil.example'],
  ['/a/..//evil.example'],
  ['javascript:alert(1)'],
  ['orders'],
  [''],
  [' /orders'],
  ['/api/auth/signout'],
  ['/_next/static/x.js'],
  [`/${'a'.repeat(1001)}`],
  [undefined],
  [['/orders']],
])('%j does not', (path) => {
  expect(ownPath(path)).toBeNull();
});
