import { readSearch, searchAddress, searchQuery } from '@/lib/catalog/search-address';
import { keptSearchPath } from '@/lib/catalog/search-kept';

/** Where a search is answered: by the page kept at a path, at another address, or by the page that is made for it. */
export type SearchWay =
  | { readonly kept: string }
  | { readonly moved: string }
  | { readonly made: true };

/**
 * One address for one search: parameters in one order, none empty. What many ask is answered by a page that is made once and
 * kept; what has parts that nobody understands is let through, so that the page can say so.
 *
 * `query`: as it stands in the address, from its question mark on; empty for none.
 */
export function searchWay(query: string): SearchWay {
  const known = paths.get(query);
  if (known) return { kept: known };
  const asked = new URLSearchParams(query);
  // The router's own parameter says nothing of the search.
  asked.delete('_rsc');
  const read = readSearch(asked);
  const canonical = searchQuery(read.search);
  if (read.ignored.length === 0 && canonical !== asked.toString())
    return { moved: searchAddress(read.search) };
  const kept = keptSearchPath(read);
  if (!kept) return { made: true };
  if (query === (canonical && `?${canonical}`)) remember(query, kept);
  return { kept };
}

/**
 * Where what many ask is kept, by the query as they ask it: reading it anew each time costs more than the page does. Only
 * by the canonical query, which has an end: one search may be written in any number of ways, of thousands of letters each.
 */
const paths = new Map<string, string>();
const pathsMax = 2000;

/** Forgets the oldest for it. */
function remember(query: string, path: string): void {
  const oldest = paths.keys().next();
  if (paths.size >= pathsMax && !oldest.done) paths.delete(oldest.value);
  // A copy: a piece of a request's long first line would keep all of that in memory.
  paths.set(Buffer.from(query).toString(), path);
}
