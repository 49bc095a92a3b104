import type { Tx } from '@/lib/platform/db';
import { marketplace } from '@/marketplace.config';
import type { Bought } from './bought';
import { termsToday } from './terms';

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

export type GigForSale = NonNullable<Awaited<ReturnType<typeof readGig>>>;
type GigKey = { readonly slug: string } | { readonly id: string };

const readGig = (tx: Tx, where: GigKey) => tx.gig.findUnique({ where, select: gigForSale });

/** The gig with its packages and extras as they belong together: an edit, which locks it too, waits or is over. */
export async function lockedGig(tx: Tx, where: GigKey): Promise<GigForSale | null> {
  if ('slug' in where) await tx.$queryRaw`SELECT 1 FROM gig WHERE slug = ${where.slug} FOR SHARE`;
  else await tx.$queryRaw`SELECT 1 FROM gig WHERE id = ${where.id}::uuid FOR SHARE`;
  return readGig(tx, where);
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
    faq: gig?.faq ?? [],
    category: gig?.category ?? '',
    subcategory: gig?.subcategory ?? '',
    pictureKey: gig?.pictures[0]?.key ?? null,
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
