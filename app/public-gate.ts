import type { IncomingMessage } from 'node:http';
import { sentPath } from './sent-path';

/** Where pages are the same for everyone: the folders of app/(public), as a test compares. */
const publicPlaces = ['categories', 'gigs', 'help', 'home', 'search', 'u'] as const;

const isPlace = new RegExp(`^/((${publicPlaces.join('|')})(/|$)|$)`, 'i');

/** Whether a page at this path is made once for everyone. `/search` itself is made of its query. */
export const isKeptPage = (path: string): boolean => isPlace.test(path) && path !== '/search';

/**
 * Before a page that is kept for everyone: takes the query off its address, for whoever comes first would write theirs into
 * it. Such a page reads none, and the browser keeps the address that it has. The router's own word stays: the framework
 * holds it against what the router asks for.
 */
export function dropQuery(request: IncomingMessage): void {
  const { url = '/', method } = request;
  if (!url.includes('?') || (method !== 'GET' && method !== 'HEAD')) return;
  if (!isKeptPage(sentPath(url))) return;
  const [, path = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(url) ?? [];
  const word = request.headers.rsc === '1' ? new URLSearchParams(query).get('_rsc') : null;
  request.url = word === null ? path : `${path}?_rsc=${encodeURIComponent(word)}`;
}
