import type { Tx } from '@/lib/platform/db';
import { publish } from '@/lib/platform/live';
import type { LockedOrder } from './load-order';
import { openOfferStates } from './offer-states';

/**
 * The first payment of an offer accepts it, inside the caller's transaction, offer locked; a further milestone finds it
 * accepted. Both people's open conversation hears of either.
 */
export async function acceptOffer(
  tx: Tx,
  order: LockedOrder & { readonly offerId: string },
  at: Date,
): Promise<void> {
  await tx.offer.updateMany({
    where: { id: order.offerId, state: { in: [...openOfferStates] } },
    data: { state: 'accepted', closedAt: at },
  });
  const { conversationId } = await tx.offer.findUniqueOrThrow({
    where: { id: order.offerId },
    select: { conversationId: true },
  });
  const word = { kind: 'conversation', conversationId } as const;
  await publish(tx, [order.buyerId, order.sellerId], word, at);
}
