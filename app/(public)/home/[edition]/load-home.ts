import { cacheLife, cacheTag } from 'next/cache';
import { cardTags, gigsTag, publicLife } from '@/app/cache-tags';
import { countByCategory, findHomeRows } from '@/lib/catalog/public-queries';
import { nobody } from '@/lib/platform/actor';

const gigsInARow = 4;

/** What is on sale, for the home page; the same for everyone. */
export async function loadHome() {
  'use cache';
  cacheLife(publicLife);
  const [rows, counts] = await Promise.all([
    findHomeRows(nobody, gigsInARow),
    countByCategory(nobody),
  ]);
  cacheTag(gigsTag, ...cardTags([...rows.cheap, ...rows.fast, ...rows.fresh]));
  return { rows, counts };
}

export type LoadedHome = Awaited<ReturnType<typeof loadHome>>;
