import type { z } from 'zod';
import type { Actor } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { invalid } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/jobs';
import { parse } from '@/lib/platform/parse';
import { takenAddressLetter } from './letters';
import { passwordProblem } from './password-strength';
import { hashPassword } from './passwords';
import { signUpSchema } from './schema';
import { sendVerification } from './send-verification';
import { countAccountTry } from './tries';

/**
 * Opens an account that sleeps until its address is confirmed by mail. For an address that has an account already the
 * answer is the same and takes as long; its owner is told by mail. An account that still sleeps is nobody's yet: the
 * newest sign-up takes its place, and the links sent before are dead. Refuses a common password and a taken username
 * (`invalid`), and too many tries (`rate_limited`).
 */
export async function signUp(_: Actor, input: z.input<typeof signUpSchema>): Promise<void> {
  const { password, address, ...person } = parse(signUpSchema, input);
  const problem = passwordProblem(password, person);
  if (problem) throw invalid({ password: problem });
  await refuseTakenUsername(person);
  await countAccountTry('sign-up', { email: person.email, address });

  const passwordHash = await hashPassword(password);
  const at = await now();
  await transaction(async (tx) => {
    const [owner] = await tx.$queryRaw<Owner[]>`
      SELECT id, email, name, email_verified_at FROM person WHERE email = ${person.email} FOR UPDATE`;
    if (owner?.email_verified_at) return enqueue(tx, 'send-mail', takenAddressLetter(owner));
    const data = { ...person, passwordHash, createdAt: at };
    const { id } = owner
      ? await tx.person.update({ where: { id: owner.id }, data, select: { id: true } })
      : await tx.person.create({ data, select: { id: true } });
    await tx.oneTimeToken.updateMany({
      where: { personId: id, usedAt: null },
      data: { usedAt: at },
    });
    await sendVerification(tx, { ...person, id }, at);
  });
}

type Owner = { id: string; email: string; name: string; email_verified_at: Date | null };

/**
 * Usernames stand on public pages, so saying that one is taken gives nothing away. Whoever signs up once more keeps the
 * one they chose before.
 */
async function refuseTakenUsername({ username, email }: { username: string; email: string }) {
  const taken = await db.person.findFirst({
    where: { username, NOT: { email, emailVerifiedAt: null } },
    select: { id: true },
  });
  if (taken) throw invalid({ username: 'This username is taken. Try another one.' });
}
