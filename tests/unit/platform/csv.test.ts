import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '@/lib/platform/csv';
import { includedIn, plainMoney } from '@/lib/platform/money';

/** Reads a file as RFC 4180 says, to hold what was written against it. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  const body = text.replace(/^\ufeff/, '');
  while (cell.lastIndex < body.length) {
    const match = cell.exec(body);
    if (!match) throw new Error('not a CSV file');
    const [, raw = '', end] = match;
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

test('has its mark, commas and line ends, and quotes what needs it', () => {
  expect(
    csvText([
      ['Order', 'a, "b"'],
      ['line\r\nbreak', { figure: '-12.50' }],
    ]),
  ).toBe('\ufeffOrder,"a, ""b"""\r\n"line\r\nbreak",-12.50\r\n');
});

describe('what a spreadsheet would run', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1+1',
    '＝1+1',
    '=cmd|"/c calc"!A1',
  ])('%j stays a text', (text) => {
    expect(read(csvText([['x', text]]))).toEqual([['x', `'${text}`]]);
  });

  test.each(['1=1', 'a-b', 'Ana @work', "it's", '', '–'])('%j is left as it is', (text) => {
    expect(read(csvText([['x', text]]))).toEqual([['x', text]]);
  });

  test.each(['=1', '1,5', '1e3', '', ' 1', '+1', '1.', '--1'])('%j is no figure', (figure) => {
    expect(() => csvText([[{ figure }]])).toThrow(RangeError);
  });
});

test('every text comes back, but for the apostrophe, and no cell begins a formula', () => {
  const texts = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(texts, (rows) => {
      const back = read(csvText(rows));
      expect(back.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
        rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
      );
      for (const cell of back.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

describe('bare figures', () => {
  test.each([
    [1250, 'usd', '12.50'],
    [-1250, 'usd', '-12.50'],
    [5, 'usd', '0.05'],
    [0, 'usd', '0.00'],
    [-5, 'eur', '-0.05'],
    [500, 'jpy', '500'],
    [123_456_789, 'usd', '1234567.89'],
  ])('%i of %s is %s', (cents, currency, text) => {
    expect(plainMoney(cents, currency)).toBe(text);
  });

  test('half a cent is none', () => {
    expect(() => plainMoney(0.5, 'usd')).toThrow(RangeError);
  });
});

test.each([
  [12_000, 2000, 2000],
  [2100, 0, 0],
  [1, 2000, 0],
  [100, 700, 7],
  [10_000, 10_000, 5000],
])('of %i, tax of %i basis points in it is %i', (amount, bps, part) => {
  expect(includedIn(amount, bps)).toBe(part);
});
