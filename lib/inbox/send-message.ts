import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { countTry } from '@/lib/platform/rate-limit';
import { marketplace } from '@/marketplace.config';
import { warnOfContacts } from './contact-warning';
import { gigAbout } from './find-beginning';
import { lockOwn } from './own-conversation';
import { putMessage, sentBefore } from './put-message';
import { sendSchema } from './schema';

/**
 * One of the two writes into their conversation, with files if need be, about a gig of the seller's if one is named. The
 * same `key` is the same message, sent by two tabs or after a fault. Refuses `invalid` at `anyway` a text with phone, mail or handle until its sender means it,
 * `conflict` where one has blocked the other, `rate_limited` above the messages of an hour.
 */
export async function sendToConversation(
  actor: Actor,
  input: z.input<typeof sendSchema>,
): Promise<{ id: string }> {
  const person = requirePerson(actor);
  const { conversationId, anyway, gig, ...sent } = parse(sendSchema, input);
  if (!(await sentBefore(person.id, sent.key))) {
    await countTry(`message:${person.id}`, marketplace.limits.messagesAnHour, 3600);
  }
  const at = await now();
  return transaction(async (tx) => {
    const conversation = await lockOwn(tx, person, conversationId);
    if (!(await sentBefore(person.id, sent.key, tx))) warnOfContacts(sent.text, anyway);
    const about = await gigAbout(conversation.pair.sellerId, gig, tx);
    return putMessage(tx, person, conversation, { ...sent, gigId: about?.id ?? null }, at);
  });
}
