import { readFileSync } from 'node:fs';
import path from 'node:path';
import { composed } from '@/lib/platform/composed';

// Paper is set in the marketplace's own faces, cut from the families that the pages use (fonts/OFL.txt): Latin, Greek and
// Cyrillic letters of Inter, Latin ones of Bricolage Grotesque. The pages' own files are WOFF2, which pdfkit cannot read.
const files = {
  text: path.join(process.cwd(), 'app/documents/fonts/Inter-Regular.ttf'),
  strong: path.join(process.cwd(), 'app/documents/fonts/Inter-SemiBold.ttf'),
  display: path.join(process.cwd(), 'app/documents/fonts/BricolageGrotesque-SemiBold.ttf'),
} as const;

export type PaperFont = keyof typeof files;

const kept = new Map<PaperFont, Buffer>();

/** The bytes of a face, read once. */
export function paperFont(name: PaperFont): Buffer {
  const font = kept.get(name) ?? readFileSync(files[name]);
  kept.set(name, font);
  return font;
}

/** From which letter to which both faces of Inter have them all; a test holds this against the files. */
export const lettersOfPaper: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x148],
  [0x14a, 0x1c3],
  [0x1c5, 0x24f],
  [0x259, 0x259],
  [0x2c6, 0x2dd],
  [0x300, 0x304],
  [0x306, 0x30a],
  [0x30c, 0x30c],
  [0x323, 0x323],
  [0x384, 0x38a],
  [0x38c, 0x38c],
  [0x38e, 0x3a1],
  [0x3a3, 0x3ce],
  [0x400, 0x479],
  [0x480, 0x49d],
  [0x4a0, 0x4ff],
  [0x1e00, 0x1e9b],
  [0x1e9d, 0x1eff],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x20a0, 0x20af],
  [0x20b1, 0x20b5],
  [0x20b8, 0x20ba],
  [0x20bc, 0x20bf],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

const has = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0;
  return lettersOfPaper.some(([from, to]) => code >= from && code <= to);
};

// A picture with what joins and tints it.
const picture =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)(?:\p{EMod}|\ufe0f|\u200d\p{Extended_Pictographic})*/gu;

/**
 * A text as paper can show it: pictures are left out, and letters that our faces lack (Arabic, Japanese …) become one
 * question mark a run, rather than boxes or something else than was written. On the page the text is whole.
 */
export const printable = (text: string): string =>
  [...composed(text).replace(picture, '').replace(/\s+/g, ' ').trim()]
    .map((letter) => (has(letter) ? letter : '\ufffd'))
    .join('')
    .replace(/\ufffd+/g, '?');

/** The heading's face where it has every letter, else the text's. */
export const displayFont = (text: string): PaperFont =>
  /^[ -~\u00a0-\u00a3\u00a5-\u00ac\u00ae-\u00ff\u2013\u2014\u2018-\u201a\u201c-\u201e\u2026]*$/.test(
    text,
  )
    ? 'display'
    : 'strong';
