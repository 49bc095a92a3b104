import type { z } from 'zod';
import { type Actor, requirePerson } from '../platform/actor';
import { now } from '../platform/clock';
import { transaction } from '../platform/db';
import { invalid } from '../platform/errors';
import { parse } from '../platform/parse';
import { gigLimits } from './limits';
import { lockSavedLists, refuseTakenName } from './lock-saved-lists';
import { newSavedListSchema } from './schema';

/** Begins a named list of saved gigs. Refuses (`invalid`) a name that the person uses already, and the 31st list. */
export async function createSavedList(
  actor: Actor,
  input: z.input<typeof newSavedListSchema>,
): Promise<{ id: string }> {
  const person = requirePerson(actor);
  const { name } = parse(newSavedListSchema, input);
  const createdAt = await now();
  return transaction(async (tx) => {
    await lockSavedLists(tx, person);
    await refuseTakenName(tx, person, name);
    const lists = await tx.savedList.count({ where: { personId: person.id } });
    if (lists >= gigLimits.savedListsMax)
      throw invalid({
        name: `You have ${lists} lists already. Delete one before you begin another.`,
      });
    return tx.savedList.create({
      data: { personId: person.id, name, createdAt },
      select: { id: true },
    });
  });
}
