import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { cache } from 'react';
import { readInZone } from '@/components/ui/reader-zone';
import { findActor, type SessionClaim } from '@/lib/accounts/find-actor';
import type { Actor, Person } from '@/lib/platform/actor';
import { clientNetwork } from '@/lib/platform/client-network';
import { cursorText } from '@/lib/platform/live-cursor';
import { liveCursor } from '@/lib/platform/read-live';
import { openSession, sessionCookieName } from './auth';

/** What the session's cookie says, if it can be read. */
export const currentClaim = cache(async (): Promise<SessionClaim | null> => {
  await connection();
  return openSession((await cookies()).get(sessionCookieName())?.value);
});

/** Who asks: the person behind the session's cookie, loaded from the database once for each request. */
export const currentActor = cache(async (): Promise<Actor> => {
  const actor = await findActor(await currentClaim());
  // Before anything of their page is drawn: every moment on it is told in their zone.
  if (actor.kind === 'person' && actor.timeZone) readInZone(actor.timeZone);
  return actor;
});

/** Where the page that is made for this request stands among what it will hear: taken before its data is read. */
export const currentCursor = cache(
  async (): Promise<string> => ((await currentClaim()) ? cursorText(await liveCursor()) : ''),
);

/** The person who asks, for pages that are one's own; whoever is not signed in goes to do that and comes back to `path`. */
export async function signedIn(path: string): Promise<Person> {
  const [actor] = await Promise.all([currentActor(), currentCursor()]);
  if (actor.kind === 'person') return actor;
  redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}

/**
 * The address (of IPv6: the network) that the request came from, for rate limits. The last entry of `X-Forwarded-For`: the one that was written by
 * the machine next to us (the proxy with `TRUST_PROXY=1`, else Next's own server), never the sender's own words.
 */
export async function clientAddress(): Promise<string> {
  return clientNetwork((await headers()).get('x-forwarded-for')?.split(',').at(-1) ?? '');
}
