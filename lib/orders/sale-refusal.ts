import type { Db } from '@/lib/platform/db';
import { offerSaleRefusal } from './offer-sale';
import { runningStates } from './states';

const saleFacts = {
  state: true,
  maxOpenOrders: true,
  seller: { select: { status: true, seller: { select: { paused: true } } } },
} as const;

/** Where an order came from: a gig's page, or an offer, which may be based on a gig. */
export type SaleSource = { readonly gigId: string | null; readonly offerId: string | null };

/**
 * Why this gig takes no order now, as a sentence; null when it does (RULES 2 'pay': gig active, seller available, queue
 * not full). Asked when an order is written, when its payment page is opened again and when its payment arrives; to
 * decide by it, lock the gig first.
 */
export async function saleRefusal(via: Db, gigId: string): Promise<string | null> {
  const gig = await via.gig.findUnique({ where: { id: gigId }, select: saleFacts });
  const seller = gig?.seller;
  if (gig?.state !== 'active' || seller?.status !== 'active' || seller.seller?.paused)
    return 'This gig takes no orders at the moment.';
  if (gig.maxOpenOrders === null) return null;
  const open = await via.order.count({ where: { gigId, state: { in: [...runningStates] } } });
  return open < gig.maxOpenOrders
    ? null
    : 'The seller’s queue is full. Please come back in a few days.';
}

/** Why an order that came from here can be paid for no more, as a sentence; null when it can. */
export async function sourceRefusal(via: Db, { gigId, offerId }: SaleSource) {
  if (offerId) return offerSaleRefusal(via, offerId);
  if (gigId) return saleRefusal(via, gigId);
  throw new Error('an order that came from neither a gig nor an offer');
}

/** Why this seller can be paid for nothing more, as a sentence; null when they can: extras and tips of running orders. */
export async function sellerRefusal(via: Db, sellerId: string): Promise<string | null> {
  const active = await via.person.count({ where: { id: sellerId, status: 'active' } });
  return active > 0 ? null : 'The seller’s account is suspended: nothing more can be paid to them.';
}
