import { expect, test } from 'vitest';
import { askedTooOften } from '@/app/too-often';
import { countTryHere } from '@/lib/platform/tries-here';

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
