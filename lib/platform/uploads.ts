import { createHash, randomUUID } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { marketplace } from '@/marketplace.config';
import type { Prisma } from '@/prisma/generated/client';
import { type Actor, requirePerson } from './actor';
import { now } from './clock';
import { db, transaction } from './db';
import { invalid } from './errors';
import { cleanFileName, fileEnding } from './file-names';
import { countTry } from './rate-limit';
import { putFile } from './storage';

/** What comes out of a form: a `File`, or a name and its content (the demo's seed). */
export type Upload = File | { readonly name: string; readonly content: Uint8Array };

/** What an upload is for; a gallery picture goes its own way (pictures.ts). */
export type UploadPurpose = 'requirement' | 'delivery' | 'message' | 'dispute';

export type StoredUpload = {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  readonly sizeBytes: number;
};

const bytesMax = marketplace.limits.fileMb * 1024 * 1024;
const unusedBytesMax = marketplace.limits.unusedUploadsMb * 1024 * 1024;

/** How long an upload waits for the use case that hangs it on something: it comes with the same form. */
export const attachableHours = 12;

// Files that start a program when they are opened. Sources and scripts are work that people order, and stay inside text.
const programEndings = new Set(
  'exe dll msi msix bat cmd com scr pif cpl ps1 vbs vbe wsf hta lnk reg jar apk appx dmg pkg deb rpm app'.split(
    ' ',
  ),
);
const programTypes = new Set([
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/x-msi',
  'application/vnd.android.package-archive',
  'application/java-archive',
  'application/x-deb',
  'application/x-rpm',
  'application/x-apple-diskimage',
  'application/x.ms.shortcut',
  'application/vnd.microsoft.portable-executable',
]);

// Endings whose bytes always say what they are: a file of another kind under such a name lies.
const promisedTypes: Readonly<Record<string, RegExp>> = {
  jpg: /^image\/jpeg$/,
  jpeg: /^image\/jpeg$/,
  png: /^image\/(?:png|apng)$/,
  gif: /^image\/gif$/,
  webp: /^image\/webp$/,
  avif: /^image\/avif$/,
  heic: /^image\/hei[cf]/,
  pdf: /^application\/pdf$/,
  zip: /^application\/zip$/,
  docx: /^application\/(?:vnd\.openxmlformats|zip)/,
  xlsx: /^application\/(?:vnd\.openxmlformats|zip)/,
  pptx: /^application\/(?:vnd\.openxmlformats|zip)/,
  mp4: /^video\//,
  mov: /^video\//,
  webm: /^video\//,
  mp3: /^audio\//,
  wav: /^audio\//,
  flac: /^audio\//,
};

const textTypes: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  md: 'text/plain',
  csv: 'text/csv',
  srt: 'text/plain',
  vtt: 'text/vtt',
  json: 'application/json',
};

/**
 * Keeps a private file of at most 25 MB (RULES 8) for its uploader; a use case then hangs it on an order. The type is read
 * from the bytes; empty files, programs and files that lie about their type are refused (`invalid` at `field`). Counts
 * against the uploads of an hour (`rate_limited`), and until it is used against what one may leave lying about.
 */
export async function storeUpload(
  actor: Actor,
  input: { file: Upload; purpose: UploadPurpose; field?: string },
): Promise<StoredUpload> {
  const person = requirePerson(actor);
  const field = input.field ?? 'files';
  await countTry(`upload:${person.id}`, marketplace.limits.uploadsAnHour, 3600);
  const bytes = await readUpload(input.file, bytesMax, field);
  const name = cleanFileName(input.file.name);
  const mime = await typeOf(bytes, name, field);
  const at = await now();
  const key = `uploads/${at.toISOString().slice(0, 7)}/${randomUUID()}`;
  const row = {
    ownerId: person.id,
    purpose: input.purpose,
    name,
    mime,
    sizeBytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    key,
    createdAt: at,
  };
  const stored = await writeRow(row, field);
  try {
    await putFile(key, bytes, mime);
  } catch (error) {
    await db.file.delete({ where: { id: stored.id } }).catch(() => undefined);
    throw error;
  }
  return stored;
}

/**
 * The row first: no bytes stand in storage without one, so that cleaning up finds them. Refuses (`invalid` at `field`)
 * who has sent too much that hangs on nothing.
 */
async function writeRow(row: Prisma.FileUncheckedCreateInput, field: string) {
  return transaction(async (tx) => {
    // Uploads of one person take turns here, so that many at once count each other.
    const turn = `upload:${row.ownerId}`;
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${turn}, 0))::text`;
    const unused = await tx.file.aggregate({
      where: { ownerId: row.ownerId, orderId: null, messageId: null },
      _sum: { sizeBytes: true },
    });
    if ((unused._sum.sizeBytes ?? 0) + row.sizeBytes > unusedBytesMax)
      throw invalid({
        [field]:
          'Too many files of yours were sent and not used. They are deleted within a day or two; please come back then.',
      });
    return tx.file.create({
      data: row,
      select: { id: true, name: true, mime: true, sizeBytes: true },
    });
  });
}

/** The bytes of an upload. Throws `invalid` at `field` when there are none, or more than `max`: then they are not even read. */
export async function readUpload(file: Upload, max: number, field: string): Promise<Uint8Array> {
  const size = 'content' in file ? file.content.length : file.size;
  if (size === 0) throw invalid({ [field]: `“${cleanFileName(file.name)}” is empty.` });
  if (size > max)
    throw invalid({
      [field]: `“${cleanFileName(file.name)}” is larger than ${Math.round(max / 1024 / 1024)} MB.`,
    });
  return 'content' in file ? file.content : new Uint8Array(await file.arrayBuffer());
}

/** The type that the bytes show. Throws `invalid` for programs and for bytes that are not what the name says. */
async function typeOf(bytes: Uint8Array, name: string, field: string): Promise<string> {
  const ending = fileEnding(name);
  const sniffed = (await fileTypeFromBuffer(bytes))?.mime;
  if (programEndings.has(ending) || (sniffed && programTypes.has(sniffed)))
    throw invalid({ [field]: `“${name}” is a program, and programs cannot be sent here.` });
  const promised = promisedTypes[ending];
  if (promised && !promised.test(sniffed ?? ''))
    throw invalid({
      [field]: `“${name}” says that it is a ${ending.toUpperCase()} file, and is not.`,
    });
  // A text that no signature names: never anything that a browser would run.
  return sniffed ?? textTypes[ending] ?? 'application/octet-stream';
}
