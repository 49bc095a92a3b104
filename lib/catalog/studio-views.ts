import type { Prisma } from '@/prisma/generated/client';

const byPosition = { orderBy: { position: 'asc' } } as const;

/** All that a gig says: for the editor, the preview and the question whether it is complete. */
export const gigContentSelect = {
  title: true,
  category: true,
  subcategory: true,
  tags: true,
  description: true,
  packages: {
    select: {
      id: true,
      tier: true,
      name: true,
      included: true,
      priceCents: true,
      deliveryDays: true,
      revisions: true,
    },
    orderBy: { tier: 'asc' },
  },
  extras: {
    select: { id: true, title: true, priceCents: true, addDays: true, addRevisions: true },
    ...byPosition,
  },
  questions: {
    select: { id: true, kind: true, text: true, options: true, required: true },
    ...byPosition,
  },
  faq: { select: { id: true, question: true, answer: true }, ...byPosition },
  pictures: {
    select: { id: true, key: true, width: true, height: true, alt: true },
    ...byPosition,
  },
} satisfies Prisma.GigSelect;

/** A gig as its own seller sees it in the editor. */
export const studioGigSelect = {
  id: true,
  state: true,
  slug: true,
  currency: true,
  maxOpenOrders: true,
  removedReason: true,
  publishedAt: true,
  updatedAt: true,
  sellerId: true,
  ...gigContentSelect,
} satisfies Prisma.GigSelect;

export type StudioGig = Prisma.GigGetPayload<{ select: typeof studioGigSelect }>;

/** A line of the seller's own list. */
export const studioGigLineSelect = {
  id: true,
  state: true,
  slug: true,
  title: true,
  currency: true,
  priceFromCents: true,
  ordersDone: true,
  ratingSum: true,
  ratingCount: true,
  removedReason: true,
  updatedAt: true,
  pictures: { ...gigContentSelect.pictures, take: 1 },
} satisfies Prisma.GigSelect;

export type StudioGigLine = Prisma.GigGetPayload<{ select: typeof studioGigLineSelect }> & {
  /** Orders that are neither finished nor given up. */
  openOrders: number;
};
