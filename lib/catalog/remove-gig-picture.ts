import type { z } from 'zod';
import { type Actor, requirePerson } from '../platform/actor';
import { now } from '../platform/clock';
import { transaction } from '../platform/db';
import { notFound } from '../platform/errors';
import { isId } from '../platform/ids';
import { parse } from '../platform/parse';
import { removePicture } from '../platform/pictures';
import { finishGigEdit } from './finish-gig-edit';
import { lockGigToEdit } from './lock-gig';
import { gigPictureSchema } from './schema';

/**
 * Takes a picture out of the gallery; its files go after the transaction. The last one of a published gig stays (`invalid`).
 * Throws `not_found`, also for a picture of another gig.
 */
export async function removeGigPicture(
  actor: Actor,
  input: z.input<typeof gigPictureSchema>,
): Promise<{ id: string; slug: string | null }> {
  const person = requirePerson(actor);
  const { gigId, pictureId } = parse(gigPictureSchema, input);
  if (!isId(pictureId)) throw notFound('picture');
  const at = await now();
  const { picture, ...done } = await transaction(async (tx) => {
    const gig = await lockGigToEdit(tx, person, gigId);
    const picture = await tx.gigPicture.findFirst({
      where: { id: pictureId, gigId: gig.id },
      select: { id: true, key: true, width: true, position: true },
    });
    if (!picture) throw notFound('picture');
    await tx.gigPicture.delete({ where: { id: picture.id } });
    await tx.gigPicture.updateMany({
      where: { gigId: gig.id, position: { gt: picture.position } },
      data: { position: { decrement: 1 } },
    });
    return { ...(await finishGigEdit(tx, gig, at)), picture };
  });
  await removePicture(picture.key, picture.width);
  return done;
}
