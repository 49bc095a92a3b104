import type { z } from 'zod';
import { openCheckout } from '@/lib/payments/open-checkout';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db';
import { conflict, invalid } from '@/lib/platform/errors';
import { formatMoney } from '@/lib/platform/money';
import { parse } from '@/lib/platform/parse';
import { countTry } from '@/lib/platform/rate-limit';
import { marketplace } from '@/marketplace.config';
import { type LockedOrder, lockOrder } from './load-order';
import { refusalOf } from './may-move';
import { payLeg } from './pay-leg';
import { requireSide } from './policy';
import { sellerRefusal } from './sale-refusal';
import { tipSchema } from './schema';

/** One tip an order: an attempt that was not paid is taken up again, with the new amount. */
async function tipOf(
  tx: Tx,
  order: LockedOrder,
  amountCents: number,
  at: Date,
): Promise<{ id: string }> {
  const before = await tx.tip.findFirst({
    where: { orderId: order.id },
    orderBy: { at: 'asc' },
    select: { id: true, paidAt: true },
  });
  if (before?.paidAt) throw conflict('You have given a tip for this order already. Thank you!');
  if (!before)
    return tx.tip.create({ data: { orderId: order.id, amountCents, at }, select: { id: true } });
  return tx.tip.update({ where: { id: before.id }, data: { amountCents }, select: { id: true } });
}

/**
 * The buyer gives a tip after completion: from $1 to 100 % of the price, no commission, 30 days (RULES 2). Returns the
 * payment page; nothing is given until Stripe says paid. Refuses `invalid` for the amount, `conflict` for the time or a
 * second tip.
 */
export async function giveTip(
  actor: Actor,
  input: z.input<typeof tipSchema>,
): Promise<{ url: string }> {
  const buyer = requirePerson(actor);
  const { number, amountCents } = parse(tipSchema, input);
  await countTry(`checkout:${buyer.id}`, marketplace.limits.checkoutsAnHour, 3600);
  const at = await now();
  const payment = await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    requireSide(actor, order, 'buyer');
    const refusal =
      refusalOf('tip', 'stripe', order, at) ?? (await sellerRefusal(tx, order.sellerId));
    if (refusal) throw conflict(refusal);
    if (amountCents > order.priceCents)
      throw invalid({
        amountCents: `A tip is at most the price: ${formatMoney(order.priceCents, order.currency)}.`,
      });
    const tip = await tipOf(tx, order, amountCents, at);
    const { id: orderId, currency } = order;
    return payLeg(tx, { orderId, leg: 'tip', legId: tip.id, amountCents, currency, at });
  });
  return openCheckout(payment.id);
}
