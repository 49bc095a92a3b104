import { randomUUID } from 'node:crypto';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { placeOrder } from '@/lib/orders/place-order';
import { requestRevision } from '@/lib/orders/request-revision';
import { submitRequirements } from '@/lib/orders/submit-requirements';
import type { Person } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import type { LoadedGig } from './load-gigs';
import { answersFor, type OrderTexts } from './order-texts';
import { payAtCheckout } from './pay-at-checkout';

/** An order of the demo and the two people in it. */
export type Played = {
  readonly number: string;
  readonly buyer: Person;
  readonly seller: Person;
  readonly texts: OrderTexts;
  /** Hours of the seller's promise. */
  readonly promisedHours: number;
};

/** Buys a package as a person does: review, payment page, paid. The test card's money is there at once. */
export async function buy(
  buyer: Person,
  gig: LoadedGig,
  tier: 'basic' | 'standard' | 'premium',
  texts: OrderTexts,
): Promise<Played> {
  const row = await db.gig.findUniqueOrThrow({ where: { id: gig.id }, select: { version: true } });
  const { number, url } = await placeOrder(buyer, {
    slug: gig.slug,
    tier,
    version: row.version,
    checkoutKey: randomUUID(),
  });
  await payAtCheckout(url, buyer);
  const chosen = gig.seed.packages.find((each) => each.tier === tier);
  return {
    number,
    buyer,
    seller: gig.seller,
    texts,
    promisedHours: (chosen?.deliveryDays ?? 1) * 24,
  };
}

/** Answers the seller's questions if the order waits for answers. */
export async function answer(order: Played): Promise<void> {
  const waiting = await db.order.findUniqueOrThrow({
    where: { number: order.number },
    select: {
      state: true,
      requirements: {
        orderBy: { position: 'asc' },
        select: { position: true, kind: true, options: true, required: true },
      },
    },
  });
  if (waiting.state !== 'awaiting_requirements') return;
  await submitRequirements(order.buyer, {
    number: order.number,
    answers: await answersFor(order.buyer, waiting.requirements, order.texts),
  });
}

export const deliver = (order: Played): Promise<void> =>
  deliverOrder(order.seller, { number: order.number, message: order.texts.delivery });

export const revise = (order: Played): Promise<void> =>
  requestRevision(order.buyer, { number: order.number, text: order.texts.revision });

export const accept = (order: Played): Promise<unknown> =>
  acceptDelivery(order.buyer, { number: order.number });
