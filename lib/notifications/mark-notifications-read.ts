import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import type { LiveWord } from '@/lib/platform/live-word';
import { parse } from '@/lib/platform/parse';
import { Prisma } from '@/prisma/generated/client';
import { markReadSchema } from './schema';

function chosen(input: z.output<typeof markReadSchema>): Prisma.Sql {
  if ('id' in input) return Prisma.sql`id = ${input.id}::uuid`;
  if ('thread' in input) return Prisma.sql`thread = ${input.thread}`;
  if ('threads' in input) return Prisma.sql`thread = ANY(${input.threads})`;
  return 'until' in input ? Prisma.sql`at <= ${input.until}` : Prisma.sql`true`;
}

/**
 * Marks what the person was told as read: one, all of an order or conversation or of several, all up to what they had seen, or all.
 * What is read stays read. Their other open pages hear of it. Returns how many there were.
 */
export async function markNotificationsRead(
  actor: Actor,
  input: z.input<typeof markReadSchema> = {},
): Promise<number> {
  const { id: personId } = requirePerson(actor);
  const which = chosen(parse(markReadSchema, input));
  const at = await now();
  const word: LiveWord = { kind: 'notification' };
  // One statement, as each page of an order or conversation asks it: what is marked is said, or neither. Locked in one
  // order, so that two windows that mark the same never wait for each other.
  const [marked] = await db.$queryRaw<{ count: number }[]>`
    WITH unread AS (
      SELECT id FROM notification WHERE person_id = ${personId}::uuid AND read_at IS NULL AND ${which}
       ORDER BY id FOR NO KEY UPDATE),
    marked AS (
      UPDATE notification SET read_at = ${at} WHERE id = ANY(ARRAY(SELECT id FROM unread)) RETURNING id),
    said AS (
      INSERT INTO live_event (person_id, kind, data, at)
      SELECT ${personId}::uuid, ${word.kind}, '{}', ${at} WHERE EXISTS (SELECT FROM marked))
    SELECT count(*)::int AS count FROM marked`;
  return marked?.count ?? 0;
}
