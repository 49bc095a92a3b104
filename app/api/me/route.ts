import { currentMe } from '@/app/me';
import { currentActor } from '@/app/session';
import { endSession } from '@/app/session-cookies';

/** Who is signed in, for the head of cached pages: `Me`, or null. Never cached. */
export async function GET(): Promise<Response> {
  const me = await currentMe();
  // A session that has ended: without its marker, cached pages stop asking.
  if (!me && (await currentActor()).kind === 'nobody') await endSession();
  return Response.json(me, { headers: { 'Cache-Control': 'private, no-store' } });
}
