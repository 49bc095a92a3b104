import { randomUUID } from 'node:crypto';
import { startConversation } from '@/lib/inbox/start-conversation';
import { db } from '@/lib/platform/db';
import { offered } from '../../support/offers';
import type { World } from '../../support/worlds';
import type { Things } from './doors';

/** What belongs to Ana and Ben: a paid order of theirs, what they say to each other about it, and an offer. */
export async function thingsOf(
  world: World,
  order: { readonly id: string; readonly number: string },
): Promise<Omit<Things, 'fileId' | 'uploadId'>> {
  const row = await db.order.findUniqueOrThrow({
    where: { id: order.id },
    select: { gigId: true, gig: { select: { slug: true } } },
  });
  const { conversationId } = await startConversation(world.ben, {
    order: order.number,
    text: 'Hello, and thank you.',
    key: randomUUID(),
  });
  return {
    number: order.number,
    orderId: order.id,
    gigId: row.gigId ?? '',
    slug: row.gig?.slug ?? '',
    sellerId: world.ana.id,
    username: world.ben.username,
    conversationId,
    offerId: await offered(world.ana, conversationId),
  };
}
