import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { marketplace } from '@/marketplace.config';
import { type Actor, requirePerson } from '../platform/actor';
import { now } from '../platform/clock';
import { type Db, db, type Tx, transaction } from '../platform/db';
import { invalid, notFound } from '../platform/errors';
import { isId } from '../platform/ids';
import { parse } from '../platform/parse';
import { removePicture, storePicture } from '../platform/pictures';
import { countTry } from '../platform/rate-limit';
import { readUpload, type Upload } from '../platform/uploads';
import { finishGigEdit } from './finish-gig-edit';
import { gigLimits } from './limits';
import { lockGigToEdit } from './lock-gig';
import { canEditGig } from './policy';
import { addGigPictureSchema } from './schema';

const limits = {
  bytesMax: gigLimits.pictureBytesMax,
  widthMin: gigLimits.pictureWidthMin,
  heightMin: gigLimits.pictureHeightMin,
};

/**
 * Adds a picture at the end of a gig's gallery; the first one is the cover. The picture is made ready before the transaction,
 * so that no row lock waits for it; what was stored for a refused row is removed. Throws `invalid` at 'picture', `not_found`.
 */
export async function addGigPicture(
  actor: Actor,
  input: z.input<typeof addGigPictureSchema> & { file: Upload },
): Promise<{ id: string; slug: string | null; pictureId: string }> {
  const person = requirePerson(actor);
  const { gigId, alt } = parse(addGigPictureSchema, input);
  const found = isId(gigId)
    ? await db.gig.findUnique({ where: { id: gigId }, select: { sellerId: true, state: true } })
    : null;
  if (!found || !canEditGig(person, found)) throw notFound('gig');
  await refuseSixth(db, gigId);
  await countTry(`upload:${person.id}`, marketplace.limits.uploadsAnHour, 3600);
  const bytes = await readUpload(input.file, limits.bytesMax, 'picture');
  const at = await now();
  const key = `gigs/${gigId}/${randomUUID()}`;
  const size = await storePicture(key, bytes, limits);
  try {
    return await transaction(async (tx: Tx) => {
      const gig = await lockGigToEdit(tx, person, gigId);
      const position = await refuseSixth(tx, gig.id);
      const picture = await tx.gigPicture.create({
        data: { gigId: gig.id, key, alt, position, ...size },
        select: { id: true },
      });
      return { ...(await finishGigEdit(tx, gig, at)), pictureId: picture.id };
    });
  } catch (error) {
    await removePicture(key, size.width);
    throw error;
  }
}

/** How many pictures there are: the place of the next one. Throws `invalid` when the gallery is full. */
async function refuseSixth(via: Db, gigId: string): Promise<number> {
  const count = await via.gigPicture.count({ where: { gigId } });
  if (count < gigLimits.picturesMax) return count;
  throw invalid({
    picture: `A gig shows at most ${gigLimits.picturesMax} pictures. Take one away first.`,
  });
}
