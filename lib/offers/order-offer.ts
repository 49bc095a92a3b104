import type { z } from 'zod';
import type { Bought } from '@/lib/orders/bought';
import { type GigForSale, lockedGig, promiseOf, rulesToday } from '@/lib/orders/gig-for-sale';
import { offerSaleRefusal } from '@/lib/orders/offer-sale';
import {
  endedCheckout,
  lockCheckoutKey,
  openPlaced,
  type Placed,
  type Purchase,
  placedBefore,
  underKey,
  writePurchase,
} from '@/lib/orders/write-purchase';
import { type Actor, type Person, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db';
import { conflict, notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { countTry } from '@/lib/platform/rate-limit';
import { marketplace } from '@/marketplace.config';
import { Prisma } from '@/prisma/generated/client';
import { type LockedOffer, lockOffer } from './load-offer';
import { nextPart, type OfferPart, type PartOrder, partName } from './parts';
import { requireOfferSide } from './policy';
import { orderOfferSchema } from './schema';
import { keptFees, partsOfRow } from './select';

type Wanted = z.output<typeof orderOfferSchema>;
type Part = OfferPart<PartOrder>;

/** The part that is asked for, if it is its turn: one after the other, each once. */
function requireTurn(offer: LockedOffer, milestone: number | null): Part {
  const parts = partsOfRow(offer);
  const part = parts.find(({ position }) => position === milestone);
  if (!part) throw notFound('offer');
  if (nextPart(parts)?.position !== part.position)
    throw conflict(
      part.funded
        ? 'This is paid already. You find it under your orders.'
        : 'The milestone before it comes first.',
    );
  return part;
}

/** The frozen copy of everything that was agreed (DESIGN 3.4). Later milestones keep the fees of the first one. */
async function freeze(
  tx: Tx,
  offer: LockedOffer,
  part: Part,
  gig: GigForSale | null,
): Promise<Bought> {
  const seller = await tx.sellerProfile.findUnique({
    where: { personId: offer.sellerId },
    select: { level: true },
  });
  const { fees, terms } = rulesToday(seller?.level ?? 'new');
  const { title, included, priceCents, deliveryDays, revisions, position } = part;
  return {
    ...promiseOf(gig),
    title: position === null ? title : `${offer.title}: ${title}`,
    package: {
      tier: 'offer',
      name: partName(position, offer.milestones.length),
      included,
      priceCents,
      deliveryDays,
      revisions,
    },
    extras: [],
    fees: keptFees(offer) ?? fees,
    terms,
  };
}

/** The gig's questions are asked once, with the first payment. */
const questionsOf = (offer: LockedOffer, part: Part, gig: GigForSale | null) =>
  offer.asksQuestions && (part.position ?? 1) === 1 ? (gig?.questions ?? []) : [];

async function purchaseOf(
  tx: Tx,
  offer: LockedOffer,
  part: Part,
  checkoutKey: string,
): Promise<Purchase> {
  const gig = offer.gigId ? await lockedGig(tx, { id: offer.gigId }, offer.buyerId) : null;
  return {
    checkoutKey,
    buyerId: offer.buyerId,
    sellerId: offer.sellerId,
    gigId: offer.gigId,
    offerId: offer.id,
    milestone: part.position,
    bought: await freeze(tx, offer, part, gig),
    currency: offer.currency,
    priceCents: part.priceCents,
    serviceFeeCents: part.serviceFeeCents,
    deliveryDays: part.deliveryDays,
    revisionsIncluded: part.revisions,
    questions: questionsOf(offer, part, gig),
  };
}

/**
 * Writes the order for an offer, or for the milestone whose turn it is, with its first attempt to pay, inside the caller's
 * transaction. What waits for its payment already is that same order, however often and under whatever key it is asked
 * for. Refuses as `orderOffer` does.
 */
export async function writeOfferOrder(
  tx: Tx,
  buyer: Person,
  wanted: Wanted,
  at: Date,
): Promise<Placed> {
  await lockCheckoutKey(tx, wanted.checkoutKey);
  const offer = await lockOffer(tx, wanted.offerId);
  requireOfferSide(buyer, offer, 'buyer');
  const { offerId, milestone, checkoutKey } = wanted;
  const ended = { checkoutKey, buyerId: buyer.id, state: 'abandoned' } as const;
  const ofPart = Prisma.sql`o.offer_id = ${offerId}::uuid AND o.milestone IS NOT DISTINCT FROM ${milestone}::int
    AND o.state <> 'abandoned'`;
  const hasEnded = (await tx.order.count({ where: ended })) > 0;
  // An old page may be sent again when all is different: what holds of the offer now is said before that it is old.
  const before =
    (hasEnded ? null : await placedBefore(tx, buyer, underKey(checkoutKey))) ??
    (await placedBefore(tx, buyer, ofPart));
  if (before) return before;
  const refusal = await offerSaleRefusal(tx, offer.id);
  if (refusal) throw conflict(refusal);
  if (offer.state !== 'accepted' && offer.expiresAt <= at)
    throw conflict('The time of this offer is over. Ask the seller for a new one.');
  const part = requireTurn(offer, milestone);
  if (hasEnded) throw endedCheckout();
  return writePurchase(tx, await purchaseOf(tx, offer, part, checkoutKey), at);
}

/**
 * The buyer accepts an offer by going to pay for it, or funds the milestone whose turn it is. Nothing is accepted yet:
 * that happens when Stripe says paid (`confirmPayment`). All amounts come from the offer, never from the form. Refuses
 * `conflict` with the reason when it cannot be paid for, `unavailable` when the payment page cannot be reached.
 */
export async function orderOffer(
  actor: Actor,
  input: z.input<typeof orderOfferSchema>,
): Promise<{ number: string; url: string }> {
  const buyer = requirePerson(actor);
  const wanted = parse(orderOfferSchema, input);
  await countTry(`checkout:${buyer.id}`, marketplace.limits.checkoutsAnHour, 3600);
  const at = await now();
  return openPlaced(await transaction((tx) => writeOfferOrder(tx, buyer, wanted, at)));
}
