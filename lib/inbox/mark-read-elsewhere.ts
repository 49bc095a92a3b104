import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { moveReadMark } from './move-read-mark';
import { findOwnSide, lockOwn } from './own-conversation';
import { markReadElsewhereSchema } from './schema';

/**
 * This person has seen these messages of a conversation on another page, the order's. Read is a mark in the conversation
 * and no list: it moves up to the first message of the other one that was not among them, so that 'Seen' is never said of
 * what nobody has seen. Refuses `not_found` everybody else's conversation.
 */
export async function markReadElsewhere(
  actor: Actor,
  input: z.input<typeof markReadElsewhereSchema>,
): Promise<void> {
  const person = requirePerson(actor);
  const { conversationId, messageIds } = parse(markReadElsewhereSchema, input);
  // Asked before the lock, because the page is read again and again and there is mostly nothing to mark.
  const { unread } = await findOwnSide(person, conversationId);
  if (unread === 0) return;
  const at = await now();
  await transaction(async (tx) => {
    const conversation = await lockOwn(tx, person, conversationId);
    const { readSeq } = conversation.own;
    const missed = await tx.message.findFirst({
      where: {
        conversationId,
        seq: { gt: readSeq },
        authorId: { not: person.id },
        id: { notIn: messageIds },
      },
      orderBy: { seq: 'asc' },
      select: { seq: true },
    });
    const newest = await tx.message.findFirst({
      where: {
        conversationId,
        seq: { gt: readSeq, ...(missed && { lt: missed.seq }) },
        id: { in: messageIds },
      },
      orderBy: { seq: 'desc' },
      select: { seq: true },
    });
    if (newest) await moveReadMark(tx, conversation, newest.seq, at);
  });
}
