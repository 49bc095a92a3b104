import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Sharp } from 'sharp';
import { invalid, isRefusal } from './errors';
import { log } from './log';
import { pictureFormats, variantKey, variantWidths } from './picture-sizes';
import { putFile, removeFile } from './storage';

const readable = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']);

/** A bomb of a few kilobytes can claim a gigapixel: nothing above this is decoded. A phone takes 12 to 50 million. */
const pixelsMax = 60_000_000;

/** Longer than this and no card can show it. */
const ratioMax = 4;

export type PictureLimits = { bytesMax: number; widthMin: number; heightMin: number };

export type PictureSize = { readonly width: number; readonly height: number };

/**
 * Checks a picture from outside and keeps it under `key` in every width and format of picture-sizes.ts. The type is read
 * from the bytes, never from the name; it is turned upright, an animation gives its first frame, and what the camera wrote
 * into it (place, device, owner) is left behind. Throws `invalid` at `field`, with a sentence on what is wrong.
 * @returns its size as shown, before it is made smaller
 */
export async function storePicture(
  key: string,
  bytes: Uint8Array,
  limits: PictureLimits,
  field = 'picture',
): Promise<PictureSize> {
  const size = await checkPicture(bytes, limits, field);
  const stored: string[] = [];
  try {
    // The largest is decoded once, the smaller ones are made from it.
    const upright = await open(bytes)
      .rotate()
      .resize({ width: Math.min(size.width, 1280), withoutEnlargement: true })
      .toColourspace('srgb')
      .png({ compressionLevel: 1 })
      .toBuffer();
    for (const width of variantWidths(size.width)) {
      for (const format of pictureFormats) {
        const variant = variantKey(key, width, format);
        await putFile(
          variant,
          await encode(sharp(upright).resize({ width }), format),
          `image/${format}`,
        );
        stored.push(variant);
      }
    }
  } catch (error) {
    await Promise.allSettled(stored.map(removeFile));
    // What passed the header and fails in its body is a broken file, not our fault.
    if (error instanceof Error && /Vips|unsupported|premature|corrupt/i.test(error.message)) {
      log.info({ err: error.message }, 'a picture could not be decoded');
      throw invalid({ [field]: 'This picture is damaged: it cannot be read to its end.' });
    }
    throw error;
  }
  return size;
}

/** Removes every variant of a picture; those that are gone already are fine. */
export async function removePicture(key: string, width: number): Promise<void> {
  const variants = variantWidths(width).flatMap((one) =>
    pictureFormats.map((format) => variantKey(key, one, format)),
  );
  await Promise.allSettled(variants.map(removeFile));
}

const open = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { limitInputPixels: pixelsMax, pages: 1, failOn: 'error' });

// Measured on covers of 1280 × 800: effort 1 takes a twentieth of sharp's default for files a quarter larger.
const encode = (picture: Sharp, format: 'avif' | 'webp'): Promise<Buffer> =>
  format === 'avif'
    ? picture.avif({ quality: 55, effort: 1 }).toBuffer()
    : picture.webp({ quality: 78, effort: 2 }).toBuffer();

async function checkPicture(
  bytes: Uint8Array,
  limits: PictureLimits,
  field: string,
): Promise<PictureSize> {
  const refuse = (sentence: string) => invalid({ [field]: sentence });
  if (bytes.length === 0) throw refuse('This file is empty.');
  if (bytes.length > limits.bytesMax)
    throw refuse(
      `This file is larger than ${Math.round(limits.bytesMax / 1024 / 1024)} MB. Make it smaller and try again.`,
    );
  const type = await fileTypeFromBuffer(bytes);
  if (!type || !readable.has(type.mime))
    throw refuse('This is not a picture we can read. JPEG, PNG, WebP, AVIF and GIF are fine.');
  const size = await readSize(bytes, refuse);
  if (size.width < limits.widthMin || size.height < limits.heightMin)
    throw refuse(
      `This picture is ${size.width} × ${size.height}. It should be at least ${limits.widthMin} × ${limits.heightMin}.`,
    );
  if (Math.max(size.width / size.height, size.height / size.width) > ratioMax)
    throw refuse('This picture is too long and thin. About 16 by 10 looks best.');
  return size;
}

async function readSize(
  bytes: Uint8Array,
  refuse: (sentence: string) => Error,
): Promise<PictureSize> {
  try {
    const { autoOrient, width, height } = await open(bytes).metadata();
    if (width * height > pixelsMax)
      throw refuse(
        `This picture has ${Math.round((width * height) / 1_000_000)} million pixels, more than the ${pixelsMax / 1_000_000} million we take.`,
      );
    return autoOrient;
  } catch (error) {
    if (isRefusal(error)) throw error;
    throw refuse(
      error instanceof Error && error.message.includes('pixel limit')
        ? `This picture has more than the ${pixelsMax / 1_000_000} million pixels we take.`
        : 'This picture is damaged: it cannot be read.',
    );
  }
}
