import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { readSellers } from './read-sellers';
import { isDue, settleLevel } from './settle-level';

/** So many sellers are counted by one statement. */
const batch = 200;

const nobodyYet = '00000000-0000-0000-0000-000000000000';

/** Suspended sellers stand still: they could do nothing about it. */
async function sellersAfter(last: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT s.person_id AS id FROM seller_profile s JOIN person p ON p.id = s.person_id
     WHERE p.status = 'active' AND s.person_id > ${last}::uuid ORDER BY s.person_id LIMIT ${batch}`;
  return rows.map(({ id }) => id);
}

/**
 * The daily count: puts the level of every seller in line with their figures (RULES 6) and tells those for whom something
 * changes. Counts in batches and opens a transaction only for a seller to whom it makes a difference, one for each; there
 * it locks and counts again. A second run changes nothing, and one seller's trouble does not hold up the others. Returns
 * how many levels changed. Public pages show a new level when they are renewed, as after every job.
 */
export async function computeLevels(actor: Actor): Promise<{ changed: number }> {
  requireSystem(actor, 'clock');
  const at = await now();
  let changed = 0;
  let ids = await sellersAfter(nobodyYet);
  while (ids.length > 0) {
    const due = (await readSellers(db, ids, at)).filter((row) => isDue(row, at));
    for (const { sellerId } of due) {
      try {
        const { from, to } = await transaction((tx) => settleLevel(tx, sellerId, at));
        if (from !== to) changed++;
      } catch (error) {
        log.error({ err: error, sellerId }, 'a level could not be computed');
      }
    }
    ids = await sellersAfter(ids.at(-1) ?? '');
  }
  return { changed };
}
