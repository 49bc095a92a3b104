import type { z } from 'zod';
import type { Actor } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { invalid } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/jobs';
import { parse } from '@/lib/platform/parse';
import { endSessions } from './end-sessions';
import { passwordChangedLetter } from './letters';
import { redeemToken, tokenOwner } from './one-time-tokens';
import { passwordProblem } from './password-strength';
import { hashPassword } from './passwords';
import { resetPasswordSchema } from './schema';
import { forgetSignInTries } from './tries';

/**
 * A new password by the link from a mail. Ends every session, and confirms the address: the mail arrived there.
 * Refuses (`invalid`) a link that is unknown, used or too old, and a common password; then the link stays good.
 */
export async function resetPassword(
  _: Actor,
  input: z.input<typeof resetPasswordSchema>,
): Promise<{ email: string }> {
  const { token, password, address } = parse(resetPasswordSchema, input);
  const at = await now();
  // Before the costly hash: a link that is none costs the sender more than us.
  const owner = await tokenOwner(db, token, 'reset', at);
  const problem = passwordProblem(password, owner);
  if (problem) throw invalid({ password: problem });

  const passwordHash = await hashPassword(password);
  await transaction(async (tx) => {
    const id = await redeemToken(tx, token, 'reset', at);
    await tx.person.update({ where: { id }, data: { passwordHash }, select: { id: true } });
    await tx.person.updateMany({
      where: { id, emailVerifiedAt: null },
      data: { emailVerifiedAt: at },
    });
    await endSessions(tx, id);
    await enqueue(tx, 'send-mail', passwordChangedLetter(owner));
  });
  await forgetSignInTries({ email: owner.email, address });
  return { email: owner.email };
}
