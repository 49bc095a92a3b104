import { now } from '../platform/clock';
import type { Place } from './gig-cards';
import { rank, spreadSellers } from './ranking';
import { everything, type Search, withSearch } from './search-address';
import { findCandidates } from './search-candidates';
import { prepare, type Sample } from './search-matches';
import { roughSample, sampleMatches } from './search-samples';

/** A place in a row of cards, and whose gig stands there. */
export type FirstPlace = Place & { readonly sellerId: string };

/** A row shows a handful: so many are ranked for it, where a search ranks as many as anyone might leaf through. */
const rankedForRow = 100;

/**
 * Good gigs that pass these filters, best first and no seller twice where others are as good: for a row of cards. `market`
 * (`sampleMarket`) saves rows that are shown together from drawing the same lots, and is enough for most of them.
 */
export async function firstPlaces(
  filters: Partial<Search>,
  market?: Sample,
): Promise<FirstPlace[]> {
  const prepared = await prepare(withSearch(everything, filters), []);
  const at = await now();
  const own = await (market ? roughSample(prepared, market) : sampleMatches(prepared));
  const ranked = rank(await findCandidates(prepared, own, at, rankedForRow), at);
  return spreadSellers(ranked, ({ item }) => item.sellerId).map(({ item, reason }) => ({
    id: item.id,
    sellerId: item.sellerId,
    reason,
  }));
}
