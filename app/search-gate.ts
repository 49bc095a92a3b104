import type { IncomingMessage } from 'node:http';
import { isRefusal } from '@/lib/platform/errors';
import { countTryHere } from '@/lib/platform/tries-here';
import { marketplace } from '@/marketplace.config';
import { askForWholePage } from './page-gate';
import { searchWay } from './search-way';
import { senderNetwork } from './sender-network';
import { sentPath } from './sent-path';
import type { Turned } from './turned';

/**
 * Before a search: counts it, brings its address into the one form, and turns the request for what many ask to the page that
 * is kept for it. What to say instead, or null to let it through.
 */
export function leadSearch(request: IncomingMessage): Turned | null {
  const path = sentPath(request.url);
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
  try {
    const key = `search:address:${senderNetwork(request)}`;
    countTryHere(key, marketplace.limits.searchesAMinute, 60);
    return null;
  } catch (error) {
    if (!isRefusal(error, 'rate_limited')) throw error;
    return { status: 429, words: error.message, waitSeconds: error.retryAfterSeconds ?? 60 };
  }
}
