import { readFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { rootFolder } from './folders';

/**
 * The letters with which Europe writes names and plain Latin does not have (č, ł, ş, ő, ț …): Latin Extended-A, the commas of
 * Romanian, the large ß. As the packages cut Latin, one such letter in a name on the home page fetched 1,000 others, 86 kB.
 */
export const europeRange = 'U+0100-017F, U+0218-021B, U+1E9E';

/** What is cut, below the folder of the packages, and the file that app/fonts.css names. */
const cuts = [
  { from: 'inter/files/inter-latin-ext-wght-normal.woff2', to: 'inter-europe.woff2' },
  {
    from: 'bricolage-grotesque/files/bricolage-grotesque-latin-ext-wght-normal.woff2',
    to: 'bricolage-europe.woff2',
  },
] as const;

/** Those letters of both typefaces, as files for app/fonts: the same bytes from the same packages, wherever it runs. */
export async function cutEuropeFonts(): Promise<{ file: string; bytes: Buffer }[]> {
  const letters = lettersOf(europeRange);
  const packages = path.join(rootFolder, 'node_modules/@fontsource-variable');
  return Promise.all(
    cuts.map(async ({ from, to }) => ({
      file: path.join(rootFolder, 'app/fonts', to),
      bytes: await subsetFont(readFileSync(path.join(packages, from)), letters, {
        targetFormat: 'woff2',
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
