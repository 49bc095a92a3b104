import { isOwnRequest } from '@/app/own-request';
import { endSession } from '@/app/session-cookies';

/** Ends this browser's session. A plain form posts here from cached pages too, from before a deployment as well. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnRequest(request)) return new Response('This came from another site.', { status: 403 });
  await endSession();
  return new Response(null, {
    status: 303,
    headers: { Location: '/', 'Cache-Control': 'no-store' },
  });
}
