import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeSlug, slugOf } from '@/lib/catalog/slug';

test.each([
  ['I will fix one CSS bug', 'fix-one-css-bug'],
  ["I will proof-read your café's menu & cards", 'proof-read-your-cafes-menu-and-cards'],
  ['I will', 'i-will'],
  ['Я сделаю логотип', 'gig'],
  ['  I will   draw,  twice!! ', 'draw-twice'],
  [
    `I will ${'very '.repeat(30)}`,
    'very-very-very-very-very-very-very-very-very-very-very-very-very-very',
  ],
])('%s → %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('every title gives an address that needs no escaping and stays itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (title) => {
      const slug = slugOf(title);
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(70);
      expect(encodeURIComponent(slug)).toBe(slug);
    }),
  );
});

test('a taken address gets the next number', () => {
  expect(freeSlug('cat', new Set())).toBe('cat');
  expect(freeSlug('cat', new Set(['cat', 'cat-3', 'cats']))).toBe('cat-2');
  expect(freeSlug('cat', new Set(['cat', 'cat-2', 'cat-3']))).toBe('cat-4');
});
