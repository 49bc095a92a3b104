import { shrunkRating } from '@/lib/catalog/ranking';
import type { SellerLevel } from '@/lib/catalog/views';
import { marketplace } from '@/marketplace.config';

/** The levels from the bottom to the top. */
export const sellerLevels = ['new', 'level1', 'level2', 'top'] as const satisfies SellerLevel[];

/** What was counted of a seller. */
export type LevelCounts = {
  /** Published reviews of the last two years: all their stars, and how many reviews. */
  readonly ratingSum: number;
  readonly ratingCount: number;
  /** Orders in which something was handed in or should have been, and those in which it came in time. */
  readonly handedIn: number;
  readonly inTime: number;
  readonly completed: number;
  /** Cancelled by the seller's own fault; every other cancellation counts in nobody's record (RULES 2). */
  readonly ownFault: number;
  /** Different buyers of what was completed. */
  readonly buyers: number;
  /** Minor units, after the commission. */
  readonly earnedCents: number;
};

/** What a level is measured by (RULES 6), in the order in which people read it. */
export const measures = [
  'rating',
  'onTimePercent',
  'completedPercent',
  'orders',
  'buyers',
  'earnedCents',
] as const;
export type Measure = (typeof measures)[number];

/** The figures of a seller; null where nothing has happened yet that could be measured. */
export type LevelFigures = Readonly<Record<Measure, number | null>>;

/** What each level asks for at least; stands in marketplace.config.ts `levels`. */
export type LevelRules = Readonly<
  Record<Exclude<SellerLevel, 'new'>, Readonly<Record<Measure, number>>>
>;

const percentOf = (part: number, all: number): number | null =>
  all === 0 ? null : (100 * part) / all;

/** The figures that follow from the counts. The rating is mixed with the market's mean while there are few reviews. */
export function figuresOf(counts: LevelCounts): LevelFigures {
  return {
    rating: shrunkRating(counts.ratingSum, counts.ratingCount),
    onTimePercent: percentOf(counts.inTime, counts.handedIn),
    completedPercent: percentOf(counts.completed, counts.completed + counts.ownFault),
    orders: counts.completed,
    buyers: counts.buyers,
    earnedCents: counts.earnedCents,
  };
}

/** Does a figure reach what is asked for? What cannot be measured yet does not. */
export const reaches = (figure: number | null, threshold: number): boolean =>
  figure !== null && figure >= threshold;

/** The measures in which the figures stay below a level. */
export function shortOf(
  figures: LevelFigures,
  level: SellerLevel,
  rules: LevelRules = marketplace.levels,
): Measure[] {
  if (level === 'new') return [];
  return measures.filter((measure) => !reaches(figures[measure], rules[level][measure]));
}

/** The highest level whose every threshold is reached; the top one needs an admin's word too (RULES 6). */
export function levelFor(
  figures: LevelFigures,
  hasTopWord: boolean,
  rules: LevelRules = marketplace.levels,
): SellerLevel {
  const earned = (level: SellerLevel) =>
    (level !== 'top' || hasTopWord) && shortOf(figures, level, rules).length === 0;
  return sellerLevels.findLast(earned) ?? 'new';
}

/** Is the one level below the other? */
export const isBelow = (level: SellerLevel, other: SellerLevel): boolean =>
  sellerLevels.indexOf(level) < sellerLevels.indexOf(other);

/** The level above; null at the top. */
export const levelAbove = (level: SellerLevel): SellerLevel | null =>
  sellerLevels[sellerLevels.indexOf(level) + 1] ?? null;
