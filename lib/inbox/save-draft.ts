import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { draftSchema } from './schema';

/** Keeps what a person has begun to write in their conversation; blank takes it away. Sending does that too. */
export async function saveDraft(actor: Actor, input: z.input<typeof draftSchema>): Promise<void> {
  const person = requirePerson(actor);
  const { conversationId, text } = parse(draftSchema, input);
  const { count } = await db.conversationSide.updateMany({
    where: { conversationId, personId: person.id },
    data: { draft: text },
  });
  if (count === 0) throw notFound('conversation');
}
