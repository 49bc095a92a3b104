import { createHash, randomUUID } from 'node:crypto';
import { marketplace } from '@/marketplace.config';
import type { Prisma } from '@/prisma/generated/client';
import { type Actor, requirePerson } from './actor';
import { now } from './clock';
import { db, transaction } from './db';
import { invalid } from './errors';
import { kindOf } from './file-kinds';
import { cleanFileName } from './file-names';
import { countTry } from './rate-limit';
import { askForScan, scanAtFirst } from './scan-order';
import { putFile } from './storage';
import { requireRoom } from './upload-room';
import { zipProblem } from './zip-check';

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

/** How long an upload waits for the use case that hangs it on something: it comes with the same form. */
export const attachableHours = 12;

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
  const mime = await checkedMime(bytes, name, field);
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
    scan: scanAtFirst(),
  };
  const stored = await writeRow(row, field);
  try {
    await putFile(key, bytes, mime);
  } catch (error) {
    await db.file.delete({ where: { id: stored.id } }).catch(() => undefined);
    throw error;
  }
  await askForScan(db, { id: stored.id, ownerId: person.id });
  return stored;
}

/** The row first: no bytes stand in storage without one, so that cleaning up finds them. */
async function writeRow(row: Prisma.FileUncheckedCreateInput, field: string) {
  return transaction(async (tx) => {
    await requireRoom(tx, row.ownerId, row.sizeBytes, field);
    return tx.file.create({
      data: row,
      select: { id: true, name: true, mime: true, sizeBytes: true },
    });
  });
}

/** The type that the bytes show. Throws `invalid` at `field` for what cannot be taken, archives that burst too. */
async function checkedMime(bytes: Uint8Array, name: string, field: string): Promise<string> {
  const kind = await kindOf(bytes, name);
  const problem =
    'problem' in kind
      ? kind.problem
      : await zipProblem(async (start, end) => bytes.subarray(start, end + 1), bytes.length, name);
  if (problem || 'problem' in kind) throw invalid({ [field]: problem ?? '' });
  return kind.mime;
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
