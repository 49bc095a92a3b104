import { expect, test } from 'vitest';
import { shortTitle } from '@/lib/orders/short-title';

test.each([
  ['I will draw your cat', 'Draw your cat'],
  ['Four cats in one picture: Part 1', 'Four cats in one picture: Part 1'],
  [
    'I will find and fix one bug in your React application within a day',
    'Find and fix one bug in your React…',
  ],
  [
    'I will design a logo for a bakery, a bar, or a barber',
    'Design a logo for a bakery, a bar, or a…',
  ],
  [`I will ${'x'.repeat(80)}`, `X${'x'.repeat(39)}…`],
])('%s: %s', (title, short) => {
  expect(shortTitle(title)).toBe(short);
});
