import type { z } from 'zod';
import { warnOfContacts } from '@/lib/inbox/contact-warning';
import { sentBefore } from '@/lib/inbox/put-message';
import { lockConversation, writeMessage } from '@/lib/inbox/write-message';
import { type Actor, type Person, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db';
import { conflict, invalid } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { countTry } from '@/lib/platform/rate-limit';
import { marketplace } from '@/marketplace.config';
import { attachFiles } from './attach-files';
import { lockOrder } from './load-order';
import { requireSide } from './policy';
import { messageSchema } from './schema';
import { tellOrder } from './tell-order';

/** The same message sent again: the one that was written. Refuses `conflict` for a key that was used elsewhere. */
async function writtenBefore(author: Person, number: string, key: string | undefined, via?: Tx) {
  const known = key ? await sentBefore(author.id, key, via) : null;
  if (known && known.order?.number !== number)
    throw conflict('This was sent somewhere else already. Please open the page again.');
  return known && { id: known.id };
}

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
  const known = await writtenBefore(person, number, key);
  if (known) return known;
  warnOfContacts(text, anyway);
  await countTry(`message:${person.id}`, marketplace.limits.messagesAnHour, 3600);
  const at = await now();
  return transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    const side = requireSide(actor, order);
    if (!order.paidAt) throw conflict('You can write to each other once the order is paid.');
    const conversationId = await lockConversation(tx, order, order.gigId, at);
    // Two tabs at once: the later one finds here what the other has written.
    const sent = await writtenBefore(person, number, key, tx);
    if (sent) return sent;
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
