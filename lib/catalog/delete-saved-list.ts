import type { z } from 'zod';
import { type Actor, requirePerson } from '../platform/actor';
import { transaction } from '../platform/db';
import { parse } from '../platform/parse';
import { lockSavedLists, requireOwnList } from './lock-saved-lists';
import { savedListSchema } from './schema';

/** Takes a list of one's own away; its gigs stay saved. Throws `not_found` for another's. */
export async function deleteSavedList(
  actor: Actor,
  input: z.input<typeof savedListSchema>,
): Promise<void> {
  const person = requirePerson(actor);
  const { listId } = parse(savedListSchema, input);
  await transaction(async (tx) => {
    await lockSavedLists(tx, person);
    await requireOwnList(tx, person, listId);
    await tx.savedList.delete({ where: { id: listId }, select: { id: true } });
  });
}
