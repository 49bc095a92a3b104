import type { NextRequest } from 'next/server';
import { clientAddress } from '@/app/session';
import { unsubscribe } from '@/lib/notifications/unsubscribe';
import { nobody } from '@/lib/platform/actor';
import { config } from '@/lib/platform/config';
import { isRefusal } from '@/lib/platform/errors';
import { countTry } from '@/lib/platform/rate-limit';

const tokenOf = (request: NextRequest): string => request.nextUrl.searchParams.get('token') ?? '';

/** A person who follows the link, or a program that looks where links lead: a page with a button, nothing happens yet. */
export function GET(request: NextRequest): Response {
  const page = new URL('/unsubscribe', config().APP_URL);
  page.searchParams.set('token', tokenOf(request));
  return Response.redirect(page.href, 303);
}

/**
 * A mail program's own button (RFC 8058): switches off at once, without a session, because the address is the proof. The
 * body says no more than that it is such a request, and is not needed.
 */
export async function POST(request: NextRequest): Promise<Response> {
  try {
    await countTry(`unsubscribe:${await clientAddress()}`, 600, 3600);
    await unsubscribe(nobody, { token: tokenOf(request) });
    return new Response('Switched off.\n', { headers: { 'content-type': 'text/plain' } });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const status = error.code === 'rate_limited' ? 429 : 404;
    return new Response(`${error.message}\n`, {
      status,
      headers: { 'content-type': 'text/plain' },
    });
  }
}
