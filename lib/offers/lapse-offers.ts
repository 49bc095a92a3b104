import { isOpenOffer, openOfferStates } from '@/lib/orders/offer-states';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { addHours, now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { marketplace } from '@/marketplace.config';
import { lockOffer } from './load-offer';
import { moveOffer } from './move-offer';
import { tellOffer } from './tell-offer';

const batch = 200;

/** One whose payment is with a slow bank waits for it: the buyer has done their part. */
async function lapseOffer(id: string, actor: Actor, at: Date): Promise<boolean> {
  requireSystem(actor, 'clock');
  return transaction(async (tx) => {
    const offer = await lockOffer(tx, id);
    if (!isOpenOffer(offer.state) || offer.expiresAt > at) return false;
    const onItsWay = await tx.payment.count({
      where: { state: 'processing', order: { offerId: id, state: 'awaiting_payment' } },
    });
    if (onItsWay > 0) return false;
    await moveOffer(tx, offer, { event: 'lapse', party: 'clock', at });
    await tellOffer(tx, offer, 'lapsed', at);
    return true;
  });
}

/**
 * Offers whose time is over end; payment pages that are open for them are closed. Returns how many. One offer's trouble
 * does not hold up the others.
 */
export async function lapseOffers(actor: Actor): Promise<{ lapsed: number }> {
  requireSystem(actor, 'clock');
  const at = await now();
  const due = await db.offer.findMany({
    where: {
      state: { in: [...openOfferStates] },
      expiresAt: { lte: at },
      orders: { none: { payments: { some: { state: 'processing' } } } },
    },
    orderBy: { expiresAt: 'asc' },
    take: batch,
    select: { id: true },
  });
  let lapsed = 0;
  for (const { id } of due) {
    try {
      if (await lapseOffer(id, actor, at)) lapsed++;
    } catch (error) {
      log.error({ err: error, offerId: id }, 'an offer could not be ended');
    }
  }
  const more = lapsed > 0 && due.length === batch;
  return { lapsed: lapsed + (more ? (await lapseOffers(actor)).lapsed : 0) };
}

/**
 * Tells whoever's turn it is that an offer ends within a day, once; one that was made for a day alone is not worth it.
 * Returns how many. One offer's trouble does not hold up the others.
 */
export async function remindOfOffers(actor: Actor): Promise<{ reminded: number }> {
  requireSystem(actor, 'clock');
  const at = await now();
  const hours = marketplace.offers.reminderHoursBefore;
  const soon = addHours(at, hours);
  const due = await db.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM offer o
     WHERE o.state = ANY (${[...openOfferStates]}::"OfferState"[]) AND o.expires_at > ${at} AND o.expires_at <= ${soon}
       AND o.expires_at - o.at > make_interval(hours => ${hours})
       AND NOT EXISTS (SELECT FROM notification n WHERE n.person_id IN (o.buyer_id, o.seller_id)
                          AND n.cause = 'offer_reminder:' || o.id::text)
     ORDER BY o.expires_at LIMIT ${batch}`;
  let reminded = 0;
  for (const { id } of due) {
    try {
      await transaction(async (tx) => {
        const offer = await lockOffer(tx, id);
        if (isOpenOffer(offer.state)) await tellOffer(tx, offer, 'reminder', at);
      });
      reminded++;
    } catch (error) {
      log.error({ err: error, offerId: id }, 'nobody could be reminded of an offer');
    }
  }
  return { reminded };
}
