/**
 * Where what many ask is kept, by the query as they ask it: reading it anew each time costs more than the page does. Only
 * by the canonical query, which has an end: one search may be written in any number of ways, of thousands of letters each.
 */
const paths = new Map<string, string>();
const pathsMax = 2000;

/** The path for a query as it stands in the address, if it is known. */
export const keptSearch = (query: string): string | undefined => paths.get(query);

/** Remembers the path for a query that is written in the canonical way; forgets the oldest for it. */
export function keepSearch(query: string, canonical: string, path: string): void {
  if (query !== (canonical && `?${canonical}`)) return;
  const oldest = paths.keys().next();
  if (paths.size >= pathsMax && !oldest.done) paths.delete(oldest.value);
  paths.set(query, path);
}
