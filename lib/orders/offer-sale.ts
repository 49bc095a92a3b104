import type { Db } from '@/lib/platform/db';
import { isPayableOffer } from './offer-states';

/** Running orders go on after a block; each milestone is bought anew, and so is every gig. */
export const blockedRefusal = 'This seller takes no new orders of yours. What runs goes on.';

/**
 * Why this offer takes no payment now, as a sentence; null when it does: the offer stands, its seller works, and the gig
 * that it is based on was not taken down. How many orders at once is the seller's own word here: they made the offer.
 * Asked where `refusalBy` is asked for a gig; to decide by it, lock the offer first.
 */
export async function offerSaleRefusal(via: Db, offerId: string): Promise<string | null> {
  const offer = await via.offer.findUnique({
    where: { id: offerId },
    select: {
      state: true,
      sellerId: true,
      gig: { select: { state: true } },
      conversation: { select: { sides: { select: { personId: true, blockedAt: true } } } },
    },
  });
  if (!offer || !isPayableOffer(offer.state)) return 'This offer is not open any more.';
  const seller = await via.person.findUnique({
    where: { id: offer.sellerId },
    select: { status: true, seller: { select: { paused: true } } },
  });
  const own = offer.conversation.sides.find(({ personId }) => personId === offer.sellerId);
  const works = seller?.status === 'active' && seller.seller?.paused === false;
  if (works && own?.blockedAt) return blockedRefusal;
  return works && offer.gig?.state !== 'removed'
    ? null
    : 'The seller takes no orders at the moment.';
}
