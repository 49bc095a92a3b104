import { cookies } from 'next/headers';
import type { SessionClaim } from '@/lib/accounts/find-actor';
import {
  isSecure,
  markerCookie,
  sealSession,
  sessionCookieName,
  sessionCookieOptions,
  sessionSeconds,
} from './auth';

/** Signs this browser in: the very cookie that next-auth sets, and the marker beside it. Works without JavaScript. */
export async function startSession(claim: SessionClaim): Promise<void> {
  const jar = await cookies();
  const token = await sealSession(claim);
  jar.set(sessionCookieName(), token, { ...sessionCookieOptions(), maxAge: sessionSeconds });
  jar.set(markerCookie, '1', { ...markerOptions(), maxAge: sessionSeconds });
}

/** Signs this browser out. */
export async function endSession(): Promise<void> {
  const jar = await cookies();
  jar.set(sessionCookieName(), '', { ...sessionCookieOptions(), ...gone });
  jar.set(markerCookie, '', { ...markerOptions(), ...gone });
}

/** Both ways to say it: some clients know only the older one. */
const gone = { maxAge: 0, expires: new Date(0) };

const markerOptions = () => ({ sameSite: 'lax', path: '/', secure: isSecure() }) as const;
