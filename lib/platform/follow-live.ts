import { marketplace } from '@/marketplace.config';
import { type Actor, requireReader } from './actor';
import { rateLimited } from './errors';
import { cursorText, readCursor } from './live-cursor';
import { liveHub } from './live-hub';
import type { LiveEars } from './live-reader';
import type { LiveNow, LiveWord } from './live-word';
import { countTry } from './rate-limit';
import { liveBatch, liveCursor, readLive } from './read-live';

interface Following {
  readonly sessionVersion: number;
  /** Where the browser stood; without it, or with nonsense, it hears from now on. */
  readonly after: string | null;
}

/**
 * Follows what the person's open pages should hear, from a cursor on, until they leave or the session is over; returns
 * what ends it. Refuses `rate_limited` when the person has too many streams open already at this
 * process: it is its memory that they would fill.
 */
export async function followLive(
  actor: Actor,
  { sessionVersion, after }: Following,
  ears: LiveEars,
): Promise<() => void> {
  const { id: personId } = requireReader(actor);
  const cursor = readCursor(after) ?? (await liveCursor());
  const hub = liveHub();
  if (hub.countOf(personId) >= marketplace.limits.liveStreams) throw rateLimited(60);
  return hub.open({ personId, sessionVersion, cursor, ears });
}

export interface LiveAnswer {
  /** Hand it back to hear what follows. */
  readonly after: string;
  readonly words: readonly { readonly id: string; readonly word: LiveWord | LiveNow }[];
}

/**
 * The same, asked once: what has happened since. For browsers that no stream reaches. Refuses `rate_limited` when the
 * person's pages ask more often than they would by themselves.
 */
export async function pollLive(actor: Actor, after: string | null): Promise<LiveAnswer> {
  const { id: personId } = requireReader(actor);
  const cursor = readCursor(after);
  await countTry(`live-poll:${personId}`, marketplace.limits.livePollsAMinute, 60);
  liveHub().arrive(personId);
  if (!cursor) return { after: cursorText(await liveCursor()), words: [] };
  const { edge, isLost, people } = await readLive(new Map([[personId, cursor]]));
  if (isLost(cursor)) {
    const id = cursorText(edge);
    return { after: id, words: [{ id, word: { kind: 'reset' } }] };
  }
  const { rows, rest } = people.get(personId) ?? { rows: [], rest: 'none' };
  const end = rest === 'more' ? (rows[liveBatch - 1]?.cursor ?? cursor) : edge;
  const words = rows.map((row) => ({ id: cursorText(row.cursor), word: row.word }));
  return { after: cursorText(end), words };
}
