import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { publish } from '@/lib/platform/live';
import { parse } from '@/lib/platform/parse';
import { lockOwn } from './own-conversation';
import { starSchema } from './schema';

/** Puts a star on one's own side of a conversation, or takes it off. */
export async function starConversation(
  actor: Actor,
  input: z.input<typeof starSchema>,
): Promise<void> {
  const person = requirePerson(actor);
  const { conversationId, starred } = parse(starSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    await lockOwn(tx, person, conversationId);
    await tx.conversationSide.updateMany({
      where: { conversationId, personId: person.id },
      data: { starredAt: starred ? at : null },
    });
    await publish(tx, [person.id], { kind: 'conversation', conversationId }, at);
  });
}
