import { closeCheckouts } from '@/lib/payments/close-checkouts';
import type { Tx } from '@/lib/platform/db';
import { conflict } from '@/lib/platform/errors';
import { publish } from '@/lib/platform/live';
import type { LockedOffer } from './load-offer';
import { factsOf } from './select';
import { findOfferMove, type OfferEventName, type OfferParty, offerRefusal } from './states';

/**
 * Moves an offer by hand or by the clock, inside the caller's transaction: asks the table, writes the state, closes payment
 * pages that are open for it where it ends, and tells the open pages of both sides. Refuses `conflict` with the table's sentence.
 */
export async function moveOffer(
  tx: Tx,
  offer: LockedOffer,
  move: { event: OfferEventName; party: OfferParty; at: Date; changeAsked?: string },
): Promise<void> {
  const { event, party, at, changeAsked } = move;
  const refusal = offerRefusal(event, party, factsOf(offer));
  const row = findOfferMove(event, party, offer.state);
  if (refusal || !row) throw conflict(refusal ?? undefined);
  const written = await tx.offer.updateMany({
    where: { id: offer.id, state: offer.state },
    data: {
      state: row.to,
      ...(changeAsked === undefined ? {} : { changeAsked }),
      ...(row.to === 'change_asked' ? {} : { closedAt: at }),
    },
  });
  if (written.count === 0) throw conflict();
  if (row.to !== 'change_asked')
    await closeCheckouts(tx, {
      leg: 'order',
      order: { offerId: offer.id, state: 'awaiting_payment' },
    });
  const word = { kind: 'conversation', conversationId: offer.conversationId } as const;
  await publish(tx, [offer.buyerId, offer.sellerId], word, at);
}
