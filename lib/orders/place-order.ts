import type { z } from 'zod';
import { serviceFee } from '@/lib/catalog/fees';
import { openCheckout } from '@/lib/payments/open-checkout';
import { startPayment } from '@/lib/payments/start-payment';
import { type Actor, type Person, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db, type Tx, transaction } from '@/lib/platform/db';
import { conflict, notFound } from '@/lib/platform/errors';
import { readableNumber } from '@/lib/platform/ids';
import { parse } from '@/lib/platform/parse';
import { countTry } from '@/lib/platform/rate-limit';
import { marketplace } from '@/marketplace.config';
import type { Bought } from './bought';
import { saleRefusal } from './sale-refusal';
import { byNumberSchema, placeOrderSchema } from './schema';
import { termsToday } from './terms';

type Wanted = z.output<typeof placeOrderSchema>;
type Placed = { number: string; paymentId: string };

const gigForSale = {
  id: true,
  slug: true,
  state: true,
  version: true,
  title: true,
  description: true,
  faq: { orderBy: { position: 'asc' }, select: { question: true, answer: true } },
  category: true,
  subcategory: true,
  sellerId: true,
  currency: true,
  packages: true,
  extras: true,
  questions: { orderBy: { position: 'asc' } },
  pictures: { orderBy: { position: 'asc' }, take: 1, select: { key: true } },
  seller: { select: { seller: { select: { level: true } } } },
} as const;

type GigForSale = NonNullable<Awaited<ReturnType<typeof readGig>>>;
const readGig = (tx: Tx, slug: string) =>
  tx.gig.findUnique({ where: { slug }, select: gigForSale });

/** The gig with its packages and extras as they belong together: an edit, which locks it too, waits or is over. */
async function lockedGig(tx: Tx, slug: string): Promise<GigForSale | null> {
  await tx.$queryRaw`SELECT 1 FROM gig WHERE slug = ${slug} FOR SHARE`;
  return readGig(tx, slug);
}

/** RULES 2 'pay': what `saleRefusal` asks, and the price unchanged since shown. */
async function refuseUnsellable(
  tx: Tx,
  gig: GigForSale,
  buyer: Person,
  wanted: Wanted,
): Promise<void> {
  if (gig.sellerId === buyer.id) throw conflict('This is your own gig.');
  const refusal = await saleRefusal(tx, gig.id);
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
  const { commissionBps, serviceFeeBps, serviceFeeMinCents } = marketplace.fees;
  return {
    gigVersion: gig.version,
    slug: gig.slug ?? '',
    title: gig.title,
    description: gig.description,
    faq: gig.faq,
    category: gig.category,
    subcategory: gig.subcategory,
    pictureKey: gig.pictures[0]?.key ?? null,
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
    fees: { commissionBps, serviceFeeBps, serviceFeeMinCents },
    terms: termsToday(marketplace, gig.seller.seller?.level ?? 'new'),
  };
}

function orderRow(gig: GigForSale, buyer: Person, wanted: Wanted, at: Date) {
  const bought = freeze(gig, wanted);
  const priceCents = bought.extras.reduce(
    (sum, extra) => sum + extra.priceCents,
    bought.package.priceCents,
  );
  const moreDays = bought.extras.reduce((sum, extra) => sum + extra.addDays, 0);
  const moreRevisions = bought.extras.reduce((sum, extra) => sum + extra.addRevisions, 0);
  return {
    number: readableNumber(),
    checkoutKey: wanted.checkoutKey,
    buyerId: buyer.id,
    sellerId: gig.sellerId,
    gigId: gig.id,
    bought,
    title: gig.title,
    currency: gig.currency,
    priceCents,
    serviceFeeCents: serviceFee(priceCents, bought.fees),
    commissionBps: bought.fees.commissionBps,
    deliveryDays: Math.max(1, bought.package.deliveryDays + moreDays),
    revisionsIncluded:
      bought.package.revisions === -1 ? -1 : bought.package.revisions + moreRevisions,
    createdAt: at,
    requirements: {
      create: gig.questions.map(({ position, kind, text, options, required }) => ({
        position,
        kind,
        text,
        options,
        required,
        choices: [],
        fileIds: [],
      })),
    },
  };
}

/** The same review page sent again: the same order, with a new attempt to pay only when the old one has ended. */
async function placedBefore(tx: Tx, buyer: Person, key: string): Promise<Placed | null> {
  const known = await tx.order.findUnique({
    where: { checkoutKey: key },
    select: {
      number: true,
      buyerId: true,
      gigId: true,
      state: true,
      payments: {
        where: { leg: 'order', state: { in: ['created', 'open'] } },
        select: { id: true },
      },
    },
  });
  if (!known) return null;
  if (known.buyerId !== buyer.id) throw notFound('order');
  const payment = known.payments[0];
  if (known.state !== 'awaiting_payment' || !payment)
    throw conflict('This order has been placed already. You find it under your orders.');
  const refusal = await saleRefusal(tx, known.gigId);
  if (refusal) throw conflict(refusal);
  return { number: known.number, paymentId: payment.id };
}

/**
 * Writes the order and its first attempt to pay, inside the caller's transaction; the same `checkoutKey` again gives the
 * same order. Refuses `conflict` and `not_found` as `placeOrder` does.
 */
export async function writeOrder(tx: Tx, buyer: Person, wanted: Wanted, at: Date): Promise<Placed> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${wanted.checkoutKey}, 0))::text`;
  const before = await placedBefore(tx, buyer, wanted.checkoutKey);
  if (before) return before;
  const gig = await lockedGig(tx, wanted.slug);
  if (!gig || gig.state === 'draft' || gig.state === 'deleted' || gig.state === 'removed')
    throw notFound('gig');
  await refuseUnsellable(tx, gig, buyer, wanted);
  const row = orderRow(gig, buyer, wanted, at);
  const order = await tx.order.create({ data: row, select: { id: true, number: true } });
  const payment = await startPayment(tx, {
    orderId: order.id,
    leg: 'order',
    legId: order.id,
    amountCents: row.priceCents + row.serviceFeeCents,
    currency: row.currency,
    at,
  });
  return { number: order.number, paymentId: payment.id };
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
  const placed = await transaction((tx) => writeOrder(tx, buyer, wanted, at));
  const { url } = await openCheckout(placed.paymentId);
  return { number: placed.number, url };
}

/**
 * The payment page of an order that is not paid yet, for the buyer who left it: the same page while it is open.
 * Refuses `conflict` when the order is paid, its checkout has ended, or the gig is not sold any more.
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
    select: { id: true, order: { select: { gigId: true } } },
  });
  const known = await db.order.count({ where: { number, buyerId: buyer.id } });
  if (known === 0) throw notFound('order');
  if (!payment) throw conflict('This checkout has ended. Please order again from the gig’s page.');
  const refusal = await saleRefusal(db, payment.order.gigId);
  if (refusal) throw conflict(refusal);
  return openCheckout(payment.id);
}
