import sharp from 'sharp';
import { log } from '@/lib/platform/log';
import { previewKey } from '@/lib/platform/preview-keys';
import type { PreviewLook } from '@/lib/platform/preview-looks';
import { putFile, readFileBytes } from '@/lib/platform/storage';
import { firstPage, TooLate } from './first-page';
import { previewKind } from './preview-kinds';
import { isOwnerTooSlow, putOff } from './slow-previews';
import { watermark } from './watermark';

/** How long drawing may take, and how often it took longer before. */
type Limit = { readonly withinMs?: number; readonly nth?: number };

type Stored = { readonly key: string; readonly mime: string; readonly sizeBytes: number };

/** A bomb of a few kilobytes can claim a gigapixel: nothing above this is decoded. */
const pixelsMax = 60_000_000;
const sideMax = 960;

// Decoded, a picture takes hundreds of megabytes: one after the other. PDFs among themselves, as one may take seconds.
const turns: Record<'picture' | 'pdf', Promise<unknown>> = {
  picture: Promise.resolve(),
  pdf: Promise.resolve(),
};

/** What cannot be decoded, or not in time, is kept as nothing at all: it is tried once, and not at each look. */
const nothing = new Uint8Array();

/**
 * A small copy of a picture, or of a PDF's first page, as WebP, with our mark over it while the work is not accepted. Made
 * when it is first asked for and kept; null for what is none, or damaged, and until the job has been for what took too long.
 */
export async function picturePreview(
  file: Stored,
  look: PreviewLook,
  limit: Limit = {},
): Promise<Uint8Array<ArrayBuffer> | null> {
  const kind = previewKind(file);
  if (kind !== 'picture' && kind !== 'pdf') return null;
  const key = previewKey(file.key, look);
  const kept = await keptPreview(key);
  if (kept) return shown(kept);
  return inTurn(kind, file, async () => {
    const made = await keptPreview(key);
    if (made) return made;
    // Not kept as nothing: it is drawn when it is looked at in the next hour.
    if (kind === 'pdf' && (await isOwnerTooSlow(file.key))) return nothing;
    return keepPreview(file, look, limit);
  });
}

/** One more try at what was too late `nth` times, by the job. */
export async function retryPreview(
  file: Stored,
  look: PreviewLook,
  limit: Required<Pick<Limit, 'nth'>> & Limit,
): Promise<void> {
  const kind = previewKind(file);
  if (kind === 'pdf') await inTurn(kind, file, () => keepPreview(file, look, limit));
}

async function inTurn(
  kind: 'picture' | 'pdf',
  file: Stored,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const made = turns[kind].then(make);
  turns[kind] = made.catch(() => undefined);
  try {
    return shown(await made);
  } catch (error) {
    log.error({ err: error, key: file.key }, 'a preview could not be made');
    return null;
  }
}

async function keepPreview(file: Stored, look: PreviewLook, limit: Limit) {
  const bytes = await makePreview(file, look, limit);
  await putFile(previewKey(file.key, look), bytes, 'image/webp');
  return bytes;
}

const shown = (bytes: Uint8Array<ArrayBuffer>) => (bytes.length > 0 ? bytes : null);

const keptPreview = async (key: string): Promise<Uint8Array<ArrayBuffer> | null> =>
  readFileBytes(key).then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );

async function makePreview(
  file: Stored,
  look: PreviewLook,
  { withinMs, nth = 0 }: Limit,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFileBytes(file.key);
  let small: Buffer;
  try {
    small = await (previewKind(file) === 'pdf'
      ? firstPage(bytes, sideMax, withinMs)
      : decoded(bytes));
  } catch (error) {
    log.info({ err: error, key: file.key }, 'a file has no preview');
    if (error instanceof TooLate) await putOff(file.key, look, nth);
    return nothing;
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
