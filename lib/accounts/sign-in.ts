import type { z } from 'zod';
import type { Actor } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { isRefusal, Refusal } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { isDemoLeftover } from './demo-people';
import type { SessionClaim } from './find-actor';
import { passwordMatches } from './passwords';
import { signInSchema } from './schema';
import { sendVerification } from './send-verification';
import { countAccountTry, forgiveSignInTries } from './tries';

/**
 * Proves a person by their password; answers what their session's token shall say. An unknown address and a wrong
 * password are one refusal (`invalid`) that takes one time. The right password of an address that waits for its
 * confirmation is refused (`forbidden`) and a new link is on its way. The suspended come in, to read what is theirs.
 */
export async function signIn(_: Actor, input: z.input<typeof signInSchema>): Promise<SessionClaim> {
  const { email, password, address } = parse(signInSchema, input);
  await countAccountTry('sign-in', { email, address });
  const found = await db.person.findUnique({
    where: { email },
    select: {
      id: true,
      email: true,
      name: true,
      passwordHash: true,
      sessionVersion: true,
      emailVerifiedAt: true,
    },
  });
  const person = found && !isDemoLeftover(found.email) ? found : null;
  const right = await passwordMatches(person?.passwordHash ?? null, password);
  if (!person || !right)
    throw new Refusal('invalid', 'The e-mail address or the password is not right.');
  if (!person.emailVerifiedAt) {
    const sent = await sendLinkAgain(person, address);
    throw new Refusal(
      'forbidden',
      `Please confirm your e-mail address first. ${sent ? 'We have just sent you a new link.' : 'The link is in your mailbox.'}`,
    );
  }
  await forgiveSignInTries({ email, address });
  return { personId: person.id, sessionVersion: person.sessionVersion };
}

/** A new link, unless so many were sent within the hour that the next would only fill a mailbox. */
async function sendLinkAgain(
  person: { id: string; email: string; name: string },
  address: string,
): Promise<boolean> {
  try {
    await countAccountTry('resend', { email: person.email, address });
  } catch (error) {
    if (isRefusal(error, 'rate_limited')) return false;
    throw error;
  }
  const at = await now();
  await transaction((tx) => sendVerification(tx, person, at));
  return true;
}
