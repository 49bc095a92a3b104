import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { publish } from '@/lib/platform/live';
import { parse } from '@/lib/platform/parse';
import { lockBoth } from './own-conversation';
import { blockSchema } from './schema';
import { turned } from './write-message';

/**
 * Wants to hear no more from the other one, or does again: in this conversation, and in the one where they have the other's
 * roles. Orders that the two have go on, and so do the messages about them. Once this is done, nothing that was on its way
 * arrives any more: both conversations are locked, as by whoever writes.
 */
export async function blockPerson(actor: Actor, input: z.input<typeof blockSchema>): Promise<void> {
  const person = requirePerson(actor);
  const { conversationId, blocked } = parse(blockSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const pair = await lockBoth(tx, person, conversationId);
    const sides = await tx.conversationSide.updateManyAndReturn({
      where: { personId: person.id, conversation: { OR: [pair, turned(pair)] } },
      data: { blockedAt: blocked ? at : null },
      select: { conversationId: true },
    });
    for (const side of sides)
      await publish(tx, [pair.buyerId, pair.sellerId], { kind: 'conversation', ...side }, at);
  });
}
