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
 * answer is the same and takes as long; its owner is told by mail. Refuses a common password and a taken username
 * (`invalid`), and too many tries (`rate_limited`).
 */
export async function signUp(_: Actor, input: z.input<typeof signUpSchema>): Promise<void> {
  const { password, address, ...person } = parse(signUpSchema, input);
  const problem = passwordProblem(password, person);
  if (problem) throw invalid({ password: problem });
  await refuseTakenUsername(person.username);
  await countAccountTry('sign-up', { email: person.email, address });

  const passwordHash = await hashPassword(password);
  const at = await now();
  await transaction(async (tx) => {
    const owner = await tx.person.findUnique({
      where: { email: person.email },
      select: { email: true, name: true },
    });
    if (owner) return enqueue(tx, 'send-mail', takenAddressLetter(owner));
    const { id } = await tx.person.create({
      data: { ...person, passwordHash, createdAt: at },
      select: { id: true },
    });
    await sendVerification(tx, { ...person, id }, at);
  });
}

/** Usernames stand on public pages, so saying that one is taken gives nothing away. */
async function refuseTakenUsername(username: string): Promise<void> {
  const taken = await db.person.findUnique({ where: { username }, select: { id: true } });
  if (taken) throw invalid({ username: 'This username is taken. Try another one.' });
}
