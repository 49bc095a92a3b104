import { Prisma } from '@/prisma/generated/client';
import type { Tx } from './db';
import type { LiveWord } from './live-word';

/**
 * Tells the open pages of these people, for a statement that writes what happened as well, and only `where` it did. Each
 * person once.
 */
export function telling(
  personIds: Iterable<string>,
  word: LiveWord,
  at: Date,
  where = Prisma.empty,
): Prisma.Sql {
  const { kind, ...data } = word;
  const people = [...new Set(personIds)];
  return Prisma.sql`
    INSERT INTO live_event (person_id, kind, data, at)
    SELECT person_id, ${kind}, ${JSON.stringify(data)}::jsonb, ${at}::timestamptz
      FROM unnest(${people}::uuid[]) WITH ORDINALITY AS told(person_id, nth) ${where} ORDER BY nth`;
}

/**
 * Tells the open pages of these people, in the transaction of what happened: they hear it when it commits, at whatever web
 * process they are, and never if it does not. Each person once.
 */
export async function publish(
  tx: Tx,
  personIds: Iterable<string>,
  word: LiveWord,
  at: Date,
): Promise<void> {
  await tx.$executeRaw(telling(personIds, word, at));
}
