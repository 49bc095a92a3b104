import type { Tx } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';

/**
 * Locks the person of a username until the transaction ends; rows that only name the person may still be written. Refuses (`not_found`) an unknown one.
 */
export async function lockPerson(tx: Tx, username: string) {
  await tx.$queryRaw`SELECT 1 FROM person WHERE username = ${username}::citext FOR NO KEY UPDATE`;
  const person = await tx.person.findUnique({
    where: { username },
    select: { id: true, email: true, name: true, role: true, status: true },
  });
  if (!person) throw notFound('person');
  return person;
}
