import { cacheLife, cacheTag } from 'next/cache';
import { cardTags, gigsTag, publicLife } from '@/app/cache-tags';
import { readSearch } from '@/lib/catalog/search-address';
import { searchGigs } from '@/lib/catalog/search-gigs';
import { nobody } from '@/lib/platform/actor';

/** The results of a search that many ask, kept under its canonical query string, so that equal questions are asked once. */
export async function loadSearch(query: string) {
  'use cache';
  cacheLife(publicLife);
  const { search } = readSearch(new URLSearchParams(query));
  const results = await searchGigs(nobody, search);
  cacheTag(gigsTag, ...cardTags(results.gigs), ...cardTags(results.near?.gigs ?? []));
  return results;
}
