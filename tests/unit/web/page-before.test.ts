import { expect, test } from 'vitest';
import { pageBefore } from '@/app/page-before';

/** As a browser on http://127.0.0.1:4000 says it; settings know us as http://localhost:3000. */
const from = (referer?: string) =>
  pageBefore(new Headers({ host: '127.0.0.1:4000', ...(referer ? { referer } : {}) }));

test.each([
  ['http://127.0.0.1:4000/sign-in?next=%2Forders', '/sign-in?next=%2Forders'],
  ['http://localhost:3000/search?q=%C3%A9t%C3%A9#results', '/search?q=%C3%A9t%C3%A9'],
  ['http://127.0.0.1:4000', '/'],
])('a form from %s leads back to %s', (referer, page) => {
  expect(from(referer)).toBe(page);
});

test.each([
  ['http://localhost:3000//evil.example/x'],
  ['http://127.0.0.1:4000//evil.example/x?y=1'],
  ['http://localhost:3000/\\evil.example/x'],
  ['http://localhost:3000/.//evil.example/x'],
  ['http://evil.example/sign-in'],
  ['http://localhost:4000/sign-in'],
  ['http://localhost:3000@evil.example/sign-in'],
  ['data:text/html,x'],
  ['/sign-in'],
  [undefined],
])('one from %s leads nowhere', (referer) => {
  expect(from(referer)).toBeNull();
});
