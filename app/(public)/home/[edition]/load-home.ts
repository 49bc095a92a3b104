import { cacheLife, cacheTag } from 'next/cache';
import { cardTags, gigsTag, publicLife } from '@/app/cache-tags';
import { countPlaces } from '@/lib/catalog/place-counts';
import { findPopularGigs } from '@/lib/catalog/popular';
import { findHomeRows } from '@/lib/catalog/public-queries';
import { nobody } from '@/lib/platform/actor';

const gigsInARow = 4;

/** What is on sale, for the home page; the same for everyone. */
export async function loadHome() {
  'use cache';
  cacheLife(publicLife);
  const [rows, places] = await Promise.all([findHomeRows(nobody, gigsInARow), countPlaces(nobody)]);
  const shown = [...rows.cheap, ...rows.fast, ...rows.fresh];
  const ids = shown.map(({ id }) => id);
  const popular = await findPopularGigs(nobody, gigsInARow, ids);
  cacheTag(gigsTag, ...cardTags([...popular, ...shown]));
  return { rows, popular, places };
}

export type LoadedHome = Awaited<ReturnType<typeof loadHome>>;
