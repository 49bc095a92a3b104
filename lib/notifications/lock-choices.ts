import type { Person } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import { unauthenticated } from '@/lib/platform/errors';

/** Whoever changes how this person is told does it alone; returns whether the person is there. */
export async function lockChoices(tx: Tx, personId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM person WHERE id = ${personId}::uuid FOR NO KEY UPDATE`;
  return rows.length > 0;
}

/**
 * The same for who asks by a session. Refuses `unauthenticated` when the person's sessions were ended since the request
 * began: a thief who is being thrown out must not leave behind an address that goes on being told.
 */
export async function lockOwnChoices(tx: Tx, person: Person): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM person WHERE id = ${person.id}::uuid AND session_version = ${person.sessionVersion}
       FOR NO KEY UPDATE`;
  if (rows.length === 0) throw unauthenticated('You are signed out here. Please sign in again.');
}
