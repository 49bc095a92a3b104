import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { everythingKept, keptPlaces } from '@/app/cache-tags';

/** What the folders of app/ have of its own beside them, used by some of them. */
const shared = ['sitemap-parts.ts'];

test('whatever is kept is forgotten when a process may have missed a word', () => {
  const keeping = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => readFileSync(path.join('app', file), 'utf8').includes("'use cache'"));
  expect(keeping.length).toBeGreaterThan(5);
  const places = keeping.map((file) => file.split(path.sep)[0] ?? '');
  for (const place of places) expect([...keptPlaces, ...shared]).toContain(place);
  expect(everythingKept).toContain('_N_T_/(public)/layout');
});
