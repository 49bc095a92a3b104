import { dayMs } from '../platform/spans';
import { anyOf, sign } from './search-filters';

/** The index knows all gigs in so many parts (its signs a0 … a63), and each of these in as many again (b0 … b63). */
const partsMax = 64;
/** The smallest share that can be drawn is one gig in 4 to this power. */
const powerMax = 6;

/** The day that a lot is drawn for: days since 1970, in UTC. */
export const lotDay = (at: Date): number => Math.floor(at.getTime() / dayMs);

/** A share of all gigs, by lot. */
export type Share = {
  /** What the index is asked for. */
  readonly signs: string;
  /** Of the parts those from … to, both included; and what else the index has to say, null: nothing. */
  readonly parts: readonly [from: number, to: number];
  readonly within: string | null;
};

/**
 * Where far too many gigs are equally good to be compared, one in about `factor` of them, drawn by lot. The same all day,
 * so that pages are stable; every day others, until in as many days as there are shares (4, 16, 64 …) each gig had its
 * turn exactly once.
 */
export function shareOfDay(factor: number, day: number): Share {
  const power = Math.min(powerMax, Math.max(1, Math.round(Math.log(factor) / Math.log(4))));
  const partPower = Math.min(power, 3);
  const parts = turn(partPower, day);
  const signs = signsOf('a', parts);
  if (power === partPower) return { signs, parts, within: null };
  // Once around all parts, then the next part of each.
  const within = signsOf('b', turn(power - partPower, Math.floor(day / partsMax)));
  return { signs: `${signs} & ${within}`, parts, within };
}

/** The one of 4^`power` neighbouring groups of parts whose turn it is. */
function turn(power: number, count: number): readonly [number, number] {
  const size = partsMax / 4 ** power;
  const first = (count % 4 ** power) * size;
  return [first, first + size - 1];
}

const signsOf = (letter: 'a' | 'b', [from, to]: readonly [number, number]): string =>
  anyOf(Array.from({ length: to - from + 1 }, (_, index) => sign(`${letter}${from + index}`)));
