import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { type After, eachRow, inOrder } from '@/lib/platform/each-row';
import { bytesOf, removeBytes, removeTails } from './cancel-upload';

/**
 * Forgets uploads that got no byte for a day, with what has arrived of them; of those that became files only the row and
 * what a killed process left beside them. The bytes go first, so that a process killed in between leaves a row by which the next day finds them.
 */
export async function cleanUpUnfinished(actor: Actor): Promise<void> {
  requireSystem(actor, 'clock');
  const at = await now();
  const read = (after: After) =>
    db.upload.findMany({
      where: { ...after, expiresAt: { lt: at } },
      ...inOrder,
      select: bytesOf,
    });
  await eachRow('unfinished upload', read, async (upload) => {
    await ((await isUnfinished(upload)) ? removeBytes(upload) : removeTails(upload));
    await db.upload.deleteMany({ where: { id: upload.id } });
  });
}

/** One that was taken back after it had become a file has neither any more. */
async function isUnfinished({ id }: { id: string }): Promise<boolean> {
  return (await db.file.count({ where: { id } })) === 0;
}
