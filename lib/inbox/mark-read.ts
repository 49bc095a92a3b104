import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { moveReadMark } from './move-read-mark';
import { lockOwn } from './own-conversation';
import { markReadSchema } from './schema';

/**
 * This person has seen the messages up to `seq`. Looking again, or at an older one, takes nothing back. Both sides' pages
 * hear of it, but not those of somebody whom this person has blocked.
 */
export async function markRead(actor: Actor, input: z.input<typeof markReadSchema>): Promise<void> {
  const person = requirePerson(actor);
  const { conversationId, seq } = parse(markReadSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const conversation = await lockOwn(tx, person, conversationId);
    // A number that no message has yet must not mark as read what is still to come.
    const newest = await tx.message.findFirst({
      where: { conversationId, seq: { lte: seq } },
      orderBy: { seq: 'desc' },
      select: { seq: true },
    });
    if (newest) await moveReadMark(tx, conversation, newest.seq, at);
  });
}
