import { LRUCache } from 'lru-cache';
import type { FilterGroup } from './filter-groups';
import { withSearch } from './search-address';
import type { Prepared, Sample } from './search-matches';

/** A sample is wrong by some per cent itself; what a word finds among a thousand gigs and more changes less in this time. */
const keptMs = 10 * 60_000;
/** All samples together hold so many matches: some 100 bytes each. */
const matchesMax = 60_000;

/** Whoever narrows a search by one filter after the other asks for the same words each time. */
const samples = new LRUCache<string, Sample>({
  maxSize: matchesMax,
  sizeCalculation: ({ matches }) => matches.length + 1,
  ttl: keptMs,
});

/** A sample of the same matches, drawn within the last minutes. What is exact is never kept. */
export const keptSample = (
  prepared: Prepared,
  groups: readonly FilterGroup[],
): Sample | undefined => samples.get(nameOf(prepared, groups));

/**
 * Keeps a sample for those who ask next. Who is online is true for a minute only, a whole count is one of this moment, and a
 * price of one's own is asked for by nobody else: it would push out what many ask for.
 */
export function keepSample(prepared: Prepared, sample: Sample): void {
  const { online, minCents, maxCents } = prepared.search;
  if (sample.factor === 1 || online !== null || (minCents ?? maxCents) !== null) return;
  samples.set(nameOf(prepared, sample.groups), sample);
}

/** Sort and page change nothing in what is found; the words are in the query. */
const nameOf = ({ search, query }: Prepared, groups: readonly FilterGroup[]): string =>
  JSON.stringify([query, groups, withSearch(search, { q: '', sort: 'best' })]);
