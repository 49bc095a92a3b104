import { connection } from 'next/server';
import NextAuth from 'next-auth';
import { isSecure, markerCookie, sessionCookieName, sessionSeconds } from '@/app/auth';
import { authOptions } from '@/app/auth-options';

type Context = { params: Promise<{ nextauth: string[] }> };

async function handle(request: Request, context: Context): Promise<Response> {
  await connection();
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
