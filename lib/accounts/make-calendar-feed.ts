import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { linkSecret, secretHash } from '@/lib/platform/ids';

/**
 * Gives a person's calendar a secret address: the one before ends. The secret is known here and now alone; only its hash
 * is kept.
 */
export async function makeCalendarFeed(actor: Actor): Promise<{ token: string }> {
  const { id: personId } = requirePerson(actor);
  const token = linkSecret();
  const data = { hash: secretHash(token), createdAt: await now() };
  await db.calendarFeed.upsert({
    where: { personId },
    create: { personId, ...data },
    update: data,
  });
  return { token };
}
