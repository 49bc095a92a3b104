import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { cache } from 'react';
import { readInZone } from '@/components/ui/reader-zone';
import { findReader, type Reader, type SessionClaim } from '@/lib/accounts/find-actor';
import type { Actor, Person } from '@/lib/platform/actor';
import { networkOf } from '@/lib/platform/client-network';
import { cursorText } from '@/lib/platform/live-cursor';
import { openSession, sessionCookieName } from './auth';

/** What the session's cookie says, if it can be read. */
export const currentClaim = cache(async (): Promise<SessionClaim | null> => {
  await connection();
  return openSession((await cookies()).get(sessionCookieName())?.value);
});

/** Who asks and what they have heard of, loaded from the database once for each request. */
const currentReader = cache(async (): Promise<Reader> => {
  const reader = await findReader(await currentClaim());
  const { actor } = reader;
  // Before anything of their page is drawn: every moment on it is told in their zone.
  if (actor.kind === 'person' && actor.timeZone) readInZone(actor.timeZone);
  return reader;
});

/** Who asks: the person behind the session's cookie. */
export const currentActor = async (): Promise<Actor> => (await currentReader()).actor;

/** Where the page that is made for this request stands among what it will hear: taken before its data is read. */
export async function currentCursor(): Promise<string> {
  const { cursor } = await currentReader();
  return cursor ? cursorText(cursor) : '';
}

/** The person who asks, for pages that are one's own; whoever is not signed in goes to do that and comes back to `path`. */
export async function signedIn(path: string): Promise<Person> {
  const actor = await currentActor();
  if (actor.kind === 'person') return actor;
  redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}

/** The address (of IPv6: the network) that the request came from, for rate limits. */
export const clientAddress = async (): Promise<string> => networkOf(await headers());
