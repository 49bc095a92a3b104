import { type Actor, requirePerson } from '@/lib/platform/actor';
import { transaction } from '@/lib/platform/db';
import { endSessions } from './end-sessions';

/** Ends every session of the person who asks, this one too. */
export async function signOutEverywhere(actor: Actor): Promise<void> {
  const person = requirePerson(actor);
  await transaction((tx) => endSessions(tx, person.id));
}
