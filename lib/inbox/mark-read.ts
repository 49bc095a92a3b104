import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { publish } from '@/lib/platform/live';
import { parse } from '@/lib/platform/parse';
import { lockOwn } from './own-conversation';
import { markReadSchema } from './schema';

/**
 * This person has seen the messages up to `seq`. Counted anew under the conversation's lock, so that a message which comes
 * in the same moment stays unread; looking again, or at an older one, takes nothing back. Both sides' pages hear of it, but not
 * those of somebody whom this person has blocked.
 */
export async function markRead(actor: Actor, input: z.input<typeof markReadSchema>): Promise<void> {
  const person = requirePerson(actor);
  const { conversationId, seq } = parse(markReadSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const { own, pair } = await lockOwn(tx, person, conversationId);
    // A number that no message has yet must not mark as read what is still to come.
    const newest = await tx.message.findFirst({
      where: { conversationId, seq: { lte: seq } },
      orderBy: { seq: 'desc' },
      select: { seq: true },
    });
    if (!newest || newest.seq <= own.readSeq) return;
    const unread = await tx.message.count({
      where: { conversationId, seq: { gt: newest.seq }, authorId: { not: person.id } },
    });
    await tx.conversationSide.updateMany({
      where: { conversationId, personId: person.id },
      data: { readSeq: newest.seq, readAt: at, unread },
    });
    const hear = own.blockedAt ? [person.id] : [pair.buyerId, pair.sellerId];
    await publish(tx, hear, { kind: 'conversation', conversationId }, at);
  });
}
