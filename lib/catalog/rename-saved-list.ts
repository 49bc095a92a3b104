import type { z } from 'zod';
import { type Actor, requirePerson } from '../platform/actor';
import { transaction } from '../platform/db';
import { parse } from '../platform/parse';
import { lockSavedLists, refuseTakenName, requireOwnList } from './lock-saved-lists';
import { renameSavedListSchema } from './schema';

/** Gives a list of one's own another name. Throws `not_found` for another's, `invalid` for a name that is taken. */
export async function renameSavedList(
  actor: Actor,
  input: z.input<typeof renameSavedListSchema>,
): Promise<void> {
  const person = requirePerson(actor);
  const { listId, name } = parse(renameSavedListSchema, input);
  await transaction(async (tx) => {
    await lockSavedLists(tx, person);
    await requireOwnList(tx, person, listId);
    await refuseTakenName(tx, person, name, listId);
    await tx.savedList.update({ where: { id: listId }, data: { name }, select: { id: true } });
  });
}
