import type { Person } from '@/lib/platform/actor';
import { db, type Tx } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { requireConversationSide } from './policy';
import type { Pair } from './write-message';

async function readSides(tx: Tx, conversationId: string) {
  return tx.conversationSide.findMany({
    where: { conversationId },
    select: {
      personId: true,
      unread: true,
      readSeq: true,
      blockedAt: true,
      person: { select: { name: true, status: true } },
    },
  });
}

type SideRow = Awaited<ReturnType<typeof readSides>>[number];

/** A conversation under its lock, as one of its two people has it. */
export type OwnConversation = {
  readonly id: string;
  readonly pair: Pair;
  readonly own: SideRow;
  readonly other: SideRow;
};

/** This person's side of a conversation, under no lock. Refuses (`not_found`) everybody else's. */
export async function findOwnSide(
  person: Person,
  conversationId: string,
): Promise<{ readonly unread: number }> {
  const side = await db.conversationSide.findUnique({
    where: { conversationId_personId: { conversationId, personId: person.id } },
    select: { unread: true },
  });
  if (!side) throw notFound('conversation');
  return side;
}

/** Both sides of a conversation that is locked already. */
export async function readOwn(
  tx: Tx,
  person: Person,
  id: string,
  pair: Pair,
): Promise<OwnConversation> {
  const sides = await readSides(tx, id);
  const own = sides.find(({ personId }) => personId === person.id);
  const other = sides.find(({ personId }) => personId !== person.id);
  if (!own || !other) throw new Error('A conversation has two sides.');
  return { id, pair, own, other };
}

/** Locks a conversation of this person's and reads it. Refuses (`not_found`) everybody else's. */
export async function lockOwn(tx: Tx, person: Person, id: string): Promise<OwnConversation> {
  const [pair] = await tx.$queryRaw<Pair[]>`
    SELECT buyer_id AS "buyerId", seller_id AS "sellerId" FROM conversation
     WHERE id = ${id}::uuid FOR UPDATE`;
  if (!pair) throw notFound('conversation');
  requireConversationSide(person, pair);
  return readOwn(tx, person, id, pair);
}

/**
 * Locks a conversation of this person's and the one of the same two with their roles turned round, always in one order.
 * One that is being begun meanwhile waits for the first (`beginSides`). Refuses (`not_found`) everybody else's.
 */
export async function lockBoth(tx: Tx, person: Person, id: string): Promise<Pair> {
  const rows = await tx.$queryRaw<(Pair & { id: string })[]>`
    SELECT c.id, c.buyer_id AS "buyerId", c.seller_id AS "sellerId" FROM conversation c
      JOIN conversation own ON own.id = ${id}::uuid
       AND (c.buyer_id, c.seller_id) IN ((own.buyer_id, own.seller_id), (own.seller_id, own.buyer_id))
     ORDER BY c.id FOR UPDATE OF c`;
  const pair = rows.find((row) => row.id === id);
  if (!pair) throw notFound('conversation');
  requireConversationSide(person, pair);
  return { buyerId: pair.buyerId, sellerId: pair.sellerId };
}
