import type { Actor } from '@/lib/platform/actor';
import { isRefusal } from '@/lib/platform/errors';

/** Is it the very person whose page asks? Two people may sign in at one browser, one after the other. */
export const isAskedFor = (request: Request, actor: Actor): boolean => {
  const asked = new URL(request.url).searchParams.get('for');
  return asked === null || (actor.kind === 'person' && actor.username === asked);
};

/** What a browser is told that may not hear: sign in, it is somebody else's page, or later. */
export function refusedReader(error: unknown): Response {
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  if (isRefusal(error, 'rate_limited')) {
    headers.set('Retry-After', `${error.retryAfterSeconds}`);
    return Response.json({ message: error.message }, { status: 429, headers });
  }
  if (isRefusal(error)) return Response.json({ message: error.message }, { status: 401, headers });
  throw error;
}
