import {
  bandName,
  type FilterCount,
  type FilterCounts,
  type FilterGroup,
  filterGroups,
  priceBands,
} from './filter-groups';
import {
  noFilters,
  type Search,
  searchDays,
  searchLevels,
  searchRatings,
  withSearch,
} from './search-address';
import { anyOf, levelsFrom, priceSigns, sign } from './search-filters';
import {
  countedMax,
  type Match,
  type Prepared,
  readMatches,
  type Sample,
  sampleMatches,
  surelyMany,
} from './search-matches';
import type { SellerLevel } from './views';

const without: Readonly<Record<FilterGroup, Partial<Search>>> = {
  place: { category: null, sub: null },
  price: { minCents: null, maxCents: null },
  days: { days: null },
  rating: { rating: null },
  level: { level: null },
  language: { language: null },
};

const isSet = (search: Search, group: FilterGroup): boolean =>
  Object.keys(without[group]).some(
    (name) => search[name as keyof typeof noFilters] !== noFilters[name as keyof typeof noFilters],
  );

/** The values of a group that a gig has. */
function valuesOf(group: FilterGroup, gig: Match, search: Search): string[] {
  switch (group) {
    case 'place':
      return [gig.category, gig.sub];
    case 'price': {
      const price = search.days === null ? gig.priceCents : gig.within[search.days];
      return priceBands
        .filter(
          ({ min, max }) =>
            price !== null && gig.priceCents >= (min ?? 0) && (max === null || price <= max),
        )
        .map(bandName);
    }
    case 'days':
      return searchDays
        .filter(
          (days) => (gig.within[days] ?? Number.POSITIVE_INFINITY) <= (search.maxCents ?? 1e9),
        )
        .map(String);
    case 'rating':
      return searchRatings
        .filter(
          (least) => gig.ratingCount > 0 && gig.ratingSum * 10 >= least * 10 * gig.ratingCount,
        )
        .map(String);
    case 'level':
      return searchLevels.filter((level) =>
        (levelsFrom[level] as readonly string[]).includes(gig.level as SellerLevel),
      );
    case 'language':
      return [...gig.languages];
  }
}

function signsOf(group: FilterGroup, value: string): string[] {
  switch (group) {
    case 'place':
      return [sign(`c:${value}`), sign(`s:${value}`)];
    case 'price': {
      const band = priceBands.find((each) => bandName(each) === value);
      return band ? [priceSigns(band.min, band.max)] : [];
    }
    case 'days':
      return [sign(`d${value}`)];
    case 'rating':
      return [sign(`r${value}`)];
    case 'level':
      return levelsFrom[value as SellerLevel].map((each) => sign(`v:${each}`));
    case 'language':
      return [sign(`l:${value}`)];
  }
}

function tally(
  groups: readonly FilterGroup[],
  matches: readonly Match[],
  search: Search,
): Map<FilterGroup, Map<string, number>> {
  const counts = new Map(groups.map((group) => [group, new Map<string, number>()] as const));
  for (const match of matches)
    for (const [group, of] of counts)
      for (const value of valuesOf(group, match, search)) of.set(value, (of.get(value) ?? 0) + 1);
  return counts;
}

/** Further reading for one page: what seems to have more is named from the sample. */
const rareMax = 1000;

async function countGroups(
  prepared: Prepared,
  groups: readonly FilterGroup[],
  { matches, factor }: Sample,
): Promise<Partial<FilterCounts>> {
  const seen = tally(groups, matches, prepared.search);
  const rare = factor === 1 ? [] : rareValues(seen, factor);
  const read = rare.length > 0 ? await readRare(prepared, rare) : null;
  const exact = read ? tally(groups, read, prepared.search) : null;
  return Object.fromEntries(
    groups.map((group) => [
      group,
      Object.fromEntries(
        [...(seen.get(group) ?? [])].map(([value, count]): [string, FilterCount] => {
          if (factor === 1) return [value, capped(count)];
          if (exact && rare.some((each) => each.group === group && each.value === value))
            return [value, capped(exact.get(group)?.get(value) ?? count)];
          return [value, { count: Math.min(count * factor, countedMax), exact: false }];
        }),
      ),
    ]),
  );
}

const capped = (count: number): FilterCount => ({
  count: Math.min(count, countedMax),
  exact: count <= countedMax,
});

type Value = { readonly group: FilterGroup; readonly value: string };

/** The values that may have fewer than can be said from the sample, the rarest first, as far as reading them is cheap. */
function rareValues(seen: Map<FilterGroup, Map<string, number>>, factor: number): Value[] {
  const rare = [...seen].flatMap(([group, of]) =>
    [...of].flatMap(([value, count]) =>
      surelyMany(count, factor) ? [] : [{ group, value, about: count * factor }],
    ),
  );
  let sum = 0;
  return rare
    .sort((a, b) => a.about - b.about)
    .filter(({ about }) => {
      sum += about;
      return sum <= rareMax;
    });
}

async function readRare(prepared: Prepared, rare: readonly Value[]): Promise<Match[] | null> {
  const any = anyOf(rare.flatMap(({ group, value }) => signsOf(group, value)));
  const read = await readMatches(prepared, [any], 2 * rareMax);
  return read.length < 2 * rareMax ? read : null;
}

/** The counts of every filter beside a search, whose own matches were sampled already. */
export async function countFilters(prepared: Prepared, own: Sample): Promise<FilterCounts> {
  const chosen = filterGroups.filter((group) => isSet(prepared.search, group));
  const free = filterGroups.filter((group) => !chosen.includes(group));
  const parts = await Promise.all([
    countGroups(prepared, free, own),
    ...chosen.map(async (group) => {
      const wider = { ...prepared, search: withSearch(prepared.search, without[group]) };
      return countGroups(wider, [group], await sampleMatches(wider));
    }),
  ]);
  return Object.assign(
    { place: {}, price: {}, days: {}, rating: {}, level: {}, language: {} },
    ...parts,
  ) as FilterCounts;
}
