import type { z } from 'zod';
import { type Actor, requirePerson } from '../platform/actor';
import { now } from '../platform/clock';
import { transaction } from '../platform/db';
import { conflict } from '../platform/errors';
import { parse } from '../platform/parse';
import { finishGigEdit } from './finish-gig-edit';
import { lockGigToEdit } from './lock-gig';
import { orderGigPicturesSchema } from './schema';

/**
 * Puts the gallery in the given order, the cover first. The ids must be exactly those of the gig: one more, one less or a
 * stranger's reads as `conflict`, since the gallery was another one when it was shown. Throws `not_found`.
 */
export async function orderGigPictures(
  actor: Actor,
  input: z.input<typeof orderGigPicturesSchema>,
): Promise<{ id: string; slug: string | null }> {
  const person = requirePerson(actor);
  const { gigId, pictureIds } = parse(orderGigPicturesSchema, input);
  const at = await now();
  return transaction(async (tx) => {
    const gig = await lockGigToEdit(tx, person, gigId);
    const there = await tx.gigPicture.findMany({ where: { gigId: gig.id }, select: { id: true } });
    const wanted = new Set(pictureIds);
    const same =
      there.length === pictureIds.length &&
      wanted.size === there.length &&
      there.every((picture) => wanted.has(picture.id));
    if (!same) throw conflict('The gallery has just changed. Please look again.');
    for (const [position, id] of pictureIds.entries())
      await tx.gigPicture.update({ where: { id }, data: { position }, select: { id: true } });
    return finishGigEdit(tx, gig, at);
  });
}
