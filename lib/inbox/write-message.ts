import type { Tx } from '@/lib/platform/db';
import { publish } from '@/lib/platform/live';

/** A buyer and a seller, in these roles to each other. */
export type Pair = { readonly buyerId: string; readonly sellerId: string };

/** The same two with their roles turned round: they have another conversation so, or none yet. */
export const turned = ({ buyerId, sellerId }: Pair): Pair => ({
  buyerId: sellerId,
  sellerId: buyerId,
});

/**
 * Both sides of a new conversation. Who has blocked the other one before has done so here too; who is about to, in the
 * conversation that the two have already, is waited for: they could not see this one.
 */
async function beginSides(tx: Tx, conversationId: string, pair: Pair, at: Date): Promise<void> {
  const other = turned(pair);
  await tx.$queryRaw`
    SELECT id FROM conversation WHERE buyer_id = ${other.buyerId}::uuid AND seller_id = ${other.sellerId}::uuid
       FOR SHARE`;
  const blocks = await tx.conversationSide.findMany({
    where: { conversation: other, blockedAt: { not: null } },
    select: { personId: true, blockedAt: true },
  });
  const side = (side: 'buyer' | 'seller', personId: string) => {
    const blockedAt = blocks.find((block) => block.personId === personId)?.blockedAt ?? null;
    return { conversationId, personId, side, lastAt: at, blockedAt };
  };
  await tx.conversationSide.createMany({
    data: [side('buyer', pair.buyerId), side('seller', pair.sellerId)],
  });
}

/**
 * The conversation of two people, begun where there is none, and locked: who writes into it writes alone, so that `seq`
 * follows the order of commits. Returns its id.
 */
export async function lockConversation(
  tx: Tx,
  pair: Pair,
  gigId: string | null,
  at: Date,
): Promise<string> {
  const { buyerId, sellerId } = pair;
  const begun = await tx.conversation.createManyAndReturn({
    data: [{ buyerId, sellerId, gigId, createdAt: at }],
    skipDuplicates: true,
    select: { id: true },
  });
  for (const { id: conversationId } of begun) await beginSides(tx, conversationId, pair, at);
  const [locked] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM conversation WHERE buyer_id = ${buyerId}::uuid AND seller_id = ${sellerId}::uuid FOR UPDATE`;
  if (!locked) throw new Error('A conversation that was just begun is not there.');
  return locked.id;
}

/** A message as it is written; who may write it was asked before. */
export type NewMessage = {
  readonly conversationId: string;
  readonly pair: Pair;
  readonly authorId: string;
  readonly text: string;
  readonly at: Date;
  readonly key?: string | undefined;
  readonly offerId?: string;
  readonly gigId?: string | null;
  readonly order?: { readonly id: string; readonly number: string };
};

/**
 * Writes a message into a locked conversation, inside the caller's transaction: the author has read all before it, the
 * other one has one more to read, and the open pages of both hear of it.
 */
export async function writeMessage(tx: Tx, message: NewMessage): Promise<{ id: string }> {
  const { conversationId, pair, authorId, text, at, key, offerId, gigId, order } = message;
  const written = await tx.message.create({
    data: {
      conversationId,
      authorId,
      text,
      at,
      key: key ?? null,
      offerId: offerId ?? null,
      gigId: gigId ?? null,
      orderId: order?.id ?? null,
    },
    select: { id: true, seq: true },
  });
  await tx.conversationSide.updateMany({
    where: { conversationId, personId: authorId },
    data: { lastAt: at, readSeq: written.seq, readAt: at, unread: 0, archivedAt: null },
  });
  await tx.conversationSide.updateMany({
    where: { conversationId, personId: { not: authorId } },
    data: { lastAt: at, unread: { increment: 1 }, archivedAt: null },
  });
  const word = { kind: 'message', conversationId, messageId: written.id } as const;
  const about = order ? { number: order.number } : {};
  await publish(tx, [pair.buyerId, pair.sellerId], { ...word, ...about }, at);
  return { id: written.id };
}
