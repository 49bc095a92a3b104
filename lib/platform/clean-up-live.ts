import { type Actor, requireSystem } from './actor';
import { addDays, now } from './clock';
import { db } from './db';

/**
 * Forgets what open pages had to hear more than a day ago, whole transactions at a time, and how far that reaches: a
 * browser that comes back from before it is told that it may have missed something.
 */
export async function cleanUpLive(actor: Actor): Promise<void> {
  requireSystem(actor, 'clock');
  const before = addDays(await now(), -1);
  // A copy of another database may hold transactions that have not come here yet.
  await db.$executeRaw`
    WITH edge AS (SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS xact),
    last AS (SELECT max(xact) AS xact FROM live_event WHERE at < ${before} AND xact < (SELECT xact FROM edge)),
    gone AS (DELETE FROM live_event e USING last, edge
             WHERE e.xact <= last.xact OR (e.at < ${before} AND e.xact > edge.xact))
    INSERT INTO live_floor (id, xact) SELECT 1, xact FROM last WHERE xact IS NOT NULL
    ON CONFLICT (id) DO UPDATE SET xact = excluded.xact
      WHERE live_floor.xact < excluded.xact OR live_floor.xact > (SELECT xact FROM edge)`;
  await db.$executeRaw`DELETE FROM person_presence WHERE seen_at < now() - interval '1 day'`;
}
