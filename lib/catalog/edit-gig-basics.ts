import type { z } from 'zod';
import { type Actor, requirePerson } from '../platform/actor';
import { now } from '../platform/clock';
import { transaction } from '../platform/db';
import { invalid } from '../platform/errors';
import { parse } from '../platform/parse';
import { finishGigEdit } from './finish-gig-edit';
import { lockGigToEdit } from './lock-gig';
import { canRecategorise } from './policy';
import { editGigBasicsSchema } from './schema';

/**
 * Title, category and tags. The category is fixed once the gig has been published (RULES 1), and so is its address: a new
 * title keeps the old slug. Throws `invalid`, `not_found`, `forbidden`.
 */
export async function editGigBasics(
  actor: Actor,
  input: z.input<typeof editGigBasicsSchema>,
): Promise<{ id: string; slug: string | null }> {
  const person = requirePerson(actor);
  const { gigId, ...basics } = parse(editGigBasicsSchema, input);
  const at = await now();
  return transaction(async (tx) => {
    const gig = await lockGigToEdit(tx, person, gigId);
    const moves = basics.category !== gig.category || basics.subcategory !== gig.subcategory;
    if (moves && !canRecategorise(person, gig))
      throw invalid({ category: 'The category of a published gig stays as it is.' });
    await tx.gig.update({ where: { id: gig.id }, data: basics, select: { id: true } });
    return finishGigEdit(tx, gig, at);
  });
}
