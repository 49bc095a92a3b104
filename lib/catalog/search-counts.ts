import { marketplace } from '@/marketplace.config';
import {
  bandName,
  type FilterCount,
  type FilterCounts,
  type FilterGroup,
  filterGroups,
  noCounts,
  priceBands,
} from './filter-groups';
import { chosenGroups, eachValue, withoutGroups } from './filter-values';
import {
  type Search,
  searchAnswers,
  searchDays,
  searchLevels,
  searchRatings,
} from './search-address';
import type { Match, Prepared, Sample } from './search-matches';
import { type Choice, countedMax } from './search-samples';

/** All values that a group can have: in a sample, one that nobody drew may still be there. */
const known: Readonly<Record<FilterGroup, readonly string[]>> = {
  place: marketplace.gigs.categories.flatMap(({ slug, subcategories }) => [
    slug,
    ...subcategories.map((sub) => sub.slug),
  ]),
  price: priceBands.map(bandName),
  days: searchDays.map(String),
  rating: searchRatings.map(String),
  level: searchLevels,
  language: Object.keys(marketplace.languages),
  answers: searchAnswers.map(String),
};

function tally(
  groups: readonly FilterGroup[],
  matches: readonly Match[],
  search: Search,
): Map<FilterGroup, Map<string, number>> {
  return new Map(
    groups.map((group) => {
      const of = new Map<string, number>();
      const add = (value: string): void => void of.set(value, (of.get(value) ?? 0) + 1);
      for (const match of matches) eachValue(group, match, search, add);
      return [group, of];
    }),
  );
}

/** Exact where all matches were read, else what the sample allows to say. */
function countGroups(
  search: Search,
  groups: readonly FilterGroup[],
  { matches, factor }: Sample,
): Partial<FilterCounts> {
  const seen = tally(groups, matches, search);
  return Object.fromEntries(
    groups.map((group) => {
      const of = seen.get(group) ?? new Map<string, number>();
      const values = factor === 1 ? [...of.keys()] : known[group];
      return [
        group,
        Object.fromEntries(values.map((value) => [value, countOf(of.get(value) ?? 0, factor)])),
      ];
    }),
  );
}

/** With so many drawn, a number is right to about a fifth, as 'about 600' promises; with fewer, only a bound is honest. */
const tellingFrom = 25;

/** What is known of a value that `seen` gigs of a sample have, where one gig in `factor` was drawn. */
export function countOf(seen: number, factor: number): FilterCount {
  if (factor === 1)
    return {
      count: Math.min(seen, countedMax),
      known: seen <= countedMax ? 'exactly' : 'over',
    };
  // Three standard deviations: what is said is wrong less than once in a few hundred times.
  const deviation = 3 * Math.sqrt(seen);
  if ((seen - deviation) * factor > countedMax) return { count: countedMax, known: 'over' };
  if (seen >= tellingFrom) return { count: toDigit(seen * factor, Math.round), known: 'about' };
  // None drawn may still be some: more than five times the factor are seen but for once in 150 times.
  return { count: toDigit((seen + deviation + 5) * factor, Math.ceil), known: 'under' };
}

/** A number to its first digit. */
function toDigit(number: number, round: (part: number) => number): number {
  const digit = 10 ** Math.floor(Math.log10(number));
  return round(number / digit) * digit;
}

/** The counts of every filter beside a search. */
export async function countFilters({ search }: Prepared, choice: Choice): Promise<FilterCounts> {
  const chosen = chosenGroups(search);
  const free = filterGroups.filter((group) => !chosen.includes(group));
  const parts = await Promise.all([
    countGroups(search, free, choice.own),
    ...chosen.map(async (group) =>
      countGroups(withoutGroups(search, [group]), [group], await choice.without(group)),
    ),
  ]);
  return Object.assign({ ...noCounts }, ...parts) as FilterCounts;
}
