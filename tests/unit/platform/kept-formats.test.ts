import { expect, test } from 'vitest';
import { dateFormat, numberFormat } from '@/lib/platform/kept-formats';

const at = new Date('2026-11-28T23:30:00Z');

test('the same words come from the same formatter', () => {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  expect(dateFormat('en-GB', { ...options })).toBe(dateFormat('en-GB', { ...options }));
});

test('another language, zone or style is another formatter', () => {
  const day = (timeZone: string) => dateFormat('en-GB', { dateStyle: 'long', timeZone }).format(at);
  expect(day('UTC')).toBe('28 November 2026');
  expect(day('Asia/Tokyo')).toBe('29 November 2026');
  const euro = (locale: string) =>
    numberFormat(locale, { style: 'currency', currency: 'EUR' }).format(5);
  expect([euro('en-US'), euro('de-DE')]).toEqual(['€5.00', '5,00\u00a0€']);
});

test('however many there are, each says what it should', () => {
  for (let nth = 0; nth < 1500; nth++)
    expect(numberFormat('en-US', { minimumIntegerDigits: (nth % 20) + 1 }).format(7)).toHaveLength(
      (nth % 20) + 1 + Math.floor((nth % 20) / 3),
    );
  expect(dateFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(at)).toContain('2026');
});
