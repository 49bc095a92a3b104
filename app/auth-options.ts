import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { findActor } from '@/lib/accounts/find-actor';
import { signIn } from '@/lib/accounts/sign-in';
import { nobody } from '@/lib/platform/actor';
import { config } from '@/lib/platform/config';
import { isRefusal } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { isSecure, sessionSeconds } from './auth';
import { clientAddress } from './session';

declare module 'next-auth' {
  interface User {
    sessionVersion: number;
  }
}

/** Settings of next-auth: one way in by password, tokens that hold who and which version, people from the database. */
export function authOptions(): AuthOptions {
  const { APP_URL, NEXTAUTH_SECRET } = config();
  // next-auth reads its own address from the environment alone.
  process.env.NEXTAUTH_URL ??= APP_URL;
  return {
    secret: NEXTAUTH_SECRET,
    useSecureCookies: isSecure(),
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    pages: { signIn: '/sign-in', signOut: '/account', error: '/sign-in' },
    providers: [byPassword],
    callbacks: { jwt: claimOf, session: personOf },
    logger: {
      error: (code) => log.warn({ code }, 'next-auth refused'),
      warn: (code) => log.debug({ code }, 'next-auth warned'),
      debug: () => undefined,
    },
  };
}

const byPassword = CredentialsProvider({
  name: 'password',
  credentials: { email: { type: 'email' }, password: { type: 'password' } },
  async authorize(given) {
    try {
      const claim = await signIn(nobody, {
        email: given?.email ?? '',
        password: given?.password ?? '',
        address: await clientAddress(),
      });
      return { id: claim.personId, sessionVersion: claim.sessionVersion };
    } catch (error) {
      if (isRefusal(error)) return null;
      throw error;
    }
  },
});

type Callbacks = NonNullable<AuthOptions['callbacks']>;

/** At sign-in the claim of the new session; later the claim as it is, if the session has not been ended since. */
const claimOf: NonNullable<Callbacks['jwt']> = async ({ token, user }) => {
  if (user) return { sub: user.id, v: user.sessionVersion };
  const claim = { personId: token.sub ?? '', sessionVersion: Number(token.v) };
  // A throw here makes next-auth take the cookies of the session away.
  if ((await findActor(claim)).kind === 'nobody') throw new Error('This session was ended.');
  return { sub: token.sub, v: token.v };
};

const personOf: NonNullable<Callbacks['session']> = async ({ session, token }) => {
  const claim = { personId: token.sub ?? '', sessionVersion: Number(token.v) };
  const actor = await findActor(claim);
  const user = actor.kind === 'person' ? { name: actor.name, email: actor.email } : undefined;
  return { expires: session.expires, user };
};
