import { decode, encode } from 'next-auth/jwt';
import type { SessionClaim } from '@/lib/accounts/find-actor';
import { realNow } from '@/lib/platform/clock';
import { config } from '@/lib/platform/config';

/** Where next-auth is known: the token of a session and the cookie that carries it. */

export const sessionSeconds = 30 * 24 * 60 * 60;

/** Readable by scripts and empty of meaning: tells a cached page that asking `/api/me` is worth it. */
export const markerCookie = 'minnow_in';

/** Cookies travel over https alone where the marketplace is served so. */
export const isSecure = (): boolean => config().APP_URL.startsWith('https:');

/** The very name that next-auth gives the cookie of a session. */
export const sessionCookieName = (): string =>
  `${isSecure() ? '__Secure-' : ''}next-auth.session-token`;

export const sessionCookieOptions = () =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() }) as const;

/** A session's token, encrypted: person and version of their sessions, nothing else. */
export function sealSession(claim: SessionClaim): Promise<string> {
  return encode({
    token: { sub: claim.personId, v: claim.sessionVersion },
    secret: config().NEXTAUTH_SECRET,
    maxAge: sessionSeconds,
  });
}

/**
 * Tokens that were opened lately, with what they say: opening one derives a key and costs as much as a query, and a person
 * brings the same one at each request. A token says one thing for ever, but for its end.
 */
const opened = new Map<string, { readonly claim: SessionClaim; readonly endsAtMs: number }>();
const openedMax = 2000;

/** What a token says; null for none, a foreign, a damaged or an old one. */
export async function openSession(token: string | undefined): Promise<SessionClaim | null> {
  if (!token) return null;
  const known = opened.get(token);
  if (known) return known.endsAtMs > realNow().getTime() ? known.claim : null;
  const payload = await decode({ token, secret: config().NEXTAUTH_SECRET }).catch(() => null);
  if (typeof payload?.sub !== 'string' || typeof payload.v !== 'number') return null;
  const claim = { personId: payload.sub, sessionVersion: payload.v };
  if (typeof payload.exp === 'number') keepOpened(token, { claim, endsAtMs: payload.exp * 1000 });
  return claim;
}

/** The one that came first goes first: whoever is still there is opened once more. */
function keepOpened(token: string, entry: { claim: SessionClaim; endsAtMs: number }): void {
  const oldest = opened.keys().next();
  if (opened.size >= openedMax && !oldest.done) opened.delete(oldest.value);
  opened.set(token, entry);
}
