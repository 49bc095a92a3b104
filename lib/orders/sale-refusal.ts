import type { Db } from '@/lib/platform/db';
import { Prisma } from '@/prisma/generated/client';
import { blockedRefusal, offerSaleRefusal } from './offer-sale';
import { runningStates } from './states';

const running: string[] = [...runningStates];

/** Where an order came from: a gig's page, or an offer, which may be based on a gig; and for whom. */
export type SaleSource = {
  readonly gigId: string | null;
  readonly offerId: string | null;
  readonly buyerId: string;
};

/** What decides whether a gig takes an order of a buyer. */
export type SaleFacts = {
  readonly works: boolean;
  readonly blocked: boolean;
  readonly full: boolean;
};

/**
 * They, as columns of a statement that reads the gig `g`, its seller `p` and their profile `s`: gig active and seller
 * available (`works`), nobody blocked by the seller, in whichever roles the two talk to each other (`blocked`), room in
 * the queue (`full`: none).
 */
export const saleFacts = (buyerId: string): Prisma.Sql => Prisma.sql`
  g.state = 'active' AND p.status = 'active' AND NOT coalesce(s.paused, false) AS works,
  EXISTS (SELECT FROM conversation c
            JOIN conversation_side own ON own.conversation_id = c.id AND own.person_id = g.seller_id
           WHERE own.blocked_at IS NOT NULL
             AND (c.buyer_id, c.seller_id) IN ((${buyerId}::uuid, g.seller_id), (g.seller_id, ${buyerId}::uuid))
  ) AS blocked,
  g.max_open_orders IS NOT NULL AND g.max_open_orders <= (
    SELECT count(*) FROM "order" o WHERE o.gig_id = g.id AND o.state::text = ANY(${running})) AS full`;

/**
 * Why a gig takes no order of this buyer now, as a sentence; null when it does (RULES 2 'pay': gig active, seller
 * available, queue not full; and nobody has to work anew for whom they have blocked). Asked when an order is written,
 * when its payment page is opened again and when its payment arrives; to decide by it, lock the gig first.
 */
export function refusalBy(gig: SaleFacts | undefined): string | null {
  if (!gig?.works) return 'This gig takes no orders at the moment.';
  if (gig.blocked) return blockedRefusal;
  return gig.full ? 'The seller’s queue is full. Please come back in a few days.' : null;
}

async function gigRefusal(via: Db, gigId: string, buyerId: string): Promise<string | null> {
  const [gig] = await via.$queryRaw<SaleFacts[]>`
    SELECT ${saleFacts(buyerId)}
      FROM gig g JOIN person p ON p.id = g.seller_id LEFT JOIN seller_profile s ON s.person_id = p.id
     WHERE g.id = ${gigId}::uuid`;
  return refusalBy(gig);
}

/** Why an order that came from here can be paid for no more, as a sentence; null when it can. */
export async function sourceRefusal(via: Db, { gigId, offerId, buyerId }: SaleSource) {
  if (offerId) return offerSaleRefusal(via, offerId);
  if (gigId) return gigRefusal(via, gigId, buyerId);
  throw new Error('an order that came from neither a gig nor an offer');
}

/** Can the two of an order still buy and sell, so that it may be paid for more? */
export async function areActive(
  via: Db,
  { buyerId, sellerId }: { readonly buyerId: string; readonly sellerId: string },
): Promise<boolean> {
  const active = await via.person.count({
    where: { id: { in: [buyerId, sellerId] }, status: 'active' },
  });
  return active === 2;
}

/** Why this seller can be paid for nothing more, as a sentence; null when they can: extras and tips of running orders. */
export async function sellerRefusal(via: Db, sellerId: string): Promise<string | null> {
  const active = await via.person.count({ where: { id: sellerId, status: 'active' } });
  return active > 0 ? null : 'The seller’s account is suspended: nothing more can be paid to them.';
}
