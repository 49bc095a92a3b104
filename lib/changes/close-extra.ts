import type { z } from 'zod';
import { closeExtraCheckouts } from '@/lib/orders/close-asks';
import { lockOrder } from '@/lib/orders/load-order';
import { moveOrder } from '@/lib/orders/move-order';
import { requireSide } from '@/lib/orders/policy';
import { tellOrder } from '@/lib/orders/tell-order';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { offerSchema } from './schema';
import { setOfferTimer } from './set-offer-timer';

/** The buyer declines an extra, or the seller takes the offer back. What is paid for it all the same goes back. */
export async function closeExtra(actor: Actor, input: z.input<typeof offerSchema>): Promise<void> {
  requirePerson(actor);
  const { number, offerId } = parse(offerSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    const side = requireSide(actor, order);
    const offer = await tx.extraOffer.findFirst({
      where: { id: offerId, orderId: order.id, state: 'open' },
      select: { id: true, title: true },
    });
    if (!offer) throw conflict('This offer is not open any more.');
    await tx.extraOffer.update({
      where: { id: offer.id },
      data: { state: side === 'buyer' ? 'declined' : 'withdrawn', closedAt: at },
    });
    await setOfferTimer(tx, order.id);
    await closeExtraCheckouts(tx, [offer.id]);
    const after = await moveOrder(tx, order, {
      event: 'close_extra',
      party: side,
      actor,
      at,
      reason: offer.title,
    });
    await tellOrder(tx, after, 'close_extra', at, offer.id, side);
  });
}
