import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { publish } from '@/lib/platform/live';
import { parse } from '@/lib/platform/parse';
import { markReadSchema } from './schema';

function chosen(input: z.output<typeof markReadSchema>) {
  if ('id' in input) return { id: input.id };
  if ('thread' in input) return { thread: input.thread };
  return 'until' in input ? { at: { lte: input.until } } : {};
}

/**
 * Marks what the person was told as read: one, all of an order or conversation, all up to what they had seen, or all.
 * What is read stays read. Their other open pages hear of it. Returns how many there were.
 */
export async function markNotificationsRead(
  actor: Actor,
  input: z.input<typeof markReadSchema> = {},
): Promise<number> {
  const { id: personId } = requirePerson(actor);
  const where = { personId, readAt: null, ...chosen(parse(markReadSchema, input)) };
  const at = await now();
  return transaction(async (tx) => {
    const { count } = await tx.notification.updateMany({ where, data: { readAt: at } });
    if (count > 0) await publish(tx, [personId], { kind: 'notification' }, at);
    return count;
  });
}
