import type { Prisma } from '@/prisma/generated/client';
import { avatarUrl } from '../accounts/avatar-url';
import type { FilterCounts } from './filter-groups';
import type { RankReason } from './ranking';
import type { CategoryMatch } from './search-words';

/** A gig as a card in a list: what anyone may see. */
export const gigCardSelect = {
  id: true,
  slug: true,
  title: true,
  category: true,
  subcategory: true,
  priceFromCents: true,
  currency: true,
  fastestDays: true,
  ratingSum: true,
  ratingCount: true,
  pictures: {
    select: { key: true, width: true, height: true, alt: true },
    orderBy: { position: 'asc' },
    take: 1,
  },
  seller: {
    select: {
      id: true,
      username: true,
      name: true,
      avatarKey: true,
      seller: { select: { level: true, ordersDone: true, answerMinutes: true } },
    },
  },
} satisfies Prisma.GigSelect;

/** Everything on a gig's public page. */
export const gigPageSelect = {
  ...gigCardSelect,
  state: true,
  tags: true,
  description: true,
  version: true,
  ordersDone: true,
  publishedAt: true,
  packages: {
    select: {
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
    orderBy: { position: 'asc' },
  },
  questions: {
    select: { id: true, text: true, required: true },
    orderBy: { position: 'asc' },
  },
  faq: { select: { id: true, question: true, answer: true }, orderBy: { position: 'asc' } },
  pictures: {
    select: { key: true, width: true, height: true, alt: true },
    orderBy: { position: 'asc' },
  },
  seller: {
    select: {
      id: true,
      username: true,
      name: true,
      avatarKey: true,
      country: true,
      status: true,
      seller: {
        select: {
          headline: true,
          bio: true,
          languages: true,
          skills: true,
          level: true,
          ratingSum: true,
          ratingCount: true,
          ordersDone: true,
          onTimePercent: true,
          answerMinutes: true,
          paused: true,
          createdAt: true,
        },
      },
    },
  },
} satisfies Prisma.GigSelect;

/** A review as everyone may read it. */
export const reviewSelect = {
  id: true,
  authorId: true,
  rating: true,
  text: true,
  publishedAt: true,
  reply: true,
  repliedAt: true,
  gig: { select: { slug: true, title: true, state: true } },
} satisfies Prisma.ReviewSelect;

export type GigCardRow = Prisma.GigGetPayload<{ select: typeof gigCardSelect }>;
export type GigPageRow = Prisma.GigGetPayload<{ select: typeof gigPageSelect }>;

export type SellerLevel = 'new' | 'level1' | 'level2' | 'top';

/** A stored picture; its sizes stand under `key`. */
export type PictureView = {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

export type GigCard = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly category: string;
  readonly subcategory: string;
  readonly priceFromCents: number;
  readonly currency: string;
  readonly fastestDays: number;
  /** The mean, 1 to 5; null without reviews. */
  readonly rating: number | null;
  readonly ratingCount: number;
  readonly picture: PictureView | null;
  readonly seller: {
    readonly id: string;
    readonly username: string;
    readonly name: string;
    readonly avatarUrl: string | null;
    readonly level: SellerLevel;
    readonly ordersDone: number;
    /** As in `SellerFacts`. */
    readonly answerMinutes: number | null;
  };
};

/** A result of a search, with what put it in its place. */
export type FoundGig = GigCard & { readonly reason: RankReason | null };

/** What is shown instead of nothing, or below very little: some of the words, the words without the filters, or simply good gigs. */
export type NearReason = 'some words' | 'no filters' | 'anything';

export type SearchResults = {
  readonly gigs: readonly FoundGig[];
  /** Exact up to 1,000; above, `totalIsExact` is false and it reads 'over 1,000'. */
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly page: number;
  /** Where the pages beside this one begin, for the address; null: there is none. */
  readonly previous: string | null;
  readonly next: string | null;
  /** On the last page: so many were ranked, and there are more. */
  readonly ends: number | null;
  /** The words that were searched for instead, where what was typed finds (nearly) nothing. */
  readonly corrected: string | null;
  readonly near: { readonly why: NearReason; readonly gigs: readonly FoundGig[] } | null;
  /** How many gigs each filter would leave. */
  readonly counts: FilterCounts;
  /** Categories that the words name. */
  readonly categories: readonly CategoryMatch[];
};

export type SellerFacts = {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly avatarUrl: string | null;
  readonly country: string | null;
  readonly headline: string;
  readonly bio: string;
  /** Codes of `marketplace.languages`. */
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  readonly level: SellerLevel;
  readonly rating: number | null;
  readonly ratingCount: number;
  readonly ordersDone: number;
  /** Null while too few orders say something. */
  readonly onTimePercent: number | null;
  /** Half of those who asked had an answer within so many minutes; null while too few did. */
  readonly answerMinutes: number | null;
  readonly since: Date;
  /** Takes no orders at the moment. */
  readonly paused: boolean;
};

export type ReviewView = {
  readonly id: string;
  /** The buyer's first name and initial; never more. */
  readonly author: string;
  readonly country: string | null;
  readonly rating: number;
  readonly text: string;
  readonly at: Date;
  readonly reply: string | null;
  readonly repliedAt: Date | null;
  /** What was bought, while it is on sale. */
  readonly gig: { readonly slug: string; readonly title: string } | null;
};

/** Reviews by stars, from five down to one, and what buyers gave in each respect. */
export type ReviewSummary = {
  readonly count: number;
  /** How many different buyers wrote them. */
  readonly buyers: number;
  readonly mean: number | null;
  readonly byStars: readonly { readonly stars: number; readonly count: number }[];
  readonly quality: number | null;
  readonly communication: number | null;
  readonly value: number | null;
};

export type GigPageView = GigCard & {
  /** False: the gig or its seller pauses; the page stays, orders do not. */
  readonly takesOrders: boolean;
  readonly tags: readonly string[];
  readonly description: string;
  readonly version: number;
  readonly ordersDone: number;
  readonly publishedAt: Date;
  readonly packages: GigPageRow['packages'];
  readonly extras: GigPageRow['extras'];
  readonly questions: GigPageRow['questions'];
  readonly faq: GigPageRow['faq'];
  readonly pictures: readonly PictureView[];
  readonly facts: SellerFacts;
};

export const meanRating = (sum: number, count: number): number | null =>
  count === 0 ? null : sum / count;

/** A row as a card, and nothing else of it. A gig in a list always has a slug: it was published. */
export function toGigCard(row: GigCardRow): GigCard {
  const { seller } = row;
  return {
    id: row.id,
    slug: row.slug ?? '',
    title: row.title,
    category: row.category,
    subcategory: row.subcategory,
    priceFromCents: row.priceFromCents,
    currency: row.currency,
    fastestDays: row.fastestDays,
    rating: meanRating(row.ratingSum, row.ratingCount),
    ratingCount: row.ratingCount,
    picture: row.pictures[0] ?? null,
    seller: {
      id: seller.id,
      username: seller.username,
      name: seller.name,
      avatarUrl: avatarUrl(seller.avatarKey),
      level: seller.seller?.level ?? 'new',
      ordersDone: seller.seller?.ordersDone ?? 0,
      answerMinutes: seller.seller?.answerMinutes ?? null,
    },
  };
}

/** 'Ana Lúcia Prado' → 'Ana P.': enough to feel that a person wrote, not enough to find them. */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/);
  const initial = words.length > 1 ? [...(words.at(-1) ?? '')][0] : undefined;
  return initial ? `${words[0]} ${initial.toUpperCase()}.` : (words[0] ?? '');
}
