import type { Tx } from '@/lib/platform/db';
import { marketplace } from '@/marketplace.config';
import {
  type GigState,
  type PackageTier,
  Prisma,
  type QuestionKind,
} from '@/prisma/generated/client';
import type { Bought } from './bought';
import { type SaleFacts, saleFacts } from './sale-refusal';
import { termsToday } from './terms';

/** A gig as it is bought: what is frozen of it, and what decides whether it can be. Amounts in minor units. */
export type GigForSale = SaleFacts & {
  readonly id: string;
  readonly slug: string | null;
  readonly state: GigState;
  readonly version: number;
  readonly title: string;
  readonly description: string;
  readonly faq: readonly { question: string; answer: string }[];
  readonly category: string;
  readonly subcategory: string;
  readonly sellerId: string;
  /** Null: a seller without a profile, who counts as new. */
  readonly level: Parameters<typeof termsToday>[1] | null;
  readonly currency: string;
  readonly packages: readonly {
    tier: PackageTier;
    name: string;
    included: string;
    priceCents: number;
    deliveryDays: number;
    revisions: number;
  }[];
  readonly extras: readonly {
    id: string;
    title: string;
    priceCents: number;
    addDays: number;
    addRevisions: number;
  }[];
  readonly questions: readonly {
    position: number;
    kind: QuestionKind;
    text: string;
    options: string[];
    required: boolean;
  }[];
  readonly pictureKey: string | null;
};

type GigKey = { readonly slug: string } | { readonly id: string };

const isGig = (key: GigKey): Prisma.Sql =>
  'slug' in key ? Prisma.sql`g.slug = ${key.slug}` : Prisma.sql`g.id = ${key.id}::uuid`;

/** As it is now: lock it first (`gigLock`, in a statement before this one). */
export async function readGig(tx: Tx, key: GigKey, buyerId: string): Promise<GigForSale | null> {
  const [gig] = await tx.$queryRaw<GigForSale[]>`
    SELECT g.id::text, g.slug, g.state::text, g.version, g.title, g.description, g.category, g.subcategory,
           g.seller_id::text AS "sellerId", s.level::text, g.currency,
           ARRAY(SELECT json_build_object('question', question, 'answer', answer)
                   FROM gig_faq WHERE gig_id = g.id ORDER BY position) AS faq,
           ARRAY(SELECT json_build_object('tier', tier, 'name', name, 'included', included, 'priceCents', price_cents,
                          'deliveryDays', delivery_days, 'revisions', revisions)
                   FROM gig_package WHERE gig_id = g.id) AS packages,
           ARRAY(SELECT json_build_object('id', id, 'title', title, 'priceCents', price_cents, 'addDays', add_days,
                          'addRevisions', add_revisions)
                   FROM gig_extra WHERE gig_id = g.id ORDER BY position) AS extras,
           ARRAY(SELECT json_build_object('position', position, 'kind', kind, 'text', text, 'options', options,
                          'required', required)
                   FROM gig_question WHERE gig_id = g.id ORDER BY position) AS questions,
           (SELECT key FROM gig_picture WHERE gig_id = g.id ORDER BY position LIMIT 1) AS "pictureKey",
           ${saleFacts(buyerId)}
      FROM gig g JOIN person p ON p.id = g.seller_id LEFT JOIN seller_profile s ON s.person_id = p.id
     WHERE ${isGig(key)}`;
  return gig ?? null;
}

/** The lock of a gig that `readGig` reads then, as a subquery: an edit, which locks it too, waits or is over. */
export const gigLock = (key: GigKey): Prisma.Sql =>
  Prisma.sql`(SELECT 1 FROM gig g WHERE ${isGig(key)} FOR SHARE)`;

/** The gig with its packages and extras as they belong together. */
export async function lockedGig(tx: Tx, key: GigKey, buyerId: string): Promise<GigForSale | null> {
  await tx.$queryRaw`SELECT ${gigLock(key)} AS locked`;
  return readGig(tx, key, buyerId);
}

/** What the gig's page promises on the day of buying; empty where there is no gig. */
export function promiseOf(
  gig: GigForSale | null,
): Pick<
  Bought,
  'gigVersion' | 'slug' | 'description' | 'faq' | 'category' | 'subcategory' | 'pictureKey'
> {
  return {
    gigVersion: gig?.version ?? 0,
    slug: gig?.slug ?? '',
    description: gig?.description ?? '',
    faq: gig ? [...gig.faq] : [],
    category: gig?.category ?? '',
    subcategory: gig?.subcategory ?? '',
    pictureKey: gig?.pictureKey ?? null,
  };
}

/** Fees and windows as they stand today, for an order of a seller of this level. */
export function rulesToday(
  level: Parameters<typeof termsToday>[1],
): Pick<Bought, 'fees' | 'terms'> {
  const { commissionBps, serviceFeeBps, serviceFeeMinCents } = marketplace.fees;
  return {
    fees: { commissionBps, serviceFeeBps, serviceFeeMinCents },
    terms: termsToday(marketplace, level),
  };
}
