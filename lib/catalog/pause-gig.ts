import type { z } from 'zod';
import { type Actor, requirePerson } from '../platform/actor';
import { now } from '../platform/clock';
import { transaction } from '../platform/db';
import { parse } from '../platform/parse';
import { lockOwnGig, moveGig } from './lock-gig';
import { gigIdSchema } from './schema';

/** Takes a live gig off sale for a while; running orders go on. Throws `conflict` when it is not live, `not_found`. */
export async function pauseGig(
  actor: Actor,
  input: z.input<typeof gigIdSchema>,
): Promise<{ id: string; slug: string | null }> {
  const person = requirePerson(actor);
  const { gigId } = parse(gigIdSchema, input);
  const at = await now();
  return transaction(async (tx) => {
    const gig = await lockOwnGig(tx, person, gigId);
    await moveGig(tx, gig, 'pause', at);
    return { id: gig.id, slug: gig.slug };
  });
}
