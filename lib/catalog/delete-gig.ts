import type { z } from 'zod';
import { type Actor, requirePerson } from '../platform/actor';
import { now } from '../platform/clock';
import { type Tx, transaction } from '../platform/db';
import { parse } from '../platform/parse';
import { removePicture } from '../platform/pictures';
import { lockOwnGig, moveGig } from './lock-gig';
import { gigIdSchema } from './schema';

/**
 * Deletes a gig for good: nobody finds or buys it any more, its address is not given to another. Running orders go on, since
 * they keep their own copy; reviews stay with the seller. Pictures of one that was never ordered go with it. Throws `conflict` when it was taken down, `not_found`.
 */
export async function deleteGig(
  actor: Actor,
  input: z.input<typeof gigIdSchema>,
): Promise<{ id: string; slug: string | null }> {
  const person = requirePerson(actor);
  const { gigId } = parse(gigIdSchema, input);
  const at = await now();
  const { pictures, ...deleted } = await transaction(async (tx) => {
    const gig = await lockOwnGig(tx, person, gigId);
    await moveGig(tx, gig, 'delete', at);
    await tx.savedGig.deleteMany({ where: { gigId: gig.id } });
    return { id: gig.id, slug: gig.slug, pictures: await takePictures(tx, gig.id) };
  });
  for (const { key, width } of pictures) await removePicture(key, width);
  return deleted;
}

/** The pictures that nobody will see any more. Those of a gig that was ordered stay: the order shows its cover. */
async function takePictures(tx: Tx, gigId: string) {
  if ((await tx.order.count({ where: { gigId } })) > 0) return [];
  const pictures = await tx.gigPicture.findMany({
    where: { gigId },
    select: { key: true, width: true },
  });
  await tx.gigPicture.deleteMany({ where: { gigId } });
  return pictures;
}
