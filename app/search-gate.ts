import type { IncomingMessage } from 'node:http';
import { marketplace } from '@/marketplace.config';
import { askForWholePage } from './page-gate';
import { searchWay } from './search-way';
import { senderNetwork } from './sender-network';
import { tooMany, waitFor } from './too-often';
import type { Turned } from './turned';

/**
 * Before a search: counts it, brings its address into the one form, and turns the request for what many ask to the page that
 * is kept for it. What to say instead, or null to let it through. `path`: as `sentPath` reads it.
 */
export function leadSearch(request: IncomingMessage, path: string): Turned | null {
  // The kept pages by their own address too: nobody is led there, and asking for them costs as much.
  if (path !== '/search' && !path.startsWith('/search/')) return null;
  const refused = refuseTooMany(request);
  // Where the router's scripts are led it must be told: that is proxy.ts's.
  if (refused || path !== '/search' || request.headers.rsc === '1') return refused;
  const way = searchWay(queryOf(request));
  if ('moved' in way)
    return { status: 307, words: 'This search has a plainer address.', location: way.moved };
  if ('kept' in way) request.url = way.kept;
  else askForWholePage(request);
  return null;
}

const queryOf = ({ url = '' }: IncomingMessage): string => /^[^?#]*(\?[^#]*)?/.exec(url)?.[1] ?? '';

/** Each new question costs the database milliseconds, whoever asks: 429 for a network that asks without end. */
function refuseTooMany(request: IncomingMessage): Turned | null {
  const refused = tooMany('search', senderNetwork(request), marketplace.limits.searchesAMinute);
  return refused && { status: 429, words: refused.message, waitSeconds: waitFor(refused) };
}
