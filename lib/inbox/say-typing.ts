import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { sayNow } from '@/lib/platform/say-now';
import { requireConversationSide } from './policy';
import { byConversationSchema } from './schema';

/** Shows the other one that something is being written; kept nowhere, and nobody who is blocked or has blocked sees it. */
export async function sayTyping(
  actor: Actor,
  input: z.input<typeof byConversationSchema>,
): Promise<void> {
  const person = requirePerson(actor);
  const { conversationId } = parse(byConversationSchema, input);
  const conversation = await db.conversation.findUnique({
    where: { id: conversationId },
    select: {
      buyerId: true,
      sellerId: true,
      sides: { select: { personId: true, blockedAt: true } },
    },
  });
  if (!conversation) throw notFound('conversation');
  requireConversationSide(person, conversation);
  const other = conversation.sides.find(({ personId }) => personId !== person.id);
  if (!other || conversation.sides.some(({ blockedAt }) => blockedAt)) return;
  await sayNow(other.personId, { kind: 'typing', conversationId });
}
