import { randomUUID } from 'node:crypto';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { keepOrderFiles } from '@/lib/orders/keep-order-files';
import { placeOrder } from '@/lib/orders/place-order';
import { requestRevision } from '@/lib/orders/request-revision';
import { submitRequirements } from '@/lib/orders/submit-requirements';
import type { Person } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { deliveredFiles } from './delivered-files';
import type { LoadedGig } from './load-gigs';
import { answersFor, type OrderTexts } from './order-texts';
import { payAtCheckout } from './pay-at-checkout';

/** An order of the demo and the two people in it. */
export type Played = {
  readonly number: string;
  readonly buyer: Person;
  readonly seller: Person;
  readonly gig: LoadedGig;
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
    gig,
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

/** The same with the work itself: files of every kind that has a preview. Drawn where somebody looks, not in all of the past. */
export async function deliverWithFiles(order: Played): Promise<void> {
  const { number, seller, gig, texts } = order;
  const { title, category, subcategory } = gig.seed;
  const work = { title, category, subcategory, seed: `delivery/${number}`, words: texts.delivery };
  const files = await deliveredFiles(work);
  const wanted = { number, purpose: 'delivery', field: 'files' } as const;
  const fileIds = await keepOrderFiles(seller, { ...wanted, files });
  await deliverOrder(seller, { number, message: texts.delivery, fileIds });
}

export const revise = (order: Played): Promise<void> =>
  requestRevision(order.buyer, { number: order.number, text: order.texts.revision });

export const accept = (order: Played): Promise<unknown> =>
  acceptDelivery(order.buyer, { number: order.number });
