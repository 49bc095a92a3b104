import type { Tx } from './db';

/** What an open page may hear of: ids only, so that whoever hears it reads the newest state by the ordinary queries. */
export type LiveWord =
  /** An order moved, or something was written on it. */
  | { readonly kind: 'order'; readonly number: string }
  /** A message, of either side. `number`: the order that it is about. */
  | {
      readonly kind: 'message';
      readonly conversationId: string;
      readonly messageId: string;
      readonly number?: string;
    }
  /** Something else about a conversation: read, starred, an offer answered. */
  | { readonly kind: 'conversation'; readonly conversationId: string }
  | { readonly kind: 'notification' };

/**
 * Tells the open pages of these people, in the transaction of what happened: they hear it when it commits, at whatever web
 * process they are, and never if it does not. Each person once.
 */
export async function publish(
  tx: Tx,
  personIds: Iterable<string>,
  word: LiveWord,
  at: Date,
): Promise<void> {
  const { kind, ...data } = word;
  await tx.liveEvent.createMany({
    data: [...new Set(personIds)].map((personId) => ({ personId, kind, data, at })),
  });
}
