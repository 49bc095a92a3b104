import type { Person } from '@/lib/platform/actor';
import { addDays, addHours } from '@/lib/platform/spans';
import type { LoadedGig } from './load-gigs';
import type { People } from './load-people';
import { type Random, randomFrom } from './random';

/** How one past order goes. Hours count from the payment. */
export type PastOrder = {
  readonly gig: LoadedGig;
  readonly buyer: Person;
  readonly tier: 'basic' | 'standard' | 'premium';
  readonly paidAt: Date;
  readonly answeredAfterHours: number;
  /** Hours from the start until the work is handed in; more than promised is late. */
  readonly deliveredAfterHours: number;
  readonly revision: boolean;
  /** Hours until the buyer accepts; null: silence accepts. */
  readonly acceptedAfterHours: number | null;
  readonly stars: 1 | 2 | 3 | 4 | 5 | null;
  readonly tipCents: number;
};

/** Orders in the demo's past, by how well known a seller is. */
const ordersOf = { new: [0, 1], rising: [2, 4], steady: [4, 7], star: [8, 12] } as const;

/** Most people are content; some are not, and that has to show. */
function starsOf(random: Random): PastOrder['stars'] {
  const roll = random.next();
  if (roll < 0.14) return null;
  if (roll < 0.74) return 5;
  if (roll < 0.91) return 4;
  if (roll < 0.96) return 3;
  return roll < 0.985 ? 2 : 1;
}

function pastOrder(
  random: Random,
  gig: LoadedGig,
  people: People,
  window: { from: Date; days: number },
): PastOrder {
  const chosen = random.pick(gig.seed.packages);
  const promisedHours = chosen.deliveryDays * 24;
  return {
    gig,
    buyer: random.pick(people.buyers.filter((buyer) => buyer.id !== people.demoBuyer.id)),
    tier: chosen.tier,
    paidAt: addHours(window.from, random.between(0, window.days * 24)),
    answeredAfterHours: random.between(0.2, 20),
    deliveredAfterHours:
      promisedHours * (random.chance(0.07) ? random.between(1.05, 1.6) : random.between(0.2, 0.9)),
    revision: chosen.revisions !== 0 && random.chance(0.16),
    acceptedAfterHours: random.chance(0.12) ? null : random.between(1, 48),
    stars: starsOf(random),
    tipCents: random.chance(0.08) ? 100 * random.int(1, 5) : 0,
  };
}

/** Every order of the demo's past, by the time it was paid. Deterministic. */
export function plannedOrders(
  gigs: readonly LoadedGig[],
  people: People,
  today: Date,
): PastOrder[] {
  const window = { from: addDays(today, -118), days: 92 };
  const planned: PastOrder[] = [];
  for (const { actor, seed } of people.sellers.values()) {
    const random = randomFrom(`orders/${seed.username}`);
    const own = gigs.filter((gig) => gig.seller.id === actor.id);
    if (own.length === 0) continue;
    const [least, most] = ordersOf[seed.traction];
    const count = random.int(least, most);
    for (let index = 0; index < count; index++)
      planned.push(pastOrder(random, random.pick(own), people, window));
  }
  return planned.sort((a, b) => a.paidAt.getTime() - b.paidAt.getTime());
}
