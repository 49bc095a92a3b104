import { everything, readSearch, type Search, searchQuery } from './search-address';

type ReadSearch = ReturnType<typeof readSearch>;

/** How many of the filters are set; text, sort and page are none. */
export const filterCount = (search: Search): number =>
  [
    search.category,
    search.minCents ?? search.maxCents,
    search.days,
    search.rating,
    search.level,
    search.language,
    search.answers,
    search.online,
  ].filter((value) => value !== null).length;

/** A short text and few filters come again and again; the rest would only push those out of the cache. */
const keptTextMax = 40;
const keptFiltersMax = 2;
const keptPagesMax = 3;

/** Who is online now is true for a minute; what is kept is shown for longer. */
const mayBeKept = (search: Search): boolean => search.online === null;

/** The framework takes it, at the end of a path, for its own: what is asked then is not the page but its scripts' form of it. */
const takenEnding = '.rsc';

/**
 * The path of the kept twin of a search page (`/search/<canonical query>`), to which `searchWay` leads what many ask
 * for; null for what is asked too rarely to be kept, and for an address with parts that nobody understands: those go
 * to `/search` itself, which renders them for each request.
 */
export function keptSearchPath({ search, ignored }: ReadSearch): string | null {
  const rare =
    ignored.length > 0 ||
    !mayBeKept(search) ||
    search.q.length > keptTextMax ||
    filterCount(search) > keptFiltersMax ||
    search.page > keptPagesMax;
  if (rare) return null;
  const query = searchQuery(search);
  if (query.endsWith(takenEnding)) return null;
  return `/search/${encodeURIComponent(query || keptEverything)}`;
}

/** Stands for the empty query string, which no path can hold. */
const keptEverything = 'all';

/** Reads the path parameter that `keptSearchPath` wrote, encoded or not. Null for what it would not have written. */
export function readKeptSearch(parameter: string): Search | null {
  let query = parameter;
  // A canonical query names something with '='; without one, the path has not been decoded yet.
  if (!parameter.includes('=')) {
    try {
      query = decodeURIComponent(parameter);
    } catch {
      return null;
    }
  }
  if (query === keptEverything) return everything;
  const read = readSearch(new URLSearchParams(query));
  const canonical = query !== '' && searchQuery(read.search) === query;
  return canonical && keptSearchPath(read) !== null ? read.search : null;
}
