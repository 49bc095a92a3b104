import { hasBlocked } from '@/lib/inbox/has-blocked';
import type { Db } from '@/lib/platform/db';
import { blockedRefusal, offerSaleRefusal } from './offer-sale';
import { runningStates } from './states';

const saleFacts = {
  state: true,
  sellerId: true,
  maxOpenOrders: true,
  seller: { select: { status: true, seller: { select: { paused: true } } } },
} as const;

/** Where an order came from: a gig's page, or an offer, which may be based on a gig; and for whom. */
export type SaleSource = {
  readonly gigId: string | null;
  readonly offerId: string | null;
  readonly buyerId: string;
};

/**
 * Why this gig takes no order of this buyer now, as a sentence; null when it does (RULES 2 'pay': gig active, seller
 * available, queue not full; and nobody has to work anew for whom they have blocked). Asked when an order is written, when its payment page is opened again and when its payment arrives; to
 * decide by it, lock the gig first.
 */
export async function saleRefusal(via: Db, gigId: string, buyerId: string): Promise<string | null> {
  const gig = await via.gig.findUnique({ where: { id: gigId }, select: saleFacts });
  const seller = gig?.seller;
  if (gig?.state !== 'active' || seller?.status !== 'active' || seller.seller?.paused)
    return 'This gig takes no orders at the moment.';
  if (await hasBlocked(via, gig.sellerId, buyerId)) return blockedRefusal;
  if (gig.maxOpenOrders === null) return null;
  const open = await via.order.count({ where: { gigId, state: { in: [...runningStates] } } });
  return open < gig.maxOpenOrders
    ? null
    : 'The seller’s queue is full. Please come back in a few days.';
}

/** Why an order that came from here can be paid for no more, as a sentence; null when it can. */
export async function sourceRefusal(via: Db, { gigId, offerId, buyerId }: SaleSource) {
  if (offerId) return offerSaleRefusal(via, offerId);
  if (gigId) return saleRefusal(via, gigId, buyerId);
  throw new Error('an order that came from neither a gig nor an offer');
}

/** Why this seller can be paid for nothing more, as a sentence; null when they can: extras and tips of running orders. */
export async function sellerRefusal(via: Db, sellerId: string): Promise<string | null> {
  const active = await via.person.count({ where: { id: sellerId, status: 'active' } });
  return active > 0 ? null : 'The seller’s account is suspended: nothing more can be paid to them.';
}
