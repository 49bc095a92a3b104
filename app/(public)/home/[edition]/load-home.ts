import { cacheLife, cacheTag } from 'next/cache';
import { cardTags, gigsTag, publicLife } from '@/app/cache-tags';
import { findHome } from '@/lib/catalog/home-rows';
import { nobody } from '@/lib/platform/actor';

const gigsInARow = 4;

/** What is on sale, for the home page; the same for everyone. */
export async function loadHome() {
  'use cache';
  cacheLife(publicLife);
  const home = await findHome(nobody, gigsInARow);
  cacheTag(gigsTag, ...cardTags(Object.values(home.rows).flat()));
  return home;
}

export type LoadedHome = Awaited<ReturnType<typeof loadHome>>;
