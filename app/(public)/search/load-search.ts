import { cacheLife, cacheTag } from 'next/cache';
import { cardTags, gigsTag, publicLife } from '@/app/cache-tags';
import { readSearch } from '@/lib/catalog/search-address';
import { searchGigs } from '@/lib/catalog/search-gigs';
import { mayBeKept } from '@/lib/catalog/search-kept';
import { nobody } from '@/lib/platform/actor';

/** The results of a search, kept under its canonical query string, so that equal questions are asked once. */
async function keptResults(query: string) {
  'use cache';
  cacheLife(publicLife);
  const results = await findResults(query);
  cacheTag(gigsTag, ...cardTags(results.gigs), ...cardTags(results.near?.gigs ?? []));
  return results;
}

const findResults = (query: string) =>
  searchGigs(nobody, readSearch(new URLSearchParams(query)).search);

/** A search by its query string, with its results. What is true only for the moment is found anew each time. */
export async function loadSearch(query: string) {
  const { search } = readSearch(new URLSearchParams(query));
  const results = await (mayBeKept(search) ? keptResults(query) : findResults(query));
  return { search, results };
}

export type LoadedSearch = Awaited<ReturnType<typeof loadSearch>>;
