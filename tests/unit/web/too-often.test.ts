import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { askedTooOften } from '@/app/too-often';
import { countTryHere } from '@/lib/platform/tries-here';
import { marketplace } from '@/marketplace.config';
import { proxy } from '@/proxy';

const search = (path: string, network: string) =>
  proxy(
    new NextRequest(`http://localhost:3000${path}`, {
      headers: { 'x-forwarded-for': `203.0.113.9, ${network}` },
    }),
  );

test('a network that searches without end is told when to come back, and no other one', async () => {
  const most = marketplace.limits.searchesAMinute;
  const questions = ['/search?q=logo', '/search/q%3Dlogo', '/search?q=a&unknown=1'];
  // More than two minutes hold: one of them is full, whenever the test begins.
  const asked = Array.from({ length: 2 * most + 1 }, (_, nth) =>
    search(questions[nth % questions.length] ?? '', '198.51.100.7'),
  );
  const refused = asked.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused[0]?.text()).toMatch(/come back in a minute/);
  expect(search('/search?q=logo', '198.51.100.8').status).toBe(200);
});

test('what is counted in memory is refused above its limit, until its window is over', () => {
  const ask = (windowSeconds: number) => countTryHere('a test', 2, windowSeconds);
  const wide = 100 * 365 * 24 * 3600;
  ask(wide);
  ask(wide);
  expect(() => ask(wide)).toThrow(/tried too often/);
  // Another window: what was counted in the one before is forgotten.
  expect(() => ask(1)).not.toThrow();
});

test('a network that asks too often hears it, and no other one does', async () => {
  const ask = (address: string) =>
    askedTooOften(new Headers({ 'x-forwarded-for': address }), 'a picture', 2);
  // A minute may end in between: then it takes two more.
  const answers = Array.from({ length: 5 }, () => ask('192.0.2.7'));
  expect(answers.slice(0, 2)).toEqual([null, null]);
  const refused = answers.find((answer) => answer !== null);
  expect(refused?.status).toBe(429);
  expect(refused?.headers.get('cache-control')).toBe('no-store');
  expect(ask('192.0.2.8')).toBeNull();
});
