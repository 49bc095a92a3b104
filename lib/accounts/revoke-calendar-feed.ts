import { type Actor, requireReader } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';

/** The address of a person's calendar leads nowhere from now on. */
export async function revokeCalendarFeed(actor: Actor): Promise<void> {
  const { id: personId } = requireReader(actor);
  await db.calendarFeed.deleteMany({ where: { personId } });
}
