import type { z } from 'zod';
import { lockOrder } from '@/lib/orders/load-order';
import { moveOrder } from '@/lib/orders/move-order';
import { requireSide } from '@/lib/orders/policy';
import { extraOfferSchema } from '@/lib/orders/schema';
import { tellOrder } from '@/lib/orders/tell-order';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { setOfferTimer } from './set-offer-timer';

/** A buyer is offered a choice, not a catalogue. */
const openOffersMax = 5;

/**
 * The seller offers more work in the middle of an order: what, its price, days and revisions (RULES 2). Open for seven
 * days, bought by paying for it. Refuses `conflict` above five open offers.
 */
export async function offerExtra(
  actor: Actor,
  input: z.input<typeof extraOfferSchema>,
): Promise<{ offerId: string }> {
  requirePerson(actor);
  const { number, ...offer } = parse(extraOfferSchema, input);
  const at = await now();
  return transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    requireSide(actor, order, 'seller');
    const open = await tx.extraOffer.count({ where: { orderId: order.id, state: 'open' } });
    if (open >= openOffersMax)
      throw conflict(`${openOffersMax} offers are open already. Take one back first.`);
    const after = await moveOrder(tx, order, {
      event: 'offer_extra',
      party: 'seller',
      actor,
      at,
      reason: offer.title,
      facts: { priceCents: offer.priceCents, addDays: offer.addDays },
    });
    const expiresAt = addDays(at, order.terms.extraOfferDays);
    const { id } = await tx.extraOffer.create({
      data: { ...offer, orderId: order.id, at, expiresAt },
      select: { id: true },
    });
    await setOfferTimer(tx, order.id);
    await tellOrder(tx, after, 'offer_extra', at, id, 'seller');
    return { offerId: id };
  });
}
