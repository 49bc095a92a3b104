import { type Actor, requireSystem } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { removeFile } from '@/lib/platform/storage';
import { exportKey, exportLostDays } from './schema';

const batch = 100;

/**
 * Deletes exports whose week is over, and lets go of those that nothing came of, so that their person can ask again. The
 * bytes go first: a process killed in between leaves a row by which the next day finds them.
 */
export async function cleanUpExports(actor: Actor): Promise<void> {
  requireSystem(actor, 'clock');
  const at = await now();
  for (;;) {
    const over = await db.dataExport.findMany({
      where: {
        OR: [
          { state: 'ready', expiresAt: { lte: at } },
          { state: 'waiting', askedAt: { lte: addDays(at, -exportLostDays) } },
        ],
      },
      select: { id: true },
      take: batch,
    });
    for (const { id } of over) await removeFile(exportKey(id));
    await db.dataExport.updateMany({
      where: { id: { in: over.map(({ id }) => id) } },
      data: { state: 'gone' },
    });
    if (over.length < batch) return;
  }
}
