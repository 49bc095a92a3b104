import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { cache } from 'react';
import { findActor } from '@/lib/accounts/find-actor';
import type { Actor, Person } from '@/lib/platform/actor';
import { clientNetwork } from '@/lib/platform/client-network';
import { openSession, sessionCookieName } from './auth';

/** Who asks: the person behind the session's cookie, loaded from the database once for each request. */
export const currentActor = cache(async (): Promise<Actor> => {
  await connection();
  const token = (await cookies()).get(sessionCookieName())?.value;
  return findActor(await openSession(token));
});

/** The person who asks, for pages that are one's own; whoever is not signed in goes to do that and comes back to `path`. */
export async function signedIn(path: string): Promise<Person> {
  const actor = await currentActor();
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
