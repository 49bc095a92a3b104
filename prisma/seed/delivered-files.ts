import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import type { Upload } from '@/lib/platform/uploads';
import { coverSvg, detailSvg } from './art/cover';

/** Of what the files are made: the work's title and category, and a name by which it is drawn the same each time. */
export type Work = {
  readonly title: string;
  readonly category: string;
  readonly subcategory: string;
  readonly seed: string;
  /** What the seller wrote with the delivery. */
  readonly words: string;
};

const picture = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).resize(1440).png().toBuffer();

/** One sheet with the work on it, as a buyer would print it. */
async function sheet({ title, words }: Work, drawing: Buffer): Promise<Buffer> {
  const doc = new PDFDocument({ size: 'A4', margin: 56, info: { Title: title } });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  doc.fontSize(22).text(title.replace(/^I will /, 'To '));
  doc.moveDown(0.6).image(drawing, { width: 483 });
  doc.moveDown(1).fontSize(11).text(words.replaceAll('’', "'"), { lineGap: 3 });
  doc.end();
  return done;
}

const notes = ({ title, words }: Work): string =>
  [
    `Notes on: ${title}`,
    '',
    words,
    '',
    'What is in here',
    '  the work.png       the main version, for screens',
    '  a second look.png  the same from nearer, for small places',
    '  to print.pdf       one sheet of A4',
    '',
    'Use them as you like, for as long as you like. If a program does not open one of',
    'them, write to me and I send it in another format.',
    '',
  ].join('\n');

/** What a seller of the demo hands in: pictures, a sheet to print, and a few words, so that each kind of preview is seen. */
export async function deliveredFiles(work: Work): Promise<Upload[]> {
  const { category, seed, subcategory } = work;
  const main = await picture(coverSvg(category, seed, { subcategory }));
  const near = await picture(detailSvg(category, seed, { subcategory }));
  return [
    { name: 'the work.png', content: main },
    { name: 'a second look.png', content: near },
    { name: 'to print.pdf', content: await sheet(work, main) },
    { name: 'notes.txt', content: new TextEncoder().encode(notes(work)) },
  ];
}
