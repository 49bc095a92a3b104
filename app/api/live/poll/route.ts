import { isAskedFor, refusedReader } from '@/app/live-reader';
import { currentActor } from '@/app/session';
import { unauthenticated } from '@/lib/platform/errors';
import { pollLive } from '@/lib/platform/follow-live';

/** What has happened after `?after=`, once: for browsers that no stream reaches. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  try {
    if (!isAskedFor(request, actor)) throw unauthenticated();
    const answer = await pollLive(actor, new URL(request.url).searchParams.get('after'));
    return Response.json(answer, { headers: { 'Cache-Control': 'private, no-store' } });
  } catch (error) {
    return refusedReader(error);
  }
}
