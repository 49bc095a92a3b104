import type { SellerLevel } from '@/lib/catalog/views';
import { addDays } from '@/lib/platform/spans';
import { marketplace } from '@/marketplace.config';
import { isBelow } from './level-for';

/** The level a seller has, and since when the figures have been below it. */
export type HeldLevel = {
  readonly level: SellerLevel;
  readonly belowSince: Date | null;
};

/** When a level is lost that the figures have been below since then. */
export const fallsAt = (
  belowSince: Date,
  graceDays: number = marketplace.windows.levelGraceDays,
): Date => addDays(belowSince, graceDays);

/**
 * The level after a count: up at once; down only when the figures have been below for the whole grace, and then to what
 * they say on that day. A count that reaches the level again ends the grace: the next one begins anew.
 */
export function levelAfter(
  held: HeldLevel,
  earned: SellerLevel,
  at: Date,
  graceDays?: number,
): HeldLevel {
  if (!isBelow(earned, held.level)) return { level: earned, belowSince: null };
  const belowSince = held.belowSince ?? at;
  return at >= fallsAt(belowSince, graceDays)
    ? { level: earned, belowSince: null }
    : { level: held.level, belowSince };
}
