import { type Actor, requireSystem } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { type After, eachRow, inOrder } from '@/lib/platform/each-row';
import { removeFile } from '@/lib/platform/storage';
import { exportKey, exportLostDays } from './schema';

/**
 * Deletes exports whose week is over, and lets go of those that nothing came of, so that their person can ask again. The
 * bytes go first: a process killed in between leaves a row by which the next day finds them.
 */
export async function cleanUpExports(actor: Actor): Promise<void> {
  requireSystem(actor, 'clock');
  const at = await now();
  const read = (after: After) =>
    db.dataExport.findMany({
      where: {
        ...after,
        OR: [
          { state: 'ready', expiresAt: { lte: at } },
          { state: 'waiting', askedAt: { lte: addDays(at, -exportLostDays) } },
        ],
      },
      ...inOrder,
      select: { id: true },
    });
  await eachRow('old export', read, async ({ id }) => {
    await removeFile(exportKey(id));
    await db.dataExport.update({ where: { id }, data: { state: 'gone' } });
  });
}
