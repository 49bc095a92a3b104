import type { z } from 'zod';
import { closeExtraCheckouts } from '@/lib/orders/close-asks';
import { takeDueTimer } from '@/lib/orders/follow-timers';
import { lockOrder } from '@/lib/orders/load-order';
import { moveOrder } from '@/lib/orders/move-order';
import { byNumberSchema } from '@/lib/orders/schema';
import { tellOrder } from '@/lib/orders/tell-order';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { setOfferTimer } from './set-offer-timer';

/** Offers of extras that nobody bought in seven days lapse; the clock goes on to the next one (RULES 2). */
export async function lapseExtraOffers(
  actor: Actor,
  input: z.input<typeof byNumberSchema>,
): Promise<void> {
  requireSystem(actor, 'clock');
  const { number } = parse(byNumberSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    let order = await lockOrder(tx, number);
    if (!(await takeDueTimer(tx, order.id, 'lapse_extra_offer', at))) return;
    const over = await tx.extraOffer.findMany({
      where: { orderId: order.id, state: 'open', expiresAt: { lte: at } },
      select: { id: true, title: true },
    });
    for (const offer of over) {
      await tx.extraOffer.update({
        where: { id: offer.id },
        data: { state: 'lapsed', closedAt: at },
      });
      order = await moveOrder(tx, order, {
        event: 'close_extra',
        party: 'clock',
        actor,
        at,
        reason: offer.title,
      });
      await tellOrder(tx, order, 'lapse_extra', at, offer.id);
    }
    await closeExtraCheckouts(
      tx,
      over.map((offer) => offer.id),
    );
    await setOfferTimer(tx, order.id);
  });
}
