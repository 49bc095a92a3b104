import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { addHours, now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db';
import { rateLimited } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { countTry } from '@/lib/platform/rate-limit';
import { marketplace } from '@/marketplace.config';
import { warnOfContacts } from './contact-warning';
import { findBeginning } from './find-beginning';
import { readOwn } from './own-conversation';
import { putMessage, sentBefore } from './put-message';
import { startSchema } from './schema';
import { lockConversation } from './write-message';

/**
 * Somebody writes first: to a seller as buyer, from a gig or the seller's page, or to the other side of an order that was
 * paid. Where the two talk already, it goes on there. Refuses as `findBeginning` and `sendToConversation` do.
 */
export async function startConversation(
  actor: Actor,
  input: z.input<typeof startSchema>,
): Promise<{ conversationId: string }> {
  const person = requirePerson(actor);
  const { to, gig, order, anyway, ...sent } = parse(startSchema, input);
  const { pair, gigId } = await findBeginning(person, { to, gig, order });
  const before = await sentBefore(person.id, sent.key);
  if (before) return { conversationId: before.conversationId };
  warnOfContacts(sent.text, anyway);
  await countTry(`message:${person.id}`, marketplace.limits.messagesAnHour, 3600);
  const at = await now();
  return transaction(async (tx) => {
    const conversationId = await lockConversation(tx, pair, gigId, at);
    const conversation = await readOwn(tx, person, conversationId, pair);
    await refuseTooMany(tx, person.id, at);
    // What is said of an order is not about what its gig offers today.
    const about = order ? null : gigId;
    await putMessage(tx, person, conversation, { ...sent, gigId: about }, at);
    return { conversationId };
  });
}

/**
 * Nobody writes to everybody: so many conversations in an hour can be begun as buyer, this one among them. Transactions at
 * once would not count each other, so the next waits here until the one before is committed or rolled back.
 */
async function refuseTooMany(tx: Tx, buyerId: string, at: Date): Promise<void> {
  const key = `beginnings:${buyerId}`;
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))::text`;
  const begun = await tx.conversation.count({
    where: { buyerId, createdAt: { gt: addHours(at, -1) } },
  });
  if (begun > marketplace.limits.conversationsAnHour) throw rateLimited(3600);
}
