import type { IncomingMessage } from 'node:http';

/** Where pages are the same for everyone: the folders of app/(public), as a test compares. */
const publicPlaces = ['categories', 'gigs', 'help', 'home', 'search', 'u'] as const;

const isPlace = new RegExp(`^/((${publicPlaces.join('|')})(/|$)|$)`, 'i');

/** Whether a page at this path is made once for everyone. `/search` itself is made of its query. */
export const isKeptPage = (path: string): boolean => isPlace.test(path) && path !== '/search';

/**
 * Before a page that is kept for everyone: takes the query off its address, for whoever comes first would write theirs into
 * it. Such a page reads none, and the browser keeps the address that it has. The router's own word stays: the framework
 * holds it against what the router asks for. `path`: as `sentPath` reads it.
 */
export function dropQuery(request: IncomingMessage, path: string): void {
  const { url = '/', method } = request;
  if (!url.includes('?') || (method !== 'GET' && method !== 'HEAD')) return;
  if (!isKeptPage(path)) return;
  const [, bare = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(url) ?? [];
  const word = request.headers.rsc === '1' ? new URLSearchParams(query).get('_rsc') : null;
  request.url = word === null ? bare : `${bare}?_rsc=${encodeURIComponent(word)}`;
}
