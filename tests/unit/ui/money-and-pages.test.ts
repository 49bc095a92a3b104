import { expect, test } from 'vitest';
import { moneyText } from '@/components/ui/money';
import { pagesToShow } from '@/components/ui/pagination';

test.each([
  [{ cents: 124950, currency: 'usd' }, '$1,249.50'],
  [{ cents: 500, currency: 'usd' }, '$5.00'],
  [{ cents: 500, currency: 'usd', short: true }, '$5'],
  [{ cents: 550, currency: 'usd', short: true }, '$5.50'],
  [{ cents: -2500, currency: 'usd' }, '−$25.00'],
  [{ cents: 2500, currency: 'usd', signed: true }, '+$25.00'],
  [{ cents: 0, currency: 'usd', signed: true }, '$0.00'],
  [{ cents: 500, currency: 'jpy' }, '¥500'],
])('%j reads %s', (amount, text) => {
  expect(moneyText(amount)).toBe(text);
});

test.each([
  [1, 1, [1]],
  [1, 5, [1, 2, 0, 5]],
  [2, 4, [1, 2, 3, 4]],
  [4, 12, [1, 2, 3, 4, 5, 0, 12]],
  [6, 12, [1, 0, 5, 6, 7, 0, 12]],
  [12, 12, [1, 0, 11, 12]],
])('page %i of %i shows %j', (page, pageCount, pages) => {
  expect(pagesToShow(page, pageCount)).toEqual(pages);
});
