import type { z } from 'zod';
import { type Actor, requirePerson } from '../platform/actor';
import { now } from '../platform/clock';
import { transaction } from '../platform/db';
import { parse } from '../platform/parse';
import { finishGigEdit } from './finish-gig-edit';
import { lockGigToEdit } from './lock-gig';
import { editGigDescriptionSchema } from './schema';

/** The description, in the small form of rich-text.ts. Throws `invalid`, `not_found`, `forbidden`. */
export async function editGigDescription(
  actor: Actor,
  input: z.input<typeof editGigDescriptionSchema>,
): Promise<{ id: string; slug: string | null }> {
  const person = requirePerson(actor);
  const { gigId, description } = parse(editGigDescriptionSchema, input);
  const at = await now();
  return transaction(async (tx) => {
    const gig = await lockGigToEdit(tx, person, gigId);
    await tx.gig.update({ where: { id: gig.id }, data: { description }, select: { id: true } });
    return finishGigEdit(tx, gig, at);
  });
}
