import { cookies } from 'next/headers';
import { isSecure } from './auth';

const name = 'minnow_email';

/** Keeps the address that was just typed for an hour, so that the next form knows it: never in the address bar. */
export async function rememberEmail(email: string): Promise<void> {
  (await cookies()).set(name, email.slice(0, 254), {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    path: '/',
    maxAge: 3600,
  });
}

/** The address that was typed last in this browser. */
export async function rememberedEmail(): Promise<string | undefined> {
  return (await cookies()).get(name)?.value;
}
