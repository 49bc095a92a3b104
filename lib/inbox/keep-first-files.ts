import type { z } from 'zod';
import { type Actor, type Person, requirePerson } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import type { StoredUpload, Upload } from '@/lib/platform/uploads';
import { warnOfContacts } from './contact-warning';
import { type Beginning, findBeginning } from './find-beginning';
import { requireOpenConversation } from './policy';
import { sentBefore } from './put-message';
import { startSchema } from './schema';
import { storeMessageFiles } from './store-message-files';
import { turned } from './write-message';

/** Refuses (`conflict`) where one has blocked the other, in either conversation that they may have, or the other is suspended. */
async function requireOpenBeginning(person: Person, { pair, other }: Beginning): Promise<void> {
  const blocks = await db.conversationSide.findMany({
    where: { conversation: { OR: [pair, turned(pair)] }, blockedAt: { not: null } },
    select: { personId: true, blockedAt: true },
  });
  const blockedAt = (id: string) =>
    blocks.find(({ personId }) => personId === id)?.blockedAt ?? null;
  requireOpenConversation(
    { blockedAt: blockedAt(person.id) },
    { ...other, blockedAt: blockedAt(other.id) },
  );
}

/**
 * Keeps the files that a first message brings; `startConversation` hangs them on it. Whether the message may be written is
 * looked at before anything is stored, and with the `key` of one that was sent already nothing is. Refuses as
 * `startConversation` does, except how often one writes, and what `storeUpload` refuses, at `files`.
 */
export async function keepFirstFiles(
  actor: Actor,
  input: z.input<typeof startSchema> & { files: readonly Upload[] },
): Promise<StoredUpload[]> {
  const person = requirePerson(actor);
  const { to, gig, order, text, key, anyway } = parse(startSchema, input);
  const beginning = await findBeginning(person, { to, gig, order });
  if (await sentBefore(person.id, key)) return [];
  await requireOpenBeginning(person, beginning);
  warnOfContacts(text, anyway);
  return storeMessageFiles(person, input.files);
}
