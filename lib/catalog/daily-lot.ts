import { dayMs } from '../platform/spans';
import { anyOf, sign } from './search-filters';

/** The index knows all gigs in so many parts (its signs a0 … a63), and each of these in as many again (b0 … b63). */
const partsMax = 64;
/** The smallest share that can be drawn is one gig in 4 to this power. */
const powerMax = 6;

/** The day that a lot is drawn for: days since 1970, in UTC. */
export const lotDay = (at: Date): number => Math.floor(at.getTime() / dayMs);

/**
 * Where far too many gigs are equally good to be compared, one in about `factor` of them, drawn by lot: signs of the
 * index. The same all day, so that pages are stable; every day others, until in as many days as there are shares (4, 16,
 * 64 …) each gig had its turn exactly once.
 */
export function shareOfDay(factor: number, day: number): string {
  const power = Math.min(powerMax, Math.max(1, Math.round(Math.log(factor) / Math.log(4))));
  const partPower = Math.min(power, 3);
  const parts = turn('a', partPower, day);
  if (power === partPower) return parts;
  // Once around all parts, then the next part of each.
  return `${parts} & ${turn('b', power - partPower, Math.floor(day / partsMax))}`;
}

/** The one of 4^`power` neighbouring groups of parts whose turn it is. */
function turn(letter: 'a' | 'b', power: number, count: number): string {
  const size = partsMax / 4 ** power;
  const first = (count % 4 ** power) * size;
  return anyOf(Array.from({ length: size }, (_, index) => sign(`${letter}${first + index}`)));
}
