import type { z } from 'zod';
import { serviceFee } from '@/lib/catalog/fees';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import type { GigState } from '@/prisma/generated/client';
import { refusalBy, type SaleFacts, saleFacts } from './sale-refusal';
import { checkoutReviewSchema } from './schema';
import type { CheckoutReview } from './views';

type Row = SaleFacts & {
  readonly version: number;
  readonly state: GigState;
  readonly title: string;
  readonly currency: string;
  readonly sellerId: string;
  readonly sellerName: string;
  readonly sellerUsername: string;
  readonly packages: readonly (CheckoutReview['package'] & { readonly deliveryDays: number })[];
  readonly extras: readonly Omit<CheckoutReview['extras'][number], 'chosen'>[];
  readonly pictureKey: string | null;
  readonly questions: number;
};

/** In one statement: every order begins with it. */
async function readGig(slug: string, buyerId: string): Promise<Row | undefined> {
  const [gig] = await db.$queryRaw<Row[]>`
    SELECT g.version, g.state::text, g.title, g.currency, g.seller_id::text AS "sellerId",
           p.name AS "sellerName", p.username AS "sellerUsername",
           ARRAY(SELECT json_build_object('tier', tier, 'name', name, 'included', included, 'priceCents', price_cents,
                          'deliveryDays', delivery_days, 'revisions', revisions)
                   FROM gig_package WHERE gig_id = g.id ORDER BY tier) AS packages,
           ARRAY(SELECT json_build_object('id', id, 'title', title, 'priceCents', price_cents, 'addDays', add_days)
                   FROM gig_extra WHERE gig_id = g.id ORDER BY position) AS extras,
           (SELECT key FROM gig_picture WHERE gig_id = g.id ORDER BY position LIMIT 1) AS "pictureKey",
           (SELECT count(*)::int FROM gig_question WHERE gig_id = g.id) AS questions,
           ${saleFacts(buyerId)}
      FROM gig g JOIN person p ON p.id = g.seller_id LEFT JOIN seller_profile s ON s.person_id = p.id
     WHERE g.slug = ${slug}`;
  return gig;
}

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
  const gig = await readGig(wanted.slug, buyer.id);
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
  const fee = serviceFee(priceCents);
  return {
    slug: wanted.slug,
    version: gig.version,
    title: gig.title,
    pictureKey: gig.pictureKey,
    sellerName: gig.sellerName,
    sellerUsername: gig.sellerUsername,
    currency: gig.currency,
    closed:
      gig.sellerId === buyer.id
        ? 'This is your own gig: somebody else has to buy it.'
        : refusalBy(gig),
    package: {
      tier: chosen.tier,
      name: chosen.name,
      included: chosen.included,
      priceCents: chosen.priceCents,
      revisions: chosen.revisions,
    },
    extras,
    questions: gig.questions,
    deliveryAt: addDays(await now(), deliveryDays),
    serviceFeeCents: fee,
    totalCents: priceCents + fee,
  };
}
