import { db } from './db';
import type { LiveNow } from './live-word';

/** On which what passes is said, from one web process to all. */
export const nowChannel = 'minnow_live_now';

/** Tells the open pages of one person something that nobody needs to hear later. */
export async function sayNow(personId: string, word: LiveNow): Promise<void> {
  const said = JSON.stringify({ personId, word });
  await db.$executeRaw`SELECT pg_notify(${nowChannel}, ${said})::text`;
}
