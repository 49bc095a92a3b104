import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { lettersOfPaper, paperFont, printable } from '@/app/documents/paper-fonts';
import { receiptPaper } from '@/app/documents/receipt-paper';
import { statementCsv } from '@/app/documents/statement-csv';
import { statementPaper } from '@/app/documents/statement-paper';
import type { OrderReceipts } from '@/lib/orders/receipt-views';
import { readPdf } from '@/tests/support/pdf-text';
import { order, receipt, statement } from './samples';

const read = async (receipts: OrderReceipts) =>
  readPdf(await receiptPaper(receipts, { compress: false }));

describe('a receipt on paper', () => {
  test('says who, what, how much and what came back, in the letters of the names', async () => {
    const { pages, title, lang } = await read(order);
    expect(pages).toHaveLength(1);
    expect(title).toBe('Receipt R-000042: Minnow order K7QX2M4D');
    expect(lang).toBe('en');
    const [lines = []] = pages;
    expect(lines).toEqual(
      expect.arrayContaining([
        'Receipt R-000042',
        'Brook & Sons',
        'Tax number XX-123',
        'Łukasz Żółć',
        'Оксана Ґудзь (@oksana)',
        'Paid by card through Stripe, ch_3abc',
        'I will draw your cat (A sketch)',
        '$20.00',
        'Total paid',
        '$21.00',
        'Refunded to the card that paid, 26 November 2026',
        '−$5.00',
        'Paid in the end',
        '$16.00',
        'VAT: none charged',
        'On its way back to the card that paid: $3.00, decided 27 November 2026.',
        'Page 1 of 1',
      ]),
    );
  });

  test('each payment has a sheet of its own', async () => {
    const { pages } = await read({
      ...order,
      receipts: [receipt, { ...receipt, number: 'R-000043' }],
    });
    expect(pages.map((lines) => lines.find((line) => line.startsWith('Receipt R')))).toEqual([
      'Receipt R-000042',
      'Receipt R-000043',
    ]);
    expect(pages[1]).toContain('Page 2 of 2');
  });

  test('names a tax that was in the price', async () => {
    const tax = { label: 'VAT', rateBps: 2000 };
    const taxed = { ...receipt, issuer: { ...receipt.issuer, tax }, taxCents: 350 };
    const { pages } = await read({ ...order, receipts: [taxed] });
    expect(pages[0]).toContain('VAT (20 %), included: $3.50');
  });

  test('says what it cannot print with a question mark, never with other letters', async () => {
    const { pages } = await read({ ...order, buyerName: 'さくら Mori 🐱', title: 'قطة' });
    expect(pages[0]).toEqual(expect.arrayContaining(['? Mori', 'K7QX2M4D, ?']));
  });

  test('packed, it is a PDF all the same', async () => {
    const file = await receiptPaper(order);
    expect(file.subarray(0, 8).toString()).toBe('%PDF-1.7');
    expect(file.length).toBeLessThan(60_000);
  });
});

describe('a statement on paper', () => {
  test('goes on over pages, tears no row, and has its head and number on each', async () => {
    const { pages, title } = readPdf(await statementPaper(statement(90), { compress: false }));
    expect(title).toBe('Statement of October 2026: @ana at Minnow');
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((lines, index) => {
      expect(lines).toContain(`Page ${index + 1} of ${pages.length}`);
      if (lines.includes('Earned: order completed')) expect(lines).toContain('Balance');
    });
    const all = pages.flat();
    for (let index = 0; index < 90; index++) expect(all).toContain(`K7QX2M${index}`);
    expect(all).toEqual(
      expect.arrayContaining([
        'Opening balance',
        'Cleared: free to pay out, ',
        '9 Dec 2026',
        'Closing balance',
        '−$2.00',
      ]),
    );
  });

  test('leads to its orders', async () => {
    const { links } = readPdf(await statementPaper(statement(1), { compress: false }));
    expect(links).toEqual(['http://localhost:3000/orders/K7QX2M0']);
  });

  test('an empty month is a statement too', async () => {
    const { pages } = readPdf(await statementPaper(statement(0), { compress: false }));
    expect(pages).toHaveLength(1);
  });
});

test('a statement as CSV has the same columns in every row, and other people’s words run nowhere', () => {
  const rows = statementCsv(statement(2)).trimEnd().split('\r\n');
  expect(new Set(rows.map((row) => row.split(',').length))).toEqual(new Set([9]));
  expect(rows[2]).toBe(
    "2026-11-25 10:00,Earned: order completed,K7QX2M0,'+44 cats,2026-12-09 10:00,18.00,0.00,18.00,USD",
  );
  expect(rows).toContain('2026-10-31 23:59,Of it owed by you,,,,,,-2.00,USD');
});

/** The reader of fonts that pdfkit has inside. */
const pdfkit = createRequire(createRequire(import.meta.url).resolve('pdfkit'));
const { create } = pdfkit('fontkit') as {
  create: (font: Buffer) => { characterSet: number[] };
};

test('paper has every letter that it says it has', () => {
  for (const name of ['text', 'strong'] as const) {
    const letters = new Set(create(paperFont(name)).characterSet);
    const missing = lettersOfPaper.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
        (code) => !letters.has(code),
      ),
    );
    expect(missing).toEqual([]);
  }
});

test.each([
  ['Anaïs  \n Ďurič', 'Anaïs Ďurič'],
  ['👩‍🎨 art ❤️', 'art'],
  ['日本 語', '? ?'],
  ['© ™ €5', '© ™ €5'],
])('%j is printed as %j', (text, printed) => {
  expect(printable(text)).toBe(printed);
});
