import sharp, { type Sharp } from 'sharp';
import { log } from '@/lib/platform/log';
import { type PreviewLook, previewKey } from '@/lib/platform/preview-keys';
import { putFile, readFileBytes } from '@/lib/platform/storage';
import { previewKind } from './preview-kinds';
import { watermark } from './watermark';

type Stored = { readonly key: string; readonly mime: string; readonly sizeBytes: number };

/** A bomb of a few kilobytes can claim a gigapixel: nothing above this is decoded. */
const pixelsMax = 60_000_000;
const sideMax = 960;

// Decoded, a picture takes hundreds of megabytes: one after the other.
let turn: Promise<unknown> = Promise.resolve();

/**
 * A small copy of a picture as WebP, with our mark over it while the work is not accepted. Made when it is first asked for and
 * kept; null for what is none, or damaged.
 */
export async function picturePreview(
  file: Stored,
  look: PreviewLook,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (previewKind(file) !== 'picture') return null;
  const key = previewKey(file.key, look);
  const kept = await keptPreview(key);
  if (kept) return kept;
  const made = turn.then(async () => (await keptPreview(key)) ?? makePreview(file, look));
  turn = made.catch(() => undefined);
  try {
    const bytes = await made;
    await putFile(key, bytes, 'image/webp');
    return bytes;
  } catch (error) {
    log.info({ err: error, key: file.key }, 'a picture has no preview');
    return null;
  }
}

const keptPreview = async (key: string): Promise<Uint8Array<ArrayBuffer> | null> =>
  readFileBytes(key).then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );

async function makePreview({ key }: Stored, look: PreviewLook): Promise<Uint8Array<ArrayBuffer>> {
  const small = await open(await readFileBytes(key))
    .rotate()
    .resize({ width: sideMax, height: sideMax, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .png({ compressionLevel: 1 })
    .toBuffer();
  const mark = look === 'marked' ? await watermark(small) : [];
  return new Uint8Array(await sharp(small).composite(mark).webp({ quality: 76 }).toBuffer());
}

const open = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { limitInputPixels: pixelsMax, pages: 1, failOn: 'error' });
