import type { z } from 'zod';
import { type Actor, requirePerson } from '../platform/actor';
import { now } from '../platform/clock';
import { transaction } from '../platform/db';
import { invalid, notFound } from '../platform/errors';
import { isId } from '../platform/ids';
import { parse } from '../platform/parse';
import { gigLimits } from './limits';
import { canSaveGig } from './policy';
import { gigIdSchema } from './schema';

/** Keeps a gig on sale for later. Twice is once. Throws `not_found` for one that is not on sale, `invalid` when 500 are kept. */
export async function saveGig(actor: Actor, input: z.input<typeof gigIdSchema>): Promise<void> {
  const person = requirePerson(actor);
  const { gigId } = parse(gigIdSchema, input);
  if (!isId(gigId)) throw notFound('gig');
  const at = await now();
  await transaction(async (tx) => {
    const gig = await tx.gig.findUnique({
      where: { id: gigId },
      select: { sellerId: true, state: true },
    });
    if (!gig || !canSaveGig(person, gig)) throw notFound('gig');
    const kept = await tx.savedGig.count({ where: { personId: person.id } });
    if (kept >= gigLimits.savedMax)
      throw invalid({}, `You keep ${kept} gigs already. Let one go before you keep another.`);
    await tx.savedGig.createMany({
      data: [{ personId: person.id, gigId, at }],
      skipDuplicates: true,
    });
  });
}
