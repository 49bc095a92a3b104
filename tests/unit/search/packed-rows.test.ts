import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedRows, shared } from '@/lib/catalog/packed-rows';

const word = fc.string().map((text) => text.replace(/[|\n]/g, ''));
const number = fc.option(fc.maxSafeInteger());

test('what was packed is read again, cell by cell', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, number, word, number), { minLength: 1 }), (rows) => {
      // A row of nothing but empty cells at the end would look like none; every real row has a number.
      const full = [...rows, ['end', 1, '', null] as const];
      const packed = new PackedRows(
        full.map((row) => row.map((cell) => cell ?? '').join('|')).join('\n'),
      );
      const read = [];
      while (packed.more())
        read.push([packed.word(), packed.number(), packed.word(), packed.number()]);
      expect(read).toEqual(full);
    }),
  );
});

test('no rows', () => {
  expect(new PackedRows('').more()).toBe(false);
});

test('what belongs to a text is made once', () => {
  const list = shared((text) => text.split(','));
  expect(list('en,de')).toEqual(['en', 'de']);
  expect(list('en,de')).toBe(list(['en', 'de'].join(',')));
  expect(list('en')).not.toBe(list('en,de'));
});
