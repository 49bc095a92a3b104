import { marketplace } from '@/marketplace.config';

/** How much text, quality and freshness count (RULES 7); stands in marketplace.config.ts `ranking`. */
export type RankingRules = {
  readonly priorReviews: number;
  readonly priorRating: number;
  readonly weights: { readonly text: number; readonly quality: number; readonly freshness: number };
  readonly freshnessHalfLifeDays: number;
  readonly newSellerPlaces: number;
};

/** What the ranking knows of a gig. */
export type RankSignals = {
  readonly id: string;
  /** PostgreSQL's measure of how well the text matches; 0 when nothing was searched for. */
  readonly textRank: number;
  readonly ratingSum: number;
  readonly ratingCount: number;
  /** Null while the seller has delivered too little to say. */
  readonly onTimePercent: number | null;
  readonly publishedAt: Date;
  /** Few orders yet: a fair share of the first page is kept for them. */
  readonly isNewSeller: boolean;
};

/** Why a gig stands where it does: each factor from 0 to 1, and the score they make together. */
export type RankReason = {
  readonly text: number;
  readonly quality: number;
  readonly freshness: number;
  readonly score: number;
};

/** So many matches are ranked against each other; with more, those of the best rating and punctuality. */
export const rankedMax = 600;

export type Ranked<T> = {
  readonly item: T;
  readonly reason: RankReason;
  /** What it is ordered by, most first: the score in whole numbers, and of no other gig's doing. */
  readonly order: number;
};

/** Assumed of a seller whose punctuality is not known yet. */
const priorOnTimePercent = 90;
const dayMs = 86_400_000;

/** The mean rating, mixed with some reviews of the market's mean, so that one order ruins nobody and makes nobody. */
export function shrunkRating(
  ratingSum: number,
  ratingCount: number,
  rules: RankingRules = marketplace.ranking,
): number {
  return (ratingSum + rules.priorReviews * rules.priorRating) / (ratingCount + rules.priorReviews);
}

/** Rating and punctuality together, from 0 to 1. */
export function qualityOf(
  gig: Pick<RankSignals, 'ratingSum' | 'ratingCount' | 'onTimePercent'>,
  rules: RankingRules = marketplace.ranking,
): number {
  const rating = (shrunkRating(gig.ratingSum, gig.ratingCount, rules) - 1) / 4;
  const onTime = (gig.onTimePercent ?? priorOnTimePercent) / 100;
  return Math.max(0, rating) * (0.5 + 0.5 * onTime);
}

/** Scores are told apart by so many steps from 0 to 1: whole numbers travel in addresses unchanged. */
const orderSteps = 1e12;

/** 1 on the first day, half way down to 0.5 after each half-life: what is old and good stays in sight. */
export function freshnessOf(
  publishedAt: Date,
  at: Date,
  rules: RankingRules = marketplace.ranking,
): number {
  const days = Math.max(0, (at.getTime() - publishedAt.getTime()) / dayMs);
  return 0.5 + 0.5 * 0.5 ** (days / rules.freshnessHalfLifeDays);
}

/**
 * Text × quality × freshness, each to the power of its weight; best first, ties by id so that pages are stable. The text
 * counts against the best match among these gigs.
 */
export function rank<T extends RankSignals>(
  gigs: readonly T[],
  at: Date,
  rules: RankingRules = marketplace.ranking,
): Ranked<T>[] {
  const best = gigs.reduce((most, gig) => Math.max(most, gig.textRank), 0);
  const { weights } = rules;
  return gigs
    .map((item) => {
      const text = best > 0 ? item.textRank / best : 1;
      const quality = qualityOf(item, rules);
      const freshness = freshnessOf(item.publishedAt, at, rules);
      const score =
        text ** weights.text * quality ** weights.quality * freshness ** weights.freshness;
      const own = best > 0 ? item.textRank ** weights.text : 1;
      const order = Math.floor(
        orderSteps * own * quality ** weights.quality * freshness ** weights.freshness,
      );
      return { item, reason: { text, quality, freshness, score }, order };
    })
    .sort((a, b) => b.order - a.order || (a.item.id < b.item.id ? -1 : 1));
}

/**
 * Keeps some places of the first page for new sellers: when fewer stand there by score, the best of those below come up
 * to places spread over the page, and what they displace moves down in order. Nobody is lost and nobody appears twice.
 */
export function giveNewSellersAShare<T extends RankSignals>(
  ranked: readonly Ranked<T>[],
  pageSize: number,
  rules: RankingRules = marketplace.ranking,
): Ranked<T>[] {
  const isNew = (entry: Ranked<T>) => entry.item.isNewSeller;
  const first = ranked.slice(0, pageSize);
  const there = first.filter(isNew).length;
  const missing = Math.max(0, Math.min(rules.newSellerPlaces, pageSize) - there);
  const coming = ranked.slice(pageSize).filter(isNew).slice(0, missing);
  if (coming.length === 0) return [...ranked];
  // The last of the others make room; a new seller who is there by score stays.
  const displaced = new Set(first.filter((entry) => !isNew(entry)).slice(-coming.length));
  const page = first.filter((entry) => !displaced.has(entry));
  // The last places of equal parts of the page: the very best matches keep the top.
  coming.forEach((entry, index) => {
    page.splice(Math.floor(((index + 1) * pageSize) / coming.length) - 1, 0, entry);
  });
  const onPage = new Set(page);
  return [...page, ...ranked.filter((entry) => !onPage.has(entry))];
}

/** At most so many gigs of one seller among the first; the others follow behind. For short rows, where variety counts. */
export function spreadSellers<T>(
  entries: readonly T[],
  sellerOf: (entry: T) => string,
  most = 1,
): T[] {
  const seen = new Map<string, number>();
  const first: T[] = [];
  const later: T[] = [];
  for (const entry of entries) {
    const count = (seen.get(sellerOf(entry)) ?? 0) + 1;
    seen.set(sellerOf(entry), count);
    (count <= most ? first : later).push(entry);
  }
  return [...first, ...later];
}
