import type { SellerLevel } from '@/lib/catalog/views';
import { marketplace } from '@/marketplace.config';
import { fallsAt, type HeldLevel } from './grace';
import {
  figuresOf,
  isBelow,
  type LevelCounts,
  levelAbove,
  levelFor,
  type Measure,
  measures,
  reaches,
} from './level-for';

/** What a level asks for in one measure, and whether it is there. */
export type AskedFor = { readonly threshold: number; readonly reached: boolean };

/** One line of what is counted: the seller's own figure beside what their level and the next one ask for. */
export type MeasureView = {
  readonly measure: Measure;
  readonly figure: number | null;
  /** Null where there is nothing to keep: for new sellers. */
  readonly keep: AskedFor | null;
  /** Null at the top. */
  readonly next: AskedFor | null;
};

/** Everything that a seller's level follows from; for the seller alone. */
export type SellerStanding = {
  readonly now: Date;
  readonly level: SellerLevel;
  readonly next: SellerLevel | null;
  /** What today's figures say; the daily count makes it the level. */
  readonly earned: SellerLevel;
  readonly hasTopWord: boolean;
  readonly counts: LevelCounts;
  readonly measures: readonly MeasureView[];
  /** When and to what the level falls if the figures stay as they are; null while they are good enough for it. */
  readonly fall: { readonly at: Date; readonly to: SellerLevel } | null;
};

const askedFor = (level: SellerLevel | null, measure: Measure, figure: number | null) => {
  if (level === null || level === 'new') return null;
  const threshold = marketplace.levels[level][measure];
  return { threshold, reached: reaches(figure, threshold) };
};

/** A seller's standing, from their level and what was counted until now. */
export function standingOf(
  held: HeldLevel & { readonly hasTopWord: boolean },
  counts: LevelCounts,
  now: Date,
): SellerStanding {
  const { level, belowSince, hasTopWord } = held;
  const figures = figuresOf(counts);
  const next = levelAbove(level);
  const earned = levelFor(figures, hasTopWord);
  return {
    now,
    level,
    next,
    earned,
    hasTopWord,
    counts,
    measures: measures.map((measure) => ({
      measure,
      figure: figures[measure],
      keep: askedFor(level, measure, figures[measure]),
      next: askedFor(next, measure, figures[measure]),
    })),
    // Not noticed by a count yet: the grace begins with the next one.
    fall: isBelow(earned, level) ? { at: fallsAt(belowSince ?? now), to: earned } : null,
  };
}
