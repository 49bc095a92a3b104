import type { z } from 'zod';
import { warnOfContacts } from '@/lib/inbox/contact-warning';
import { sentBefore } from '@/lib/inbox/put-message';
import { lockConversation, writeMessage } from '@/lib/inbox/write-message';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict, invalid } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { countTry } from '@/lib/platform/rate-limit';
import { marketplace } from '@/marketplace.config';
import { attachFiles } from './attach-files';
import { lockOrder } from './load-order';
import { requireSide } from './policy';
import { messageSchema } from './schema';
import { tellOrder } from './tell-order';

/**
 * One side writes to the other on an order that was paid, with files if need be; also after its end. Refuses `invalid`
 * when there is neither text nor file and, at `anyway`, a phone number, mail address or handle until its sender means it;
 * `rate_limited` above the messages of an hour.
 */
export async function sendMessage(
  actor: Actor,
  input: z.input<typeof messageSchema>,
): Promise<{ id: string }> {
  const person = requirePerson(actor);
  const { number, text, fileIds, key, anyway } = parse(messageSchema, input);
  if (!text && fileIds.length === 0) throw invalid({ text: 'Please write something here.' });
  const known = key ? await sentBefore(person.id, key) : null;
  if (known) return { id: known.id };
  warnOfContacts(text, anyway);
  await countTry(`message:${person.id}`, marketplace.limits.messagesAnHour, 3600);
  const at = await now();
  return transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    const side = requireSide(actor, order);
    if (!order.paidAt) throw conflict('You can write to each other once the order is paid.');
    const conversationId = await lockConversation(tx, order, order.gigId, at);
    // Two tabs at once: the later one finds here what the other has written.
    const sent = key ? await sentBefore(person.id, key, tx) : null;
    if (sent) return { id: sent.id };
    const message = await writeMessage(tx, {
      conversationId,
      pair: order,
      authorId: person.id,
      text,
      at,
      key,
      order,
    });
    const files = { ids: fileIds, purpose: 'message' } as const;
    await attachFiles(tx, order.id, person, files, { messageId: message.id });
    await tellOrder(tx, order, 'message', at, message.id, side);
    return message;
  });
}
