import { connection, NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { isSecure, markerCookie, sessionCookieName, sessionSeconds } from '@/app/auth';
import { authOptions } from '@/app/auth-options';
import { rawBody } from '@/app/raw-body';

type Context = { params: Promise<{ nextauth: string[] }> };

/** An address, a password and a token: anybody can send here. */
const bytesMax = 64 * 1024;

async function handle(sent: Request, context: Context): Promise<Response> {
  await connection();
  const body = sent.method === 'POST' ? await rawBody(sent, bytesMax) : undefined;
  if (body === null) return new Response('too long', { status: 413 });
  const { method, headers } = sent;
  const request = new NextRequest(sent.url, { method, headers, ...(body ? { body } : {}) });
  const response = (await NextAuth(request as never, context as never, authOptions())) as Response;
  return withMarker(response);
}

/** Whoever gets or loses a session here gets or loses the marker with it. */
function withMarker(response: Response): Response {
  const name = sessionCookieName();
  const session = response.headers.getSetCookie().find((cookie) => cookie.startsWith(`${name}=`));
  if (session) {
    const kept = !session.startsWith(`${name}=;`);
    const secure = isSecure() ? '; Secure' : '';
    response.headers.append(
      'Set-Cookie',
      `${markerCookie}=${kept ? 1 : ''}; Path=/; SameSite=Lax; Max-Age=${kept ? sessionSeconds : 0}${secure}`,
    );
  }
  return response;
}

export { handle as GET, handle as POST };
