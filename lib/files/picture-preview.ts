import sharp from 'sharp';
import { log } from '@/lib/platform/log';
import { type PreviewLook, previewKey } from '@/lib/platform/preview-keys';
import { putFile, readFileBytes } from '@/lib/platform/storage';
import { firstPage } from './first-page';
import { previewKind } from './preview-kinds';
import { watermark } from './watermark';

type Stored = { readonly key: string; readonly mime: string; readonly sizeBytes: number };

/** A bomb of a few kilobytes can claim a gigapixel: nothing above this is decoded. */
const pixelsMax = 60_000_000;
const sideMax = 960;

// Decoded, a picture takes hundreds of megabytes: one after the other. PDFs among themselves, as one may take seconds.
const turns: Record<'picture' | 'pdf', Promise<unknown>> = {
  picture: Promise.resolve(),
  pdf: Promise.resolve(),
};

/** What cannot be decoded is kept as nothing at all: it is tried once, and not at each look. */
const undecodable = new Uint8Array();

/**
 * A small copy of a picture, or of a PDF's first page, as WebP, with our mark over it while the work is not accepted. Made
 * when it is first asked for and kept; null for what is none, or damaged.
 */
export async function picturePreview(
  file: Stored,
  look: PreviewLook,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const kind = previewKind(file);
  if (kind !== 'picture' && kind !== 'pdf') return null;
  const key = previewKey(file.key, look);
  const kept = await keptPreview(key);
  if (kept) return shown(kept);
  const made = turns[kind].then(async () => (await keptPreview(key)) ?? makePreview(file, look));
  turns[kind] = made.catch(() => undefined);
  try {
    const bytes = await made;
    await putFile(key, bytes, 'image/webp');
    return shown(bytes);
  } catch (error) {
    log.error({ err: error, key: file.key }, 'a preview could not be made');
    return null;
  }
}

const shown = (bytes: Uint8Array<ArrayBuffer>) => (bytes.length > 0 ? bytes : null);

const keptPreview = async (key: string): Promise<Uint8Array<ArrayBuffer> | null> =>
  readFileBytes(key).then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );

async function makePreview(file: Stored, look: PreviewLook): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFileBytes(file.key);
  let small: Buffer;
  try {
    small = await (previewKind(file) === 'pdf' ? firstPage(bytes, sideMax) : decoded(bytes));
  } catch (error) {
    log.info({ err: error, key: file.key }, 'a file has no preview');
    return undecodable;
  }
  const mark = look === 'marked' ? await watermark(small) : [];
  return new Uint8Array(await sharp(small).composite(mark).webp({ quality: 76 }).toBuffer());
}

const decoded = (bytes: Uint8Array): Promise<Buffer> =>
  sharp(bytes, { limitInputPixels: pixelsMax, pages: 1, failOn: 'error' })
    .rotate()
    .resize({ width: sideMax, height: sideMax, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .png({ compressionLevel: 1 })
    .toBuffer();
