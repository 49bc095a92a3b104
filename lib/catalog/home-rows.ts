import { marketplace } from '@/marketplace.config';
import type { Actor } from '../platform/actor';
import { firstPlaces } from './first-places';
import { loadCards } from './gig-cards';
import { countMarket, type PlaceCounts } from './place-counts';
import { popularPlaces } from './popular';
import { sampleMarket } from './search-samples';
import type { FoundGig } from './views';

/** 'Under $10' on the home page: twice what the smallest job may cost. */
export const smallPriceCents = 2 * marketplace.basePriceCents;

export type HomeRows = {
  /** Below `smallPriceCents`. */
  readonly cheap: readonly FoundGig[];
  /** Done within a day. */
  readonly fast: readonly FoundGig[];
  /** Of sellers who begin. */
  readonly fresh: readonly FoundGig[];
  /** Ordered most of all. */
  readonly popular: readonly FoundGig[];
};

const rowNames = ['cheap', 'fast', 'fresh', 'popular'] as const;

/** What is on sale, for the home page: rows of at most so many gigs, none of which stands in two, and what is where. */
export async function findHome(
  _actor: Actor,
  most: number,
): Promise<{ rows: HomeRows; places: PlaceCounts }> {
  const market = await sampleMarket();
  const [places, ...found] = await Promise.all([
    countMarket(market),
    firstPlaces({ maxCents: smallPriceCents - 1 }, market),
    firstPlaces({ days: 1 }, market),
    firstPlaces({ level: 'new' }, market),
    // The rows before may have taken the first of them.
    popularPlaces(most * rowNames.length),
  ]);
  const rows = eachOnce(found, most);
  const cards = await loadCards(rows.flat());
  const cardsOf = (row: number) =>
    cards.filter(({ id }) => rows[row]?.some((place) => place.id === id));
  return {
    rows: { cheap: cardsOf(0), fast: cardsOf(1), fresh: cardsOf(2), popular: cardsOf(3) },
    places,
  };
}

/** The first of each row that no row before has. */
function eachOnce<T extends { readonly id: string }>(
  rows: readonly (readonly T[])[],
  most: number,
): T[][] {
  const shown = new Set<string>();
  return rows.map((row) => {
    const picked = row.filter(({ id }) => !shown.has(id)).slice(0, most);
    for (const { id } of picked) shown.add(id);
    return picked;
  });
}
