import { type Actor, requireSystem } from './actor';
import { addHours, now } from './clock';
import { db } from './db';
import { type After, eachRow, inOrder } from './each-row';
import { removeWithPreviews } from './preview-keys';
import { hangsOnNothing } from './upload-room';

/** Twice as long as an upload can still be hung on something (`attachableHours`): nobody can be about to. */
const keptHours = 24;

/**
 * Deletes uploads that nothing took within a day: what refused forms left behind, and what was only sent to fill the
 * disk. The bytes go first, so that a process killed in between leaves a row by which the next day finds them.
 */
export async function cleanUpUploads(actor: Actor): Promise<void> {
  requireSystem(actor, 'clock');
  const before = addHours(await now(), -keptHours);
  const read = (after: After) =>
    db.file.findMany({
      where: { ...after, ...hangsOnNothing, createdAt: { lt: before } },
      ...inOrder,
      select: { id: true, key: true },
    });
  await eachRow('unused upload', read, async ({ id, key }) => {
    await removeWithPreviews(key);
    await db.file.deleteMany({ where: { id } });
  });
}
