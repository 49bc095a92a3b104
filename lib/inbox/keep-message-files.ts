import { type Actor, requirePerson } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { isId } from '@/lib/platform/ids';
import { parse } from '@/lib/platform/parse';
import type { StoredUpload, Upload } from '@/lib/platform/uploads';
import { requireConversationSide, requireOpenConversation } from './policy';
import { sentBefore } from './put-message';
import { byConversationSchema } from './schema';
import { storeMessageFiles } from './store-message-files';

const sideSelect = {
  personId: true,
  blockedAt: true,
  person: { select: { name: true, status: true } },
} as const;

/**
 * Keeps the files that a message brings; sending it hangs them on it. With `draft` they wait with what has been begun. The
 * conversation is looked at before anything is stored, and with the `key` of a message that was sent already nothing is.
 * Refuses `not_found`, `conflict` where nothing can be written, and what `storeUpload` refuses, at `files`.
 */
export async function keepMessageFiles(
  actor: Actor,
  input: { conversationId: string; files: readonly Upload[]; key?: string; draft?: boolean },
): Promise<StoredUpload[]> {
  const person = requirePerson(actor);
  const { conversationId } = parse(byConversationSchema, { conversationId: input.conversationId });
  const conversation = await db.conversation.findUnique({
    where: { id: conversationId },
    select: { buyerId: true, sellerId: true, sides: { select: sideSelect } },
  });
  if (!conversation) throw notFound('conversation');
  requireConversationSide(person, conversation);
  const own = conversation.sides.find(({ personId }) => personId === person.id);
  const other = conversation.sides.find(({ personId }) => personId !== person.id);
  if (!own || !other) throw new Error('A conversation has two sides.');
  requireOpenConversation(own, { ...other, ...other.person });
  if (input.key && isId(input.key) && (await sentBefore(person.id, input.key))) return [];
  const stored = await storeMessageFiles(person, input.files);
  if (input.draft)
    await db.file.updateMany({
      where: { id: { in: stored.map(({ id }) => id) }, messageId: null },
      data: { draftOfId: conversationId },
    });
  return stored;
}
