import { adminCause } from '@/lib/inbox/admin-cause';
import { canReadConversation } from '@/lib/inbox/policy';
import { type Actor, type Person, requireReader } from '../platform/actor';
import { db } from '../platform/db';
import { conflict, notFound } from '../platform/errors';
import { isId } from '../platform/ids';
import { carriesMark } from './mark-words';
import { canReadOrder } from './policy';

export type FetchedFile = {
  readonly name: string;
  readonly mime: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** Where its bytes stand in storage; never shown. */
  readonly key: string;
};

const select = {
  ownerId: true,
  name: true,
  mime: true,
  sizeBytes: true,
  sha256: true,
  key: true,
  scan: true,
  deliveryId: true,
  order: { select: { number: true, buyerId: true, sellerId: true, completedAt: true } },
  message: {
    select: {
      conversationId: true,
      conversation: { select: { buyerId: true, sellerId: true } },
    },
  },
} as const;

/**
 * A private file for who may read it: its owner, once it hangs on an order everybody who may read the order, and of a message
 * its two people, and admins once there is a report or dispute. To everyone else it does not exist (`not_found`); nobody is asked to sign in (`unauthenticated`). Refuses
 * `conflict` while the scanner has not seen it (to all but its owner), and for ever when it is infected.
 */
export async function fetchFile(actor: Actor, fileId: string): Promise<FetchedFile> {
  const { name, mime, sizeBytes, sha256, key } = await readableFile(actor, fileId);
  return { name, mime, sizeBytes, sha256, key };
}

/** The same, and whether its preview carries a mark: pictures of a delivery do until the work is accepted. */
export async function fetchPreviewFile(
  actor: Actor,
  fileId: string,
): Promise<FetchedFile & { marked: boolean }> {
  const { deliveryId, order, scan, ownerId, message, ...file } = await readableFile(actor, fileId);
  return { ...file, marked: isMarked({ deliveryId, order }) };
}

const isMarked = (file: {
  readonly deliveryId: string | null;
  readonly order: { readonly completedAt: Date | null } | null;
}): boolean => file.deliveryId !== null && carriesMark(file.order ?? { completedAt: null });

/** A file on a page of its own: what it is, and where it belongs. */
export type ViewedFile = Pick<FetchedFile, 'name' | 'mime' | 'sizeBytes'> & {
  readonly id: string;
  readonly marked: boolean;
  readonly number: string | null;
  /** Of a message beside any order; null for an admin, who has no way there. */
  readonly conversationId: string | null;
};

/** What `fetchFile` gives to the same people, without its bytes. */
export async function viewFile(actor: Actor, fileId: string): Promise<ViewedFile> {
  const person = requireReader(actor);
  const file = await readableFile(person, fileId);
  const { name, mime, sizeBytes, order, message } = file;
  const talk = message?.conversation;
  const isTheirs = talk?.buyerId === person.id || talk?.sellerId === person.id;
  return {
    id: fileId,
    ...{ name, mime, sizeBytes },
    marked: isMarked(file),
    number: order?.number ?? null,
    conversationId: message && isTheirs ? message.conversationId : null,
  };
}

async function readableFile(actor: Actor, fileId: string) {
  const person = requireReader(actor);
  if (!isId(fileId)) throw notFound('file');
  const file = await db.file.findUnique({ where: { id: fileId }, select });
  if (!file || !(await mayRead(person, file))) throw notFound('file');
  if (file.scan === 'infected')
    throw conflict('A virus was found in this file. It is kept and not given out.');
  if (file.scan === 'waiting' && file.ownerId !== person.id)
    throw conflict('This file is being checked for viruses. Please try again in a minute.');
  return file;
}

type Sides = { readonly buyerId: string; readonly sellerId: string };
type Readable = {
  readonly ownerId: string;
  readonly order: Sides | null;
  readonly message: { readonly conversation: Sides } | null;
};

async function mayRead(person: Person, { ownerId, order, message }: Readable): Promise<boolean> {
  if (ownerId === person.id || (order && canReadOrder(person, order))) return true;
  if (!message) return false;
  const opened = person.role === 'admin' && (await adminCause(message.conversation)) !== null;
  return canReadConversation(person, message.conversation, opened);
}
