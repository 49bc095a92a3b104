import type { Tx } from '@/lib/platform/db';
import { publish } from '@/lib/platform/live';
import type { OwnConversation } from './own-conversation';

/**
 * One side of a locked conversation has seen it up to `seq`, never back: what is left unread is counted anew under the lock,
 * so that a message which comes in the same moment stays unread. Whom this person has blocked does not hear of it.
 */
export async function moveReadMark(
  tx: Tx,
  { id: conversationId, pair, own }: OwnConversation,
  seq: bigint,
  at: Date,
): Promise<void> {
  if (seq <= own.readSeq) return;
  const { personId } = own;
  const unread = await tx.message.count({
    where: { conversationId, seq: { gt: seq }, authorId: { not: personId } },
  });
  await tx.conversationSide.updateMany({
    where: { conversationId, personId },
    data: { readSeq: seq, readAt: at, unread },
  });
  const hear = own.blockedAt ? [personId] : [pair.buyerId, pair.sellerId];
  await publish(tx, hear, { kind: 'conversation', conversationId }, at);
}
