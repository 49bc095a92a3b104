import { readFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { rootFolder } from './folders';

/** Western Europe and the signs of a text: what every page needs. */
const latinRange =
  'U+0020-007E, U+00A0-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215';

/**
 * The letters with which Europe writes names and plain Latin does not have (č, ł, ş, ő, ț …): Latin Extended-A, the commas of
 * Romanian, the large ß. As the packages cut Latin, one such letter in a name on the home page fetched 700 others, 85 kB.
 */
export const europeRange =
  'U+0100-0130, U+0132-0148, U+014A-0151, U+0154-017F, U+0218-021B, U+1E9E';

/** What a text is set with in any case, and figures of one width. */
const keptFeatures = [
  'ccmp',
  'locl',
  'mark',
  'mkmk',
  'rlig',
  'rvrn',
  'kern',
  'liga',
  'calt',
  'tnum',
];
/** The words of the licence and where it stands: who fetches a file gets no other page with it. */
const keptNames = [13, 14];

interface Cut {
  /** In the folder of the packages. */
  readonly from: string;
  /** In components/shell/fonts. */
  readonly to: string;
  readonly range: string;
  /** The weights that are used; a single one makes the file half as large. */
  readonly weights: number | { readonly min: number; readonly max: number };
}

const inter = { weights: { min: 400, max: 700 } };
// Headings alone, and figures that stand as large.
const bricolage = { weights: 650 };
const latin = 'latin-wght-normal.woff2';
const more = 'latin-ext-wght-normal.woff2';

const cuts: readonly Cut[] = [
  { ...inter, from: `inter/files/inter-${latin}`, to: 'inter-latin.woff2', range: latinRange },
  { ...inter, from: `inter/files/inter-${more}`, to: 'inter-europe.woff2', range: europeRange },
  {
    ...bricolage,
    from: `bricolage-grotesque/files/bricolage-grotesque-${latin}`,
    to: 'bricolage-latin.woff2',
    range: latinRange,
  },
  {
    ...bricolage,
    from: `bricolage-grotesque/files/bricolage-grotesque-${more}`,
    to: 'bricolage-europe.woff2',
    range: europeRange,
  },
];

/**
 * The two typefaces as the house uses them: its letters, its weights, its features. The same bytes from the same packages,
 * wherever it runs. Every first visit waits for them, on a phone's line a second for 200 kB.
 */
export async function cutFonts(): Promise<{ file: string; bytes: Buffer }[]> {
  const packages = path.join(rootFolder, 'node_modules/@fontsource-variable');
  return Promise.all(
    cuts.map(async ({ from, to, range, weights }) => ({
      file: path.join(rootFolder, 'components/shell/fonts', to),
      bytes: await subsetFont(readFileSync(path.join(packages, from)), lettersOf(range), {
        targetFormat: 'woff2',
        keepFeatures: keptFeatures,
        preserveNameIds: keptNames,
        variationAxes: { wght: weights },
      }),
    })),
  );
}

function lettersOf(range: string): string {
  return range
    .split(', ')
    .map((part) => {
      const [first = 0, last = first] = part
        .replace('U+', '')
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, n) => first + n));
    })
    .join('');
}
