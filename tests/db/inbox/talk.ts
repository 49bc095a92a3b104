import { randomUUID } from 'node:crypto';
import { sendToConversation } from '@/lib/inbox/send-message';
import { startConversation } from '@/lib/inbox/start-conversation';
import type { Person } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';

/** Somebody asks a seller something, as a buyer; answers the conversation's id. */
export async function ask(buyer: Person, seller: Person, text: string, gig = ''): Promise<string> {
  const { conversationId } = await startConversation(buyer, {
    to: seller.username,
    gig,
    text,
    key: randomUUID(),
  });
  return conversationId;
}

/** One more message. */
export const say = (person: Person, conversationId: string, text: string) =>
  sendToConversation(person, { conversationId, text, key: randomUUID() });

/** How many messages a person has not read there. */
export async function unreadOf(person: Person, conversationId: string): Promise<number> {
  const side = await db.conversationSide.findUniqueOrThrow({
    where: { conversationId_personId: { conversationId, personId: person.id } },
    select: { unread: true },
  });
  return side.unread;
}

/** Twenty who do the same at once, and what became of each. */
export const twentyAtOnce = <T>(act: (nth: number) => Promise<T>) =>
  Promise.allSettled(Array.from({ length: 20 }, (_, nth) => act(nth)));
