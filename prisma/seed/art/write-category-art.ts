import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { categorySlugs } from '../content/categories';
import { categoryArtSvg } from './category-art';

// Writes the tiles of the home page to public/art/categories. Run it after a change of the drawings:
// npx tsx prisma/seed/art/write-category-art.ts
const folder = path.resolve(import.meta.dirname, '../../../public/art/categories');
await mkdir(folder, { recursive: true });
for (const slug of categorySlugs)
  await writeFile(path.join(folder, `${slug}.svg`), `${categoryArtSvg(slug)}\n`);
