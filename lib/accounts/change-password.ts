import type { z } from 'zod';
import { type Actor, requireReader } from '@/lib/platform/actor';
import { db, transaction } from '@/lib/platform/db';
import { conflict, invalid } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/jobs';
import { parse } from '@/lib/platform/parse';
import { countTry, forgetTries } from '@/lib/platform/rate-limit';
import { marketplace } from '@/marketplace.config';
import { endSessions } from './end-sessions';
import type { SessionClaim } from './find-actor';
import { passwordChangedLetter } from './letters';
import { passwordProblem } from './password-strength';
import { hashPassword, passwordMatches } from './passwords';
import { changePasswordSchema } from './schema';
import { hourSeconds } from './tries';

/**
 * A new password for someone who knows the old one, the suspended too. Ends every session; the answer is the claim for
 * this one to go on.
 */
export async function changePassword(
  actor: Actor,
  input: z.input<typeof changePasswordSchema>,
): Promise<SessionClaim> {
  const person = requireReader(actor);
  const { currentPassword, password } = parse(changePasswordSchema, input);
  const tries = `change-password:${person.id}`;
  await countTry(tries, marketplace.limits.signInTriesAnHour, hourSeconds);
  const { passwordHash: old } = await db.person.findUniqueOrThrow({
    where: { id: person.id },
    select: { passwordHash: true },
  });
  if (!(await passwordMatches(old, currentPassword)))
    throw invalid({ currentPassword: 'This is not your password.' });
  const problem = passwordProblem(password, person);
  if (problem) throw invalid({ password: problem });

  const passwordHash = await hashPassword(password);
  const sessionVersion = await transaction(async (tx) => {
    // Guarded by the hash that was checked: of two changes at once, one wins.
    const changed = await tx.person.updateMany({
      where: { id: person.id, passwordHash: old },
      data: { passwordHash },
    });
    if (changed.count === 0) throw conflict();
    await enqueue(tx, 'send-mail', passwordChangedLetter(person));
    return endSessions(tx, person.id);
  });
  await forgetTries(tries);
  return { personId: person.id, sessionVersion };
}
