import { Prisma } from '@/prisma/generated/client';
import { db } from './db';

// By the database's own clock, which does not move with the marketplace's: presence is about the machine's minutes.

/** Notes that these people have a page open: a row that is younger than 25 seconds stays as it is. */
export async function notePresence(personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  // In one order, so that two processes never wait for each other.
  await db.$executeRaw`
    INSERT INTO person_presence (person_id, seen_at)
    SELECT id, now() FROM unnest(${[...new Set(personIds)]}::uuid[]) AS id ORDER BY id
    ON CONFLICT (person_id) DO UPDATE SET seen_at = excluded.seen_at
      WHERE person_presence.seen_at < excluded.seen_at - interval '24 seconds'`;
}

/** Everybody who had a page open within the last minute, as a question to be part of another one: few rows of an index. */
export const onlineNow = Prisma.sql`
  SELECT person_id FROM person_presence WHERE seen_at > now() - interval '60 seconds'`;

/** Which of these people had a page open within the last minute. */
export async function onlineAmong(personIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT person_id::text AS id FROM (${onlineNow}) AS online
     WHERE person_id = ANY(${[...personIds]}::uuid[])`;
  return new Set(rows.map(({ id }) => id));
}

/** Had this person a page open within the last minute? */
export const isOnline = async (personId: string): Promise<boolean> =>
  (await onlineAmong([personId])).has(personId);
