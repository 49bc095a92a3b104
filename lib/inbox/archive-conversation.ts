import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { publish } from '@/lib/platform/live';
import { parse } from '@/lib/platform/parse';
import { lockOwn } from './own-conversation';
import { archiveSchema } from './schema';

/** Puts a conversation out of one's own list, or back; the next message brings it back by itself. */
export async function archiveConversation(
  actor: Actor,
  input: z.input<typeof archiveSchema>,
): Promise<void> {
  const person = requirePerson(actor);
  const { conversationId, archived } = parse(archiveSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    await lockOwn(tx, person, conversationId);
    await tx.conversationSide.updateMany({
      where: { conversationId, personId: person.id },
      data: { archivedAt: archived ? at : null },
    });
    await publish(tx, [person.id], { kind: 'conversation', conversationId }, at);
  });
}
