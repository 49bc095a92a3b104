import { eventStream } from '@/app/event-stream';
import { isAskedFor, refusedReader } from '@/app/live-reader';
import { currentActor, currentClaim } from '@/app/session';
import { unauthenticated } from '@/lib/platform/errors';
import { followLive } from '@/lib/platform/follow-live';

/** What the signed-in person's open pages should hear, as it happens, after `Last-Event-ID` or `?after=`. */
export async function GET(request: Request): Promise<Response> {
  const [actor, claim] = await Promise.all([currentActor(), currentClaim()]);
  const asked = new URL(request.url).searchParams.get('after');
  const after = request.headers.get('last-event-id') ?? asked;
  try {
    if (!claim || !isAskedFor(request, actor)) throw unauthenticated();
    const { sessionVersion } = claim;
    return await eventStream(request, (ears) => followLive(actor, { sessionVersion, after }, ears));
  } catch (error) {
    return refusedReader(error);
  }
}
