import type { z } from 'zod';
import { serviceFee } from '@/lib/catalog/fees';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { saleRefusal } from './sale-refusal';
import { checkoutReviewSchema } from './schema';
import type { CheckoutReview } from './views';

const view = {
  id: true,
  slug: true,
  version: true,
  state: true,
  title: true,
  currency: true,
  sellerId: true,
  packages: true,
  extras: { orderBy: { position: 'asc' } },
  pictures: { orderBy: { position: 'asc' }, take: 1, select: { key: true } },
  seller: { select: { name: true, username: true } },
  _count: { select: { questions: true } },
} as const;

/**
 * A gig, a package and extras as a buyer is about to buy them. An unknown package reads as the first one; extras that
 * are gone are left out. Refuses `not_found` for gigs that were never or are no longer public.
 */
export async function checkoutReview(
  actor: Actor,
  input: z.input<typeof checkoutReviewSchema>,
): Promise<CheckoutReview> {
  const buyer = requirePerson(actor);
  const wanted = parse(checkoutReviewSchema, input);
  const gig = await db.gig.findUnique({ where: { slug: wanted.slug }, select: view });
  if (!gig || (gig.state !== 'active' && gig.state !== 'paused')) throw notFound('gig');
  const tiers = ['basic', 'standard', 'premium'] as const;
  const offered = tiers.flatMap((tier) => gig.packages.filter((each) => each.tier === tier));
  const chosen = offered.find((each) => each.tier === wanted.tier) ?? offered[0];
  if (!chosen) throw notFound('gig');
  const extras = gig.extras.map((extra) => ({
    id: extra.id,
    title: extra.title,
    priceCents: extra.priceCents,
    addDays: extra.addDays,
    chosen: wanted.extraIds.includes(extra.id),
  }));
  const taken = extras.filter((extra) => extra.chosen);
  const priceCents = taken.reduce((sum, extra) => sum + extra.priceCents, chosen.priceCents);
  const deliveryDays = Math.max(
    1,
    taken.reduce((sum, extra) => sum + extra.addDays, chosen.deliveryDays),
  );
  const at = await now();
  const fee = serviceFee(priceCents);
  return {
    slug: wanted.slug,
    version: gig.version,
    title: gig.title,
    pictureKey: gig.pictures[0]?.key ?? null,
    sellerName: gig.seller.name,
    sellerUsername: gig.seller.username,
    currency: gig.currency,
    closed:
      gig.sellerId === buyer.id
        ? 'This is your own gig: somebody else has to buy it.'
        : await saleRefusal(db, gig.id, buyer.id),
    package: {
      tier: chosen.tier,
      name: chosen.name,
      included: chosen.included,
      priceCents: chosen.priceCents,
      revisions: chosen.revisions,
    },
    extras,
    questions: gig._count.questions,
    deliveryDays,
    deliveryAt: addDays(at, deliveryDays),
    now: at,
    priceCents,
    serviceFeeCents: fee,
    totalCents: priceCents + fee,
  };
}
