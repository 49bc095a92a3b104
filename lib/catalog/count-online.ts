import { marketplace } from '@/marketplace.config';
import type { Actor } from '../platform/actor';
import { countTryHere } from '../platform/tries-here';
import type { FilterCount } from './filter-groups';
import { readSearch, type SearchValues, withSearch } from './search-address';
import { readAsked } from './search-asked';
import { countOf } from './search-counts';
import { prepare } from './search-matches';
import { sampleMatches } from './search-samples';
import { searchWords } from './search-words';

/**
 * How many gigs of this search are of sellers who are here now. Asked apart from the search itself, whose other counts are
 * kept for minutes. One network (`address`) is refused with `rate_limited` above the limit of a minute, before anything of
 * what it asks is read: a long address takes milliseconds.
 */
export async function countOnline(
  _actor: Actor,
  asked: SearchValues,
  address: string,
): Promise<FilterCount> {
  countTryHere(`online:address:${address}`, marketplace.limits.onlineCountsAMinute, 60);
  const { search } = readSearch(asked);
  if (search.q !== '' && searchWords(search.q).length === 0) return countOf(0, 1);
  const online = withSearch(search, { online: 'now' });
  const prepared = await prepare(online, readAsked(search.q), { prefix: true });
  const { matches, factor } = await sampleMatches(prepared);
  return countOf(matches.length, factor);
}
