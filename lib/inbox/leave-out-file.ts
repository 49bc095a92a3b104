import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { findOwnSide } from './own-conversation';
import { leaveOutSchema } from './schema';

/** Takes a file out of the message that this person is writing; what nothing holds is deleted within a day or two. */
export async function leaveOutFile(
  actor: Actor,
  input: z.input<typeof leaveOutSchema>,
): Promise<void> {
  const person = requirePerson(actor);
  const { conversationId, fileId } = parse(leaveOutSchema, input);
  await findOwnSide(person, conversationId);
  await db.file.updateMany({
    where: { id: fileId, ownerId: person.id, draftOfId: conversationId },
    data: { draftOfId: null },
  });
}
