import type { Person } from '../platform/actor';
import type { Tx } from '../platform/db';
import { invalid, notFound } from '../platform/errors';
import { isId } from '../platform/ids';

/** One change of a person's lists at a time: their names and number are looked at before each. */
export async function lockSavedLists(tx: Tx, person: Person): Promise<void> {
  await tx.$queryRaw`SELECT id FROM person WHERE id = ${person.id}::uuid FOR NO KEY UPDATE`;
}

/** A list of this person's own, under the lock. Another's reads as not found. */
export async function requireOwnList(tx: Tx, person: Person, listId: string): Promise<void> {
  if (!isId(listId)) throw notFound('list');
  const own = await tx.savedList.findFirst({
    where: { id: listId, personId: person.id },
    select: { id: true },
  });
  if (!own) throw notFound('list');
}

/** Refuses a name that another list of this person has, in whatever letters. */
export async function refuseTakenName(
  tx: Tx,
  person: Person,
  name: string,
  ownId?: string,
): Promise<void> {
  const taken = await tx.savedList.findFirst({
    where: { personId: person.id, name, ...(ownId ? { NOT: { id: ownId } } : {}) },
    select: { id: true },
  });
  if (taken) throw invalid({ name: 'You have a list of this name already.' });
}
