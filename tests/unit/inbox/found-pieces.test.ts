import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundPieces, wordsOf } from '@/lib/inbox/found-pieces';

const shown = (text: string, words: string) =>
  foundPieces(text, wordsOf(words))
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('');

test.each([
  ['The sketch follows on Monday', 'sketch', 'The [sketch] follows on Monday'],
  ['Two sketches, one sketch', 'sketch', 'Two [sketch]es, one [sketch]'],
  ['Le CAFÉ, the cafe', 'café', 'Le [CAFÉ], the [cafe]'],
  ['A resketch begins no word', 'sketch', 'A resketch begins no word'],
  ['👩‍👩‍👧 and שלום', 'שלום', '👩‍👩‍👧 and [שלום]'],
  ['Lines\nbreak  here', 'here', 'Lines break [here]'],
])('%s', (text, words, expected) => {
  expect(shown(text, words)).toBe(expected);
});

test('of a long text what stands around the first hit', () => {
  const text = `${'before '.repeat(40)}needle ${'after '.repeat(60)}`;
  const pieces = shown(text, 'needle');
  expect(pieces).toMatch(/^….{40,60}\[needle\].{80,130}…$/);
});

test('nothing is lost or doubled: the pieces are the text, or a part of it between dots', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, words) => {
      const pieces = foundPieces(text, wordsOf(words)).map((piece) => piece.text);
      const middle = pieces.join('').replace(/^…|…$/g, '');
      expect(text.replace(/\s+/g, ' ')).toContain(middle.replace(/^…|…$/g, ''));
    }),
  );
});
