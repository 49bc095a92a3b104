import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { earlyCode } from '@/components/shell/early-code';
import { config } from '@/lib/platform/config';
import { contentSecurityPolicy, wholePageMark } from './security-headers';

/** Where pages are made for one person: the folders of app/(private) and app/(checkout), as a test compares. */
const privatePlaces = [
  'account',
  'admin',
  'become-a-seller',
  'checkout',
  'files',
  'inbox',
  'notifications',
  'offers',
  'orders',
  'reset',
  'saved',
  'sell',
  'settings',
  'sign-in',
  'sign-up',
  'unsubscribe',
  'verify',
] as const;

const isPlace = new RegExp(`^/(${privatePlaces.join('|')})(/|$)`, 'i');

/** The way back from the payment page, which is no page and only leads on. */
const wayBack = '/checkout/return';

/** Whether a page at this path is made for one person, and so runs scripts with a nonce alone. */
export const isPrivatePage = (path: string): boolean => isPlace.test(path) && path !== wayBack;

/**
 * Before a page that is made for one person: writes its content security policy with the nonce of this request. Cached pages
 * have their policy from next.config.js. `path`: as `sentPath` reads it.
 */
export function openPrivatePage(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): void {
  if (!isPrivatePage(path)) return;
  const nonce = randomBytes(16).toString('base64');
  const policy = contentSecurityPolicy({
    nonce,
    knownScripts: [earlyScriptHash],
    formTargets: paymentOrigins(),
  });
  // Next reads the nonce from the policy of the request and puts it on every script of the page.
  request.headers['content-security-policy'] = policy;
  // And by this one next.config.js knows that the page has its policy.
  request.headers['x-nonce'] = nonce;
  response.setHeader('Content-Security-Policy', policy);
  askForWholePage(request);
}

/**
 * Next would open a page that is made for its request with status 200 and an empty shell before the page has run, so that a
 * 404, a redirect or an error could not be told any more. For readers that need the whole page at once it waits;
 * `htmlLimitedBots` in next.config.js names this mark as one. Scripts that fetch parts of pages are left alone.
 */
export function askForWholePage({ headers }: IncomingMessage): void {
  if (headers['sec-fetch-dest'] !== 'empty')
    headers['user-agent'] = `${headers['user-agent'] ?? ''} ${wholePageMark}`;
}

/**
 * Of the script on app/global-not-found.tsx. That page also answers addresses under these places that no route knows, and is
 * made before any request, so that it cannot carry a nonce.
 */
const earlyScriptHash = `sha256-${createHash('sha256').update(earlyCode).digest('base64')}`;

/** Where a form of ours may lead by redirect: Stripe's hosted pages, or the sandbox's in their place. */
function paymentOrigins(): string[] {
  const { STRIPE_API_BASE, SANDBOX_URL } = config();
  if (!STRIPE_API_BASE) return ['https://checkout.stripe.com', 'https://connect.stripe.com'];
  const own = [STRIPE_API_BASE, SANDBOX_URL].filter((url) => url !== undefined);
  return [...new Set(own.map((url) => new URL(url).origin))];
}
