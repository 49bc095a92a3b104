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
  return rare ? null : `/search/${encodeURIComponent(searchQuery(search) || keptEverything)}`;
}

/** Stands for the empty query string, which no path can hold. */
const keptEverything = 'all';

/** Reads the path parameter that `keptSearchPath` wrote, encoded or not. Null when it is not in canonical form. */
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
  const { search } = readSearch(new URLSearchParams(query));
  const canonical = query !== '' && searchQuery(search) === query;
  return canonical && mayBeKept(search) ? search : null;
}
