import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { firstPage, TooLate } from '@/lib/files/first-page';

type Options = ConstructorParameters<typeof PDFDocument>[0];

/** A landscape page of blue, and a second one of red. */
async function bluePage(options: Options = {}): Promise<Uint8Array> {
  const document = new PDFDocument({ size: [400, 200], ...options });
  document
    .rect(0, 0, 400, 200)
    .fill('#0000ff')
    .addPage()
    .rect(0, 0, 400, 200)
    .fill('#ff0000')
    .end();
  return new Uint8Array(await buffer(document));
}

test('the first page is drawn in its own proportions and colours', async () => {
  const drawn = sharp(await firstPage(await bluePage(), 300));
  expect(await drawn.metadata()).toMatchObject({ format: 'png', width: 300, height: 150 });
  const { dominant } = await drawn.stats();
  expect(dominant.b).toBeGreaterThan(200);
  expect(dominant.r).toBeLessThan(50);
});

test('a page far too long for any paper is drawn small', async () => {
  const drawn = sharp(await firstPage(await bluePage({ size: [20, 14_000] }), 300));
  expect((await drawn.metadata()).height).toBeLessThanOrEqual(300);
});

test('a page that takes more memory than a page of paper is not drawn', async () => {
  // 20,000 by 10,000 points of four bytes.
  const drawn = firstPage(await bluePage(), 20_000, 60_000);
  await expect(drawn).rejects.toThrow();
  await expect(drawn).rejects.not.toBeInstanceOf(TooLate);
  expect(await firstPage(await bluePage(), 300)).toBeDefined();
});

test('what is no PDF, damaged or locked is not drawn', async () => {
  await expect(firstPage(new TextEncoder().encode('%PDF-1.7 and nothing'), 300)).rejects.toThrow();
  await expect(firstPage((await bluePage()).subarray(0, 300), 300)).rejects.toThrow();
  const locked = await bluePage({ userPassword: 'tern', ownerPassword: 'and co' });
  await expect(firstPage(locked, 300)).rejects.toThrow();
});
