import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composed } from '@/lib/platform/composed';
import { cleanText, isSeen } from '@/lib/platform/text-fields';

const forms = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const;
const marks = fc.constantFrom('\u0301', '\u0323', '\u0327', '\u3099', '\uff9e');
const written = fc.array(
  fc.tuple(
    fc.constantFrom('a', 'é', 'が', 'ﾊ', 'ก', '한', ' '),
    fc.array(marks, { maxLength: 30 }),
  ),
);

test('what people write is composed as Unicode says', () => {
  fc.assert(
    fc.property(written, fc.constantFrom(...forms), (letters, form) => {
      const text = letters.map(([letter, own]) => letter + own.join('')).join('');
      expect(composed(text, form)).toBe(text.normalize(form));
    }),
  );
});

test.each([['\u0301\u0323'], ['\u0323\u0301\uff9e']])(
  'of a heap of marks on one letter thirty are kept, in whatever order: %j',
  (pair) => {
    for (const form of forms)
      expect([...composed(`a${pair.repeat(100_000)}b`, form)].length).toBeLessThanOrEqual(32);
  },
);

test.each([
  ['\u3164\u3164'],
  ['\u2800 \u2800'],
  ['\u00ad\u061c\u200b'],
  ['\u{e0041}\u{e007f}'],
  ['\u0301'],
  [' \n '],
])('a text of which nothing is seen is none: %j', (text) => {
  expect(isSeen(text)).toBe(false);
  expect(cleanText(text)).toBe('');
});

test.each([
  ['می‌خواهم'],
  ['👩‍💻'],
  ['🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ['ᄒᆞᆫ'],
  ['⠓⠊⠀⠽⠕⠥'],
])('joiners, flags and other writing stay: %s', (text) => {
  expect(cleanText(text)).toBe(text);
});
