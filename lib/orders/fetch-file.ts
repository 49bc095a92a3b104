import { canReadConversation } from '@/lib/inbox/policy';
import { type Actor, requireReader } from '../platform/actor';
import { db } from '../platform/db';
import { notFound } from '../platform/errors';
import { isId } from '../platform/ids';
import { canReadOrder } from './policy';

export type FetchedFile = {
  readonly name: string;
  readonly mime: string;
  readonly sizeBytes: number;
  /** Where its bytes stand in storage; never shown. */
  readonly key: string;
};

/**
 * A private file for who may read it: its owner, once it hangs on an order everybody who may read the order, and once it
 * came with a message who may read the conversation. To everyone else it does not exist (`not_found`); nobody is asked to sign in (`unauthenticated`).
 */
export async function fetchFile(actor: Actor, fileId: string): Promise<FetchedFile> {
  const person = requireReader(actor);
  if (!isId(fileId)) throw notFound('file');
  const file = await db.file.findUnique({
    where: { id: fileId },
    select: {
      ownerId: true,
      name: true,
      mime: true,
      sizeBytes: true,
      key: true,
      order: { select: { buyerId: true, sellerId: true } },
      message: {
        select: {
          conversation: {
            select: { buyerId: true, sellerId: true, _count: { select: { reports: true } } },
          },
        },
      },
    },
  });
  if (!file) throw notFound('file');
  const { ownerId, order, message, ...rest } = file;
  const talk = message?.conversation;
  const allowed =
    ownerId === person.id ||
    (order !== null && canReadOrder(person, order)) ||
    (talk !== undefined && canReadConversation(person, talk, talk._count.reports > 0));
  if (!allowed) throw notFound('file');
  return rest;
}
