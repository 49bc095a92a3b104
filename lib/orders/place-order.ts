import type { z } from 'zod';
import { serviceFee } from '@/lib/catalog/fees';
import { openCheckout } from '@/lib/payments/open-checkout';
import { type Actor, type Person, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db, type Tx, transaction } from '@/lib/platform/db';
import { conflict, notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { countTry } from '@/lib/platform/rate-limit';
import { marketplace } from '@/marketplace.config';
import type { Bought } from './bought';
import { type GigForSale, gigLock, promiseOf, readGig, rulesToday } from './gig-for-sale';
import { refusalBy, sourceRefusal } from './sale-refusal';
import { byNumberSchema, placeOrderSchema } from './schema';
import {
  lockCheckoutKey,
  openPlaced,
  type Placed,
  type Purchase,
  placedBefore,
  underKey,
  writePurchase,
} from './write-purchase';

type Wanted = z.output<typeof placeOrderSchema>;

/** RULES 2 'pay': what `refusalBy` asks, and the price unchanged since shown. */
function refuseUnsellable(gig: GigForSale, buyer: Person, wanted: Wanted): void {
  if (gig.sellerId === buyer.id) throw conflict('This is your own gig.');
  const refusal = refusalBy(gig);
  if (refusal) throw conflict(refusal);
  if (gig.version !== wanted.version)
    throw conflict(
      'The seller has just changed this gig. Please look at the new price before you pay.',
    );
}

/** The frozen copy of everything that was agreed (DESIGN 3.4). */
function freeze(gig: GigForSale, wanted: Wanted): Bought {
  const chosen = gig.packages.find((each) => each.tier === wanted.tier);
  if (!chosen) throw conflict('This package is not offered any more.');
  const extras = gig.extras.filter((extra) => wanted.extraIds.includes(extra.id));
  if (extras.length !== new Set(wanted.extraIds).size)
    throw conflict('One of the extras is not offered any more.');
  return {
    ...promiseOf(gig),
    title: gig.title,
    package: {
      tier: chosen.tier,
      name: chosen.name,
      included: chosen.included,
      priceCents: chosen.priceCents,
      deliveryDays: chosen.deliveryDays,
      revisions: chosen.revisions,
    },
    extras: extras.map(({ title, priceCents, addDays, addRevisions }) => ({
      title,
      priceCents,
      addDays,
      addRevisions,
    })),
    ...rulesToday(gig.level ?? 'new'),
  };
}

function purchaseOf(gig: GigForSale, buyer: Person, wanted: Wanted): Purchase {
  const bought = freeze(gig, wanted);
  const { package: chosen, extras } = bought;
  const priceCents = extras.reduce((sum, extra) => sum + extra.priceCents, chosen.priceCents);
  const moreDays = extras.reduce((sum, extra) => sum + extra.addDays, 0);
  const moreRevisions = extras.reduce((sum, extra) => sum + extra.addRevisions, 0);
  return {
    checkoutKey: wanted.checkoutKey,
    buyerId: buyer.id,
    sellerId: gig.sellerId,
    gigId: gig.id,
    offerId: null,
    milestone: null,
    bought,
    currency: gig.currency,
    priceCents,
    serviceFeeCents: serviceFee(priceCents, bought.fees),
    deliveryDays: Math.max(1, chosen.deliveryDays + moreDays),
    revisionsIncluded: chosen.revisions === -1 ? -1 : chosen.revisions + moreRevisions,
    questions: gig.questions,
  };
}

/**
 * Writes the order and its first attempt to pay, inside the caller's transaction; the same `checkoutKey` again gives the
 * same order. Refuses `conflict` and `not_found` as `placeOrder` does.
 */
export async function writeOrder(tx: Tx, buyer: Person, wanted: Wanted, at: Date): Promise<Placed> {
  const { slug, checkoutKey } = wanted;
  await lockCheckoutKey(tx, checkoutKey, gigLock({ slug }));
  const before = await placedBefore(tx, buyer, underKey(checkoutKey));
  if (before) return before;
  const gig = await readGig(tx, { slug }, buyer.id);
  if (!gig || gig.state === 'draft' || gig.state === 'deleted' || gig.state === 'removed')
    throw notFound('gig');
  refuseUnsellable(gig, buyer, wanted);
  return writePurchase(tx, purchaseOf(gig, buyer, wanted), at);
}

/**
 * Writes down what a buyer wants and opens the payment page for it. Nothing is ordered yet: that happens when Stripe
 * says paid (`confirmPayment`). All amounts come from the gig as it is now, never from the form. Refuses `conflict`
 * with the reason when the gig cannot be sold as shown, `unavailable` when the payment page cannot be reached.
 */
export async function placeOrder(
  actor: Actor,
  input: z.input<typeof placeOrderSchema>,
): Promise<{ number: string; url: string }> {
  const buyer = requirePerson(actor);
  const wanted = parse(placeOrderSchema, input);
  await countTry(`checkout:${buyer.id}`, marketplace.limits.checkoutsAnHour, 3600);
  const at = await now();
  return openPlaced(await transaction((tx) => writeOrder(tx, buyer, wanted, at)));
}

/**
 * The payment page of an order that is not paid yet, for the buyer who left it: the same page while it is open.
 * Refuses `conflict` when the order is paid, its checkout has ended, or the gig or offer is not sold any more.
 */
export async function resumeCheckout(
  actor: Actor,
  input: z.input<typeof byNumberSchema>,
): Promise<{ url: string }> {
  const buyer = requirePerson(actor);
  const { number } = parse(byNumberSchema, input);
  const payment = await db.payment.findFirst({
    where: {
      order: { number, buyerId: buyer.id },
      leg: 'order',
      state: { in: ['created', 'open'] },
    },
    select: { id: true, order: { select: { gigId: true, offerId: true, buyerId: true } } },
  });
  const known = await db.order.count({ where: { number, buyerId: buyer.id } });
  if (known === 0) throw notFound('order');
  if (!payment)
    throw conflict('This checkout has ended. Please order again where you found the work.');
  const refusal = await sourceRefusal(db, payment.order);
  if (refusal) throw conflict(refusal);
  return openCheckout(payment.id);
}
