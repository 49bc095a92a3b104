import sharp from 'sharp';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { invalid } from '@/lib/platform/errors';
import { linkSecret } from '@/lib/platform/ids';
import { countTry } from '@/lib/platform/rate-limit';
import { putFile, removeFile } from '@/lib/platform/storage';
import { marketplace } from '@/marketplace.config';
import { accountLimits } from './limits';
import { hourSeconds } from './tries';

const sidePixels = 256;
/** A few kilobytes can claim to be a picture of a billion pixels. */
const pixelsMax = 50_000_000;
const formats = new Set(['jpeg', 'png', 'webp', 'avif', 'heif']);

/**
 * A new picture of the person, or none. What it is says its content, not its name; it is drawn anew, square and small,
 * so that no metadata (the place where it was taken) survives. Refuses (`invalid`) what is no picture or too large.
 */
export async function changeAvatar(
  actor: Actor,
  input: { picture: Uint8Array | null },
): Promise<void> {
  const person = requirePerson(actor);
  await countTry(`upload:${person.id}`, marketplace.limits.uploadsAnHour, hourSeconds);
  const avatarKey = input.picture ? await keepPicture(input.picture) : null;
  const { avatarKey: old } = await db.person.findUniqueOrThrow({
    where: { id: person.id },
    select: { avatarKey: true },
  });
  await db.person.update({ where: { id: person.id }, data: { avatarKey }, select: { id: true } });
  if (old) await removeFile(old);
}

async function keepPicture(bytes: Uint8Array): Promise<string> {
  if (bytes.length > accountLimits.pictureMb * 1_048_576)
    throw invalid({ picture: `A picture may have ${accountLimits.pictureMb} MB at most.` });
  const drawn = await drawSquare(bytes);
  if (!drawn)
    throw invalid({ picture: 'This is not a picture we can read: take JPEG, PNG or WebP.' });
  const key = `avatars/${linkSecret().slice(0, 24)}.webp`;
  await putFile(key, drawn, 'image/webp');
  return key;
}

/** The picture drawn anew; null when it is none, or a broken one. */
async function drawSquare(bytes: Uint8Array): Promise<Uint8Array | null> {
  try {
    const picture = sharp(bytes, { limitInputPixels: pixelsMax, failOn: 'error' });
    const { format } = await picture.metadata();
    if (!formats.has(format)) return null;
    return await picture
      .autoOrient()
      .resize(sidePixels, sidePixels, { fit: 'cover', position: 'attention' })
      .webp({ quality: 82 })
      .toBuffer();
  } catch {
    return null;
  }
}
