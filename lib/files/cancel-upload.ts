import type { Actor } from '@/lib/platform/actor';
import { db, transaction } from '@/lib/platform/db';
import { conflict } from '@/lib/platform/errors';
import { removeWithPreviews } from '@/lib/platform/preview-keys';
import { partStore } from '@/lib/platform/storage-parts';
import { hangsOnNothing } from '@/lib/platform/upload-room';
import { ownUpload, tailsOf } from './own-upload';

/**
 * Its owner does not want it any more, be it under way or whole: the bytes go. Refuses `not_found`, and `conflict` for one
 * that was handed in meanwhile.
 */
export async function cancelUpload(actor: Actor, input: { id: string }): Promise<void> {
  const { id } = await ownUpload(actor, input.id);
  if (!(await discard(id))) throw conflict('This file was handed in already.');
}

/**
 * Takes an upload back, and the file that it may have become; whoever is sending to it loses the turn. The file's row goes
 * first here, so that nothing can take it meanwhile; false when something has.
 */
export async function discard(id: string): Promise<boolean> {
  const row = await transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM upload WHERE id = ${id}::uuid FOR UPDATE`;
    const found = await tx.upload.findUnique({ where: { id }, select: bytesOf });
    if (!found) return null;
    if (found.finishedAt) {
      const gone = await tx.file.deleteMany({ where: { id, ...hangsOnNothing } });
      if (gone.count === 0 && (await tx.file.count({ where: { id } })) > 0) return false;
    }
    // The row stays until its bytes are gone: a process killed in between leaves it to the cleaning.
    await tx.upload.update({
      where: { id },
      data: { writer: null, writerUntil: null, expiresAt: new Date(0) },
    });
    return found;
  });
  if (!row) return row === null;
  await removeBytes(row);
  await db.upload.deleteMany({ where: { id } });
  return true;
}

export const bytesOf = {
  id: true,
  key: true,
  multipartId: true,
  finishedAt: true,
} as const;

type Bytes = {
  readonly key: string;
  readonly multipartId: string;
};

/** All that an upload has in storage. */
export async function removeBytes({ key, multipartId }: Bytes): Promise<void> {
  if (multipartId) await (await partStore()).abort({ key, multipartId });
  await removeTails({ key });
  await removeWithPreviews(key);
}

/** What stood by itself while it was under way, of killed processes too, whose pieces no row knows any more. */
export async function removeTails({ key }: Pick<Bytes, 'key'>): Promise<void> {
  await (await partStore()).removeBeside(tailsOf(key));
}
