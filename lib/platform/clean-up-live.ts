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
  // What a transaction that is still under way may come to stand before is left for tomorrow. A copy of another database
  // may hold transactions that have not come here yet: those tell nobody anything.
  await db.$executeRaw`
    WITH edge AS MATERIALIZED (
      SELECT pg_snapshot_xmin(s)::text::bigint AS settled, pg_snapshot_xmax(s)::text::bigint AS next
        FROM pg_current_snapshot() AS s),
    last AS (SELECT max(e.xact) AS xact FROM live_event e, edge WHERE e.at < ${before} AND e.xact < edge.settled),
    gone AS (DELETE FROM live_event e USING last, edge
             WHERE e.xact <= last.xact OR (e.at < ${before} AND e.xact >= edge.next))
    INSERT INTO live_floor (id, xact) SELECT 1, xact FROM last WHERE xact IS NOT NULL
    ON CONFLICT (id) DO UPDATE SET xact = excluded.xact
      WHERE live_floor.xact < excluded.xact OR live_floor.xact >= (SELECT next FROM edge)`;
  // 'Here 3 days ago' is said for a month.
  await db.$executeRaw`DELETE FROM person_presence WHERE seen_at < now() - interval '32 days'`;
}
