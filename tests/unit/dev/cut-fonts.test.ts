import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cutFonts, europeRange, keptFeatures } from '@/dev/cut-fonts';
import { rootFolder } from '@/dev/folders';

const read = (file: string) => readFileSync(path.join(rootFolder, file), 'utf8');

test('the typefaces are cut from the packages as they are now', async () => {
  for (const { file, bytes } of await cutFonts())
    expect(
      readFileSync(file).equals(bytes),
      `${path.basename(file)} is not what its package has now: run 'npm run fonts'`,
    ).toBe(true);
});

/** Of two faces that have a letter, browsers take the one that stands last. */
test('a letter of Europe is fetched with those of Europe, not with a thousand others', () => {
  const faces = read('app/fonts.css').split('@font-face');
  for (const family of ['Inter More', 'Bricolage More']) {
    const last = faces.filter((face) => face.includes(`"${family}"`)).at(-1);
    expect(last).toContain('-europe.woff2');
    expect(last).toContain(europeRange);
  }
});

test('what the style sheet asks of the typefaces was not cut off', () => {
  const asked = read('app/globals.css').match(/font-feature-settings:.*;/g) ?? [];
  const features = asked.flatMap((line) => line.match(/(?<=")\w{4}(?=")/g) ?? []);
  expect(features.length).toBeGreaterThan(0);
  for (const feature of features) expect(keptFeatures).toContain(feature);
});
