import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cutFonts, europeRange } from '@/dev/cut-fonts';
import { rootFolder } from '@/dev/folders';

test('the typefaces are cut from the packages as they are now', async () => {
  for (const { file, bytes } of await cutFonts())
    expect(
      readFileSync(file).equals(bytes),
      `${path.basename(file)} is not what its package has now: run 'npm run fonts'`,
    ).toBe(true);
});

/** Of two faces that have a letter, browsers take the one that stands last. */
test('a letter of Europe is fetched with those of Europe, not with all others', () => {
  const faces = readFileSync(path.join(rootFolder, 'app/fonts.css'), 'utf8').split('@font-face');
  for (const family of ['Inter More', 'Bricolage More']) {
    const last = faces.filter((face) => face.includes(`"${family}"`)).at(-1);
    expect(last).toContain('-europe.woff2');
    expect(last).toContain(europeRange);
  }
});
