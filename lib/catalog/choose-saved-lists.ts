import type { z } from 'zod';
import { type Actor, requirePerson } from '../platform/actor';
import { now } from '../platform/clock';
import { transaction } from '../platform/db';
import { notFound } from '../platform/errors';
import { isId } from '../platform/ids';
import { parse } from '../platform/parse';
import { lockSavedLists, requireOwnList } from './lock-saved-lists';
import { chooseSavedListsSchema } from './schema';

/**
 * Says on which of one's own lists a saved gig stands: any number of them, and moving it is leaving one for another. Throws
 * `not_found` for a gig that the person does not keep, and for a list that is not theirs; then nothing has changed.
 */
export async function chooseSavedLists(
  actor: Actor,
  input: z.input<typeof chooseSavedListsSchema>,
): Promise<void> {
  const person = requirePerson(actor);
  const { gigId, listIds } = parse(chooseSavedListsSchema, input);
  if (!isId(gigId)) throw notFound('gig');
  const at = await now();
  await transaction(async (tx) => {
    await lockSavedLists(tx, person);
    const kept = await tx.savedGig.findUnique({
      where: { personId_gigId: { personId: person.id, gigId } },
      select: { gigId: true },
    });
    if (!kept) throw notFound('gig');
    for (const listId of listIds) await requireOwnList(tx, person, listId);
    await tx.savedListGig.deleteMany({
      where: { personId: person.id, gigId, listId: { notIn: listIds } },
    });
    await tx.savedListGig.createMany({
      data: listIds.map((listId) => ({ listId, personId: person.id, gigId, at })),
      skipDuplicates: true,
    });
  });
}
