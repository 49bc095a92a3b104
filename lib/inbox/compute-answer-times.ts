import { type Actor, requireSystem } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';

/** Looked back so far (RULES 8). */
const lookedBackDays = 90;
/** Fewer answers than this say nothing. */
const answersMin = 3;

/**
 * The daily count of how long sellers take to answer: the median of the time from a buyer's message that waits (the first
 * after the seller's last word) to the seller's next one, over the last 90 days. A seller with few answers has no figure.
 * Only profiles for which something changes are written, for each write makes their listings anew. Returns how many.
 */
export async function computeAnswerTimes(actor: Actor): Promise<{ changed: number }> {
  requireSystem(actor, 'clock');
  const since = addDays(await now(), -lookedBackDays);
  const changed = await db.$executeRaw`
    WITH said AS (
      SELECT c.seller_id, m.conversation_id, m.seq, m.at, m.author_id = c.seller_id AS by_seller,
             lag(m.author_id) OVER talk IS DISTINCT FROM m.author_id AS begins
        FROM message m JOIN conversation c ON c.id = m.conversation_id
       WHERE m.at >= ${since}
      WINDOW talk AS (PARTITION BY m.conversation_id ORDER BY m.seq)),
    turns AS (
      SELECT seller_id, by_seller, at, lead(at) OVER (PARTITION BY conversation_id ORDER BY seq) AS answered_at
        FROM said WHERE begins),
    counted AS (
      SELECT seller_id,
             round((percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM answered_at - at)) / 60)::numeric)::int AS minutes
        FROM turns WHERE NOT by_seller AND answered_at IS NOT NULL
       GROUP BY seller_id HAVING count(*) >= ${answersMin})
    UPDATE seller_profile s SET answer_minutes = n.minutes
      FROM seller_profile p LEFT JOIN counted n ON n.seller_id = p.person_id
     WHERE p.person_id = s.person_id AND s.answer_minutes IS DISTINCT FROM n.minutes`;
  return { changed };
}
