import type { Tx } from './db';
import type { LiveWord } from './live-word';

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
