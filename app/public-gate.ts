import type { IncomingMessage, ServerResponse } from 'node:http';
import { marketplace } from '@/marketplace.config';
import { senderNetwork } from './sender-network';
import { takeBack, tooMany, waitFor } from './too-often';
import type { Turned } from './turned';

/** Where pages are the same for everyone: the folders of app/(public), as a test compares. */
const publicPlaces = ['categories', 'gigs', 'help', 'home', 'search', 'u'] as const;

const isPlace = new RegExp(`^/((${publicPlaces.join('|')})(/|$)|$)`, 'i');

/** Whether a page at this path is made once for everyone. `/search` itself is made of its query. */
export const isKeptPage = (path: string): boolean => isPlace.test(path) && path !== '/search';

/** Where any number of addresses can be made up, of which each is looked up. Searches have a limit of their own. */
const isLookedUp = /^\/(categories|gigs|help|u)\/./i;

/**
 * Holds back a network that asks for page after page that is not there: each costs as much as a page, and pushes one that
 * somebody wants out of what is kept. Counted when it is asked for, and given back when it is there; who hangs up before the
 * answer has none given back. Then 429, whatever they look up, as what is there is known only by looking. `path`: as
 * `sentPath` reads it.
 */
export function countMisses(
  { method, headers, socket }: IncomingMessage,
  response: ServerResponse,
  path: string,
): Turned | null {
  if ((method !== 'GET' && method !== 'HEAD') || !isLookedUp.test(path)) return null;
  const network = senderNetwork({ headers, socket });
  const refused = tooMany('miss', network, marketplace.limits.missesAMinute);
  if (refused) return { status: 429, words: refused.message, waitSeconds: waitFor(refused) };
  response.once('close', () => {
    if (response.writableFinished && response.statusCode !== 404) takeBack('miss', network);
  });
  return null;
}

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
