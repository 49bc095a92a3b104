import type { Person } from '@/lib/platform/actor';
import { addHours } from '@/lib/platform/clock';
import { db, type Tx } from '@/lib/platform/db';
import { conflict, invalid } from '@/lib/platform/errors';
import { keepFileOrder } from '@/lib/platform/file-order';
import { tell } from '@/lib/platform/tell';
import { attachableHours } from '@/lib/platform/uploads';
import type { OwnConversation } from './own-conversation';
import { requireOpenConversation } from './policy';
import { writeMessage } from './write-message';

/** What the sender hands in. */
type Sent = {
  readonly text: string;
  readonly fileIds: readonly string[];
  readonly key: string;
  readonly gigId: string | null;
  /** Drafts that this message is made of. */
  readonly knownDrafts: readonly string[];
};

/** The message that this author has sent under this key before; null: none. */
export async function sentBefore(authorId: string, key: string, via: Tx = db) {
  return via.message.findUnique({
    where: { authorId_key: { authorId, key } },
    select: { id: true, conversationId: true, order: { select: { number: true } } },
  });
}

/**
 * Writes what a person sends into their locked conversation, with files, and takes away the draft that it was: one that
 * was begun in another window stays. The same key is the same message: sent again, it is answered and nothing is written.
 * Refuses `conflict` where one has blocked the other, `invalid` without text and file.
 */
export async function putMessage(
  tx: Tx,
  person: Person,
  conversation: OwnConversation,
  sent: Sent,
  at: Date,
): Promise<{ id: string }> {
  const { id: conversationId, pair, own, other } = conversation;
  const known = await sentBefore(person.id, sent.key, tx);
  if (known?.conversationId === conversationId) return { id: known.id };
  if (known) throw conflict('This was sent in another conversation already.');
  requireOpenConversation(own, { ...other, ...other.person });
  if (!sent.text && sent.fileIds.length === 0)
    throw invalid({ text: 'Please write something here.' });
  const { text, key, gigId } = sent;
  const message = await writeMessage(tx, {
    conversationId,
    pair,
    authorId: person.id,
    text,
    at,
    key,
    gigId,
  });
  await attachFiles(tx, person, message.id, sent.fileIds, at);
  await tx.conversationSide.updateMany({
    where: {
      conversationId,
      personId: person.id,
      draft: { in: [text, ...sent.knownDrafts] },
    },
    data: { draft: '' },
  });
  await tellOther(tx, person, conversation, { ...sent, id: message.id }, at);
  return message;
}

/** Hangs uploads of this person on their message. Refuses `invalid` what is not theirs, too old or used already. */
async function attachFiles(
  tx: Tx,
  person: Person,
  messageId: string,
  fileIds: readonly string[],
  at: Date,
): Promise<void> {
  const ids = [...new Set(fileIds)];
  if (ids.length === 0) return;
  const attached = await tx.file.updateMany({
    where: {
      id: { in: ids },
      ownerId: person.id,
      purpose: 'message',
      orderId: null,
      messageId: null,
      createdAt: { gt: addHours(at, -attachableHours) },
    },
    data: { messageId, draftOfId: null },
  });
  if (attached.count !== ids.length)
    throw invalid({ files: 'One of the files is not known here. Please choose it again.' });
  await keepFileOrder(tx, ids);
}

const excerptMax = 160;

/**
 * Does a word to the other one about this conversation wait already? An unread message alone is none: one about an order is
 * told as the order's.
 */
async function isTold(tx: Tx, person: Person, { id, other }: OwnConversation): Promise<boolean> {
  if (other.unread === 0) return false;
  const told = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM message m
      JOIN notification n ON n.person_id = ${other.personId}::uuid AND n.cause = 'message:' || m.id::text
     WHERE m.conversation_id = ${id}::uuid AND m.seq > ${other.readSeq} AND m.author_id = ${person.id}::uuid
     LIMIT 1`;
  return told.length > 0;
}

/** One word for all that waits unread: the next comes when the other one has looked and something new has come. */
async function tellOther(
  tx: Tx,
  person: Person,
  conversation: OwnConversation,
  message: Sent & { id: string },
  at: Date,
): Promise<void> {
  if (await isTold(tx, person, conversation)) return;
  const { id, other } = conversation;
  const letters = [...message.text.replace(/\s+/g, ' ')];
  const excerpt = letters.slice(0, excerptMax).join('');
  await tell(tx, {
    personId: other.personId,
    kind: 'message',
    title: `New message from ${person.name}`,
    body: letters.length > excerptMax ? `${excerpt}…` : excerpt,
    path: `/inbox/${id}`,
    cause: `message:${message.id}`,
    at,
  });
}
