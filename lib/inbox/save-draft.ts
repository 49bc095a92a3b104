import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { draftSchema } from './schema';

/**
 * Keeps what a person has begun to write in their conversation; blank takes it away. Sending does that too. With the
 * drafts that the page has `known`, nothing else is written over: what another window has kept since stays, and the
 * answer says that this one was not kept.
 */
export async function saveDraft(
  actor: Actor,
  input: z.input<typeof draftSchema>,
): Promise<{ kept: boolean }> {
  const person = requirePerson(actor);
  const { conversationId, text, known } = parse(draftSchema, input);
  const own = { conversationId, personId: person.id };
  const { count } = await db.conversationSide.updateMany({
    where: { ...own, ...(known ? { draft: { in: ['', text, ...known] } } : {}) },
    data: { draft: text },
  });
  if (count === 0 && (await db.conversationSide.count({ where: own })) === 0)
    throw notFound('conversation');
  return { kept: count > 0 };
}
