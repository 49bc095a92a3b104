import { type Actor, requireReader } from '@/lib/platform/actor';
import { transaction } from '@/lib/platform/db';
import { endSessions } from './end-sessions';

/** Ends every session of the person who asks, this one too. The suspended may: their cookie may be in other hands. */
export async function signOutEverywhere(actor: Actor): Promise<void> {
  const person = requireReader(actor);
  await transaction((tx) => endSessions(tx, person.id));
}
