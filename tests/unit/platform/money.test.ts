import { expect, test } from 'vitest';
import { parseMoney } from '@/lib/platform/money';

test.each([
  ['5', 'usd', 500],
  ['$5.5', 'usd', 550],
  [' $ 1,200.05 ', 'usd', 120_005],
  ['500', 'jpy', 500],
])('%j of %s is %i', (typed, currency, cents) => {
  expect(parseMoney(typed, currency)).toBe(cents);
});

test.each([
  ['', 'usd'],
  ['five', 'usd'],
  ['5.555', 'usd'],
  ['12,00', 'usd'],
  ['-5', 'usd'],
  ['5.5', 'jpy'],
])('%j of %s is no amount', (typed, currency) => {
  expect(parseMoney(typed, currency)).toBeNull();
});

test('what is longer than any amount is none, so that nobody has us read spaces for seconds', () => {
  expect(parseMoney(`${' '.repeat(30)}5`, 'usd')).toBe(500);
  expect(parseMoney(`${' '.repeat(500_000)}5`, 'usd')).toBeNull();
});
