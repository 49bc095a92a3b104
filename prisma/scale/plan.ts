import { randomFrom } from '../seed/random';
import { zipf } from './zipf';

/** How much of everything there is, and what belongs to what; the rest is drawn from the number of each thing. */
export interface Plan {
  readonly seed: number;
  readonly gigs: number;
  readonly buyers: number;
  /** The first gig of each seller, and behind the last one the number of gigs. */
  readonly firstGig: Int32Array;
  /** How many reviews each gig has. */
  readonly reviews: Int32Array;
}

const gigsOfASeller = 20;

/** A marketplace of so many gigs: few sellers have many of them, and few gigs most of the reviews. */
export function planScale(gigs: number, seed: number): Plan {
  const random = randomFrom(`scale/${seed}`);
  const buyers = Math.max(50, Math.ceil(gigs / 4));
  const size = zipf(gigsOfASeller, 1.4);
  const starts: number[] = [];
  for (let gig = 0; gig < gigs; gig += size(random) + 1) starts.push(gig);
  const reviews = new Int32Array(gigs);
  const rank = zipf(gigs, 0.8);
  // A prime step through the gigs: the popular ones are spread over sellers and subjects.
  const step = 7_919;
  for (let count = 0; count < gigs / 2; count++) {
    const gig = (rank(random) * step) % gigs;
    reviews[gig] = (reviews[gig] ?? 0) + 1;
  }
  return { seed, gigs, buyers, firstGig: Int32Array.from([...starts, gigs]), reviews };
}

export const sellersOf = (plan: Plan): number => plan.firstGig.length - 1;

/** The stars of a gig's reviews: most are content, some gigs more often than others. */
export function starsOf(plan: Plan, gig: number): number[] {
  const random = randomFrom(`stars/${plan.seed}/${gig}`);
  const content = random.between(0.6, 0.97);
  return Array.from({ length: plan.reviews[gig] ?? 0 }, () =>
    random.chance(content) ? 5 : random.int(2, 4),
  );
}

const kinds = { seller: 1, buyer: 2, gig: 3, package: 4, order: 5, review: 6 } as const;

/** The id of the nth thing of its kind: a valid UUID that says what it is, in the order of writing. */
export const idOf = (kind: keyof typeof kinds, n: number): string =>
  `0000000${kinds[kind]}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
