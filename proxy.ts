import { createHash } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { keepSearch, keptSearch } from '@/app/kept-search-paths';
import { contentSecurityPolicy, wholePageMark } from '@/app/security-headers';
import { askedTooOften } from '@/app/too-often';
import { earlyCode } from '@/components/shell/early-code';
import { readSearch, searchAddress, searchQuery } from '@/lib/catalog/search-address';
import { keptSearchPath } from '@/lib/catalog/search-kept';
import { config as settings } from '@/lib/platform/config';
import { marketplace } from '@/marketplace.config';

/**
 * Of the script on app/global-not-found.tsx. That page also answers addresses under `config.matcher` that no route knows, and
 * is made before any request, so that it cannot carry a nonce.
 */
const earlyScriptHash = `sha256-${createHash('sha256').update(earlyCode).digest('base64')}`;

/**
 * Runs before pages that are rendered for one person, before a search, and where a gig's address is written in capitals:
 * writes their content security policy with the nonce of this request, and brings an address into its canonical form.
 * Decides nothing about rights: that is the queries' and use cases' own work. Cached pages do not pass here; their
 * headers stand in next.config.js.
 */
export function proxy(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl;
  if (pathname === '/search') return searchAnswer(request);
  // The kept twins by their own address: nobody is led there, and asking for them costs as much.
  if (pathname.startsWith('/search/')) return searchesRefused(request) ?? NextResponse.next();
  // A slug holds no capitals and never changes (RULES 1); what people write it like does.
  if (pathname.startsWith('/gigs/'))
    return NextResponse.redirect(new URL(pathname.toLowerCase() + search, request.url), 308);
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy({
    nonce,
    knownScripts: [earlyScriptHash],
    formTargets: paymentOrigins(),
  });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  // Next reads the nonce from the policy of the request and puts it on every script of the page.
  headers.set('content-security-policy', policy);
  if (request.headers.get('sec-fetch-dest') !== 'empty') askForWholePage(headers);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

/**
 * Next would open these pages with status 200 and an empty shell before the page has run, so that a 404, a redirect or an
 * error could not be told any more. For readers that need the whole page at once it waits; `htmlLimitedBots` in
 * next.config.js names this mark as one. Scripts that fetch parts of pages are left alone.
 */
function askForWholePage(headers: Headers): void {
  headers.set('user-agent', `${headers.get('user-agent') ?? ''} ${wholePageMark}`);
}

/** Where a form of ours may lead by redirect: Stripe's hosted pages, or the sandbox's in their place. */
function paymentOrigins(): string[] {
  const { STRIPE_API_BASE, SANDBOX_URL } = settings();
  if (!STRIPE_API_BASE) return ['https://checkout.stripe.com', 'https://connect.stripe.com'];
  const own = [STRIPE_API_BASE, SANDBOX_URL].filter((url) => url !== undefined);
  return [...new Set(own.map((url) => new URL(url).origin))];
}

/**
 * One address for one search: parameters in one order, none empty. What many ask is then rewritten to a path that is made
 * once and kept; what has parts that nobody understands is let through, so that the page can say so.
 */
function searchAnswer(request: NextRequest): Response {
  const refused = searchesRefused(request);
  if (refused) return refused;
  const { search: query, searchParams } = request.nextUrl;
  const known = keptSearch(query);
  if (known) return NextResponse.rewrite(new URL(known, request.url));
  const asked = new URLSearchParams(searchParams);
  // The router's own parameter says nothing of the search.
  asked.delete('_rsc');
  const read = readSearch(asked);
  const canonical = searchQuery(read.search);
  if (read.ignored.length === 0 && canonical !== asked.toString())
    return NextResponse.redirect(new URL(searchAddress(read.search), request.url));
  const kept = keptSearchPath(read);
  if (kept) {
    keepSearch(query, canonical, kept);
    return NextResponse.rewrite(new URL(kept, request.url));
  }
  const headers = new Headers(request.headers);
  if (request.headers.get('sec-fetch-dest') !== 'empty') askForWholePage(headers);
  return NextResponse.next({ request: { headers } });
}

/** Each new question costs the database milliseconds, whoever asks: 429 for a network that asks without end. */
const searchesRefused = ({ headers }: NextRequest): Response | null =>
  askedTooOften(headers, 'search', marketplace.limits.searchesAMinute);

// Constants, as Next reads them without running this file. A test holds them against the folders of app/(private) and
// app/(checkout).
export const config = {
  matcher: [
    '/search/:path*',
    '/gigs/:slug([^/]*[A-Z][^/]*)',
    '/account/:path*',
    '/admin/:path*',
    '/become-a-seller/:path*',
    // All but the way back from the payment page, which is no page and only leads on.
    '/checkout/((?!return$).*)',
    '/files/:path*',
    '/inbox/:path*',
    '/notifications/:path*',
    '/offers/:path*',
    '/orders/:path*',
    '/reset/:path*',
    '/saved/:path*',
    '/sell/:path*',
    '/settings/:path*',
    '/sign-in/:path*',
    '/sign-up/:path*',
    '/unsubscribe/:path*',
    '/verify/:path*',
  ],
};
