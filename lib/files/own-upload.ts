import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { isId } from '@/lib/platform/ids';

const select = {
  id: true,
  ownerId: true,
  purpose: true,
  name: true,
  field: true,
  sizeBytes: true,
  receivedBytes: true,
  hashState: true,
  key: true,
  multipartId: true,
  parts: true,
  partsBegun: true,
  tail: true,
  writer: true,
  writerUntil: true,
  finishedAt: true,
} as const;

const read = (via: Db, id: string, at: Date) =>
  via.upload.findUnique({ where: { id, expiresAt: { gt: at } }, select });

export type UploadRow = NonNullable<Awaited<ReturnType<typeof read>>>;

/** The person's own upload, as it is now. To everybody else, and after its day, it does not exist (`not_found`). */
export async function ownUpload(actor: Actor, id: string, via: Db = db): Promise<UploadRow> {
  const person = requirePerson(actor);
  const row = isId(id) ? await read(via, id, await now()) : null;
  if (row?.ownerId !== person.id) throw notFound('upload');
  return row;
}

/** What its parts are kept as. */
export const wholeOf = ({ key, multipartId }: UploadRow) => ({ key, multipartId });

/** Where what does not fill a part of S3 yet is kept. */
export const tailKey = (key: string, number: number): string => `${tailsOf(key)}${number}`;

/** What the names of all such pieces begin with. */
export const tailsOf = (key: string): string => `${key}.tail-`;
