import type { Actor } from '../platform/actor';
import { db } from '../platform/db';
import type { FilterCount } from './filter-groups';
import { countOf } from './search-counts';
import type { Sample } from './search-matches';
import { sampleMarket } from './search-samples';

/** What is on sale by place. */
export type PlaceCounts = {
  /** By the slug of a category or subcategory; where nothing is, nothing stands. */
  readonly counts: Readonly<Record<string, FilterCount>>;
  /** Subcategories, those with the most gigs first. */
  readonly busiest: readonly { readonly category: string; readonly subcategory: string }[];
};

type Place = { category: string; subcategory: string; gigs: number };

/** So many gigs are counted one by one in a few milliseconds; of more, a sample says what a page can say. */
const exactMax = 20_000;

/** How many gigs are on sale in each category and subcategory: exact in small shops, in large ones as search counts them. */
export const countPlaces = async (_actor: Actor): Promise<PlaceCounts> =>
  countMarket(await sampleMarket());

/** The same of a market (`sampleMarket`) that was read already. */
export async function countMarket(market: Sample): Promise<PlaceCounts> {
  const few = market.matches.length * market.factor <= exactMax;
  return few ? sumPlaces(await countAll(), 1) : sumPlaces(tally(market), market.factor);
}

/** Adds subcategories up to categories. `factor`: each gig that was seen stands for so many; 1: all were seen. */
export function sumPlaces(places: readonly Place[], factor: number): PlaceCounts {
  const seen = new Map<string, number>();
  for (const { category, subcategory, gigs } of places)
    for (const slug of [category, subcategory]) seen.set(slug, (seen.get(slug) ?? 0) + gigs);
  const count = (gigs: number): FilterCount =>
    factor === 1 ? { count: gigs, known: 'exactly' } : countOf(gigs, factor);
  return {
    counts: Object.fromEntries([...seen].map(([slug, gigs]) => [slug, count(gigs)])),
    busiest: [...places].sort(
      (a, b) => b.gigs - a.gigs || (a.subcategory < b.subcategory ? -1 : 1),
    ),
  };
}

function countAll(): Promise<Place[]> {
  return db.$queryRaw<Place[]>`
    SELECT category, subcategory, count(*)::int AS gigs FROM gig_listing GROUP BY 1, 2`;
}

function tally({ matches }: Sample): Place[] {
  const places = new Map<string, Place>();
  for (const {
    place: { category, sub },
  } of matches) {
    const place = places.get(sub) ?? { category, subcategory: sub, gigs: 0 };
    place.gigs += 1;
    places.set(sub, place);
  }
  return [...places.values()];
}
