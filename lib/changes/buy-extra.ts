import type { z } from 'zod';
import { lockOrder } from '@/lib/orders/load-order';
import { refusalOf } from '@/lib/orders/may-move';
import { payLeg } from '@/lib/orders/pay-leg';
import { requireSide } from '@/lib/orders/policy';
import { sellerRefusal } from '@/lib/orders/sale-refusal';
import { openCheckout } from '@/lib/payments/open-checkout';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { countTry } from '@/lib/platform/rate-limit';
import { marketplace } from '@/marketplace.config';
import { offerSchema } from './schema';

/**
 * The buyer goes to pay for an extra that the seller offers: its price alone, no service fee again (RULES 3). Returns
 * the payment page; it is bought when Stripe says paid. Refuses `conflict` when the offer or the order has ended.
 */
export async function buyExtra(
  actor: Actor,
  input: z.input<typeof offerSchema>,
): Promise<{ url: string }> {
  const buyer = requirePerson(actor);
  const { number, offerId } = parse(offerSchema, input);
  await countTry(`checkout:${buyer.id}`, marketplace.limits.checkoutsAnHour, 3600);
  const at = await now();
  const payment = await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    requireSide(actor, order, 'buyer');
    const refusal =
      refusalOf('pay_extra', 'stripe', order, at) ?? (await sellerRefusal(tx, order.sellerId));
    if (refusal) throw conflict(refusal);
    const offer = await tx.extraOffer.findFirst({
      where: { id: offerId, orderId: order.id, state: 'open', expiresAt: { gt: at } },
      select: { id: true, priceCents: true },
    });
    if (!offer) throw conflict('This offer is not open any more.');
    return payLeg(tx, {
      orderId: order.id,
      leg: 'extra',
      legId: offer.id,
      amountCents: offer.priceCents,
      currency: order.currency,
      at,
    });
  });
  return openCheckout(payment.id);
}
