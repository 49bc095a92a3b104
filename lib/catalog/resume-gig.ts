import type { z } from 'zod';
import { type Actor, requirePerson } from '../platform/actor';
import { now } from '../platform/clock';
import { transaction } from '../platform/db';
import { conflict } from '../platform/errors';
import { parse } from '../platform/parse';
import { checkLiveLimit } from './check-live-limit';
import { lockOwnGig, moveGig } from './lock-gig';
import { gigIdSchema } from './schema';
import { canMove, gigMoves } from './states';

/** Puts a paused gig back on sale, if the seller's level leaves room. Throws `conflict`, `forbidden`, `not_found`. */
export async function resumeGig(
  actor: Actor,
  input: z.input<typeof gigIdSchema>,
): Promise<{ id: string; slug: string | null }> {
  const person = requirePerson(actor);
  const { gigId } = parse(gigIdSchema, input);
  const at = await now();
  return transaction(async (tx) => {
    const gig = await lockOwnGig(tx, person, gigId);
    if (!canMove('resume', gig.state)) throw conflict(gigMoves.resume.otherwise);
    await checkLiveLimit(tx, person.id);
    await moveGig(tx, gig, 'resume', at);
    return { id: gig.id, slug: gig.slug };
  });
}
