import { warnOfContacts } from '@/lib/inbox/contact-warning';
import { lockOwn } from '@/lib/inbox/own-conversation';
import { requireOpenConversation } from '@/lib/inbox/policy';
import { writeMessage } from '@/lib/inbox/write-message';
import type { Person } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import type { LockedOffer } from './load-offer';

/** What a side says with what they do to an offer: a message in its conversation. Inside the caller's transaction. */
export async function sayOfOffer(
  tx: Tx,
  person: Person,
  offer: LockedOffer,
  said: { readonly text: string; readonly anyway: boolean },
  at: Date,
): Promise<void> {
  const { id, pair, own, other } = await lockOwn(tx, person, offer.conversationId);
  requireOpenConversation(own, { ...other, ...other.person });
  warnOfContacts(said.text, said.anyway);
  const message = { conversationId: id, pair, authorId: person.id, text: said.text, at };
  await writeMessage(tx, message);
}
