import type { z } from 'zod';
import { type Actor, requirePerson } from '../platform/actor';
import { now } from '../platform/clock';
import { transaction } from '../platform/db';
import { parse } from '../platform/parse';
import { lockOwnGig, moveGig } from './lock-gig';
import { gigIdSchema } from './schema';

/**
 * Deletes a gig for good: nobody finds or buys it any more, its address is not given to another. Running orders go on, since
 * they keep their own copy; reviews stay with the seller. Throws `conflict` when it was taken down, `not_found`.
 */
export async function deleteGig(
  actor: Actor,
  input: z.input<typeof gigIdSchema>,
): Promise<{ id: string; slug: string | null }> {
  const person = requirePerson(actor);
  const { gigId } = parse(gigIdSchema, input);
  const at = await now();
  return transaction(async (tx) => {
    const gig = await lockOwnGig(tx, person, gigId);
    await moveGig(tx, gig, 'delete', at);
    await tx.savedGig.deleteMany({ where: { gigId: gig.id } });
    return { id: gig.id, slug: gig.slug };
  });
}
