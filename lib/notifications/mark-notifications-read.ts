import { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';

const markReadSchema = z.object({
  /** One of them; without it all. */
  id: z.uuid('This is no notification.').optional(),
});

/** Marks one of the person's own notifications as read, or all. What is read stays read. */
export async function markNotificationsRead(
  actor: Actor,
  input: z.input<typeof markReadSchema> = {},
): Promise<void> {
  const person = requirePerson(actor);
  const { id } = parse(markReadSchema, input);
  await db.notification.updateMany({
    where: { personId: person.id, readAt: null, ...(id ? { id } : {}) },
    data: { readAt: await now() },
  });
}
