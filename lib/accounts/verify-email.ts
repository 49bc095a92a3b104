import type { z } from 'zod';
import type { Actor } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { invalid } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import type { SessionClaim } from './find-actor';
import { redeemToken, tokenOwner } from './one-time-tokens';
import { passwordMatches } from './passwords';
import { verifyEmailSchema } from './schema';
import { countAccountTry, forgiveSignInTries } from './tries';

/**
 * Confirms an address by the link that was sent to it, together with the password that was chosen at sign-up: a stranger
 * may have signed up with somebody's address, and the owner's press must not open the stranger's account. Answers the
 * claim of a session. Refuses (`invalid`) a link that is unknown, used or too old, and at `password` one that is wrong:
 * then the link stays good.
 */
export async function verifyEmail(
  _: Actor,
  input: z.input<typeof verifyEmailSchema>,
): Promise<SessionClaim> {
  const { token, password, address } = parse(verifyEmailSchema, input);
  const at = await now();
  const { email } = await tokenOwner(db, token, 'verify', at);
  await countAccountTry('sign-in', { email, address });
  const { passwordHash } = await db.person.findUniqueOrThrow({
    where: { email },
    select: { passwordHash: true },
  });
  if (!(await passwordMatches(passwordHash, password)))
    throw invalid({
      password: 'This is not the password that was chosen at sign-up. You can set a new one below.',
    });
  const claim = await transaction(async (tx) => {
    const id = await redeemToken(tx, token, 'verify', at);
    // Guarded by the hash that was checked: a sign-up in between has chosen another.
    await tx.person.updateMany({
      where: { id, emailVerifiedAt: null, passwordHash },
      data: { emailVerifiedAt: at },
    });
    const person = await tx.person.findUniqueOrThrow({
      where: { id },
      select: { sessionVersion: true, emailVerifiedAt: true },
    });
    if (!person.emailVerifiedAt)
      throw invalid({ password: 'Somebody has signed up again meanwhile. Use the newest mail.' });
    return { personId: id, sessionVersion: person.sessionVersion };
  });
  await forgiveSignInTries({ email, address });
  return claim;
}
