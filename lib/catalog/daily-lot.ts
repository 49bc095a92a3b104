import { dayMs } from '../platform/spans';
import { anyOf, sign } from './search-filters';

/** The index knows all gigs in so many parts (its signs a0 … a63), and each of these in as many again (b0 … b63). */
const partsMax = 64;
/** The smallest share that can be drawn is one gig in 4 to this power. */
const powerMax = 6;

/** The day that a lot is drawn for: days since 1970, in UTC. */
export const lotDay = (at: Date): number => Math.floor(at.getTime() / dayMs);

/** Neighbouring parts, both ends included. */
export type Parts = readonly [from: number, to: number];

/** A share of all gigs, by lot: of these parts all, or those within them that are of these parts by the further lot. */
export type Share = { readonly parts: Parts; readonly within: Parts | null };

/**
 * Where far too many gigs are equally good to be compared, one in about `factor` of them, drawn by lot. The same all day,
 * so that pages are stable; every day others, until in as many days as there are shares (4, 16, 64 …) each gig had its
 * turn exactly once.
 */
export function shareOfDay(factor: number, day: number): Share {
  const power = Math.min(powerMax, Math.max(1, Math.round(Math.log(factor) / Math.log(4))));
  const partPower = Math.min(power, 3);
  const parts = turn(partPower, day);
  if (power === partPower) return { parts, within: null };
  // Once around all parts, then the next part of each.
  return { parts, within: turn(power - partPower, Math.floor(day / partsMax)) };
}

/** The one of 4^`power` neighbouring groups of parts whose turn it is. */
function turn(power: number, count: number): Parts {
  const size = partsMax / 4 ** power;
  const first = (count % 4 ** power) * size;
  return [first, first + size - 1];
}

/** Parts as the index knows them: of the one lot (`a`) or of the further one (`b`). */
export const partSigns = (letter: 'a' | 'b', [from, to]: Parts): string =>
  anyOf(Array.from({ length: to - from + 1 }, (_, index) => sign(`${letter}${from + index}`)));
