import { bandName, type FilterGroup, filterGroups, priceBands } from './filter-groups';
import {
  noFilters,
  type Search,
  type SearchDays,
  searchAnswers,
  searchDays,
  searchLevels,
  searchRatings,
  withSearch,
} from './search-address';
import { levelsFrom } from './search-filters';
import type { Match } from './search-matches';
import type { SellerLevel } from './views';

const nothingOf: Readonly<Record<FilterGroup, Partial<Search>>> = {
  place: { category: null, sub: null },
  price: { minCents: null, maxCents: null },
  days: { days: null },
  rating: { rating: null },
  level: { level: null },
  language: { language: null },
  answers: { answers: null },
};

/** The groups of which something is chosen. */
export const chosenGroups = (search: Search): FilterGroup[] =>
  filterGroups.filter((group) =>
    Object.keys(nothingOf[group]).some(
      (name) =>
        search[name as keyof typeof noFilters] !== noFilters[name as keyof typeof noFilters],
    ),
  );

/** The search as if nothing of these groups was chosen. */
export const withoutGroups = (search: Search, groups: readonly FilterGroup[]): Search =>
  withSearch(search, Object.assign({}, ...groups.map((group) => nothingOf[group])));

/** As if something was chosen of these groups alone. */
export const withOnly = (search: Search, groups: readonly FilterGroup[]): Search =>
  withoutGroups(
    search,
    filterGroups.filter((group) => !groups.includes(group)),
  );

const isRated = (gig: Match, least: number): boolean =>
  gig.ratingCount > 0 && gig.ratingSum * 10 >= least * 10 * gig.ratingCount;

const isOfLevel = (gig: Match, level: keyof typeof levelsFrom): boolean =>
  (levelsFrom[level] as readonly string[]).includes(gig.place.level as SellerLevel);

const answersWithin = (gig: Match, hours: number): boolean =>
  gig.answerMinutes !== null && gig.answerMinutes <= 60 * hours;

/** The least price of what is done within so many days; null: nothing is. */
function priceWithin(gig: Match, days: SearchDays): number | null {
  if (days === 1) return gig.price1Cents;
  return days === 3 ? gig.price3Cents : gig.price7Cents;
}

/** The price that the highest one is held against: of what is done in time. Null: nothing is. */
const priceInTime = (gig: Match, { days }: Search): number | null =>
  days === null ? gig.priceCents : priceWithin(gig, days);

/** Whether a gig passes every filter of a group: what `rowConditions` asks of its row. Who is here now, the row does not say. */
export function passes(gig: Match, search: Search): boolean {
  const { category, sub, minCents, maxCents, days, rating, level, language, answers } = search;
  return (
    (category === null || gig.place.category === category) &&
    (sub === null || gig.place.sub === sub) &&
    (minCents === null || gig.priceCents >= minCents) &&
    (maxCents === null || (priceInTime(gig, search) ?? Number.POSITIVE_INFINITY) <= maxCents) &&
    (days === null || priceWithin(gig, days) !== null) &&
    (rating === null || isRated(gig, rating)) &&
    (level === null || isOfLevel(gig, level)) &&
    (language === null || gig.languages.includes(language)) &&
    (answers === null || answersWithin(gig, answers))
  );
}

const priceValues = priceBands.map((band) => ({ ...band, value: bandName(band) }));
const dayValues = searchDays.map((days) => ({ days, value: String(days) }));
const ratingValues = searchRatings.map((least) => ({ least, value: String(least) }));
const answerValues = searchAnswers.map((hours) => ({ hours, value: String(hours) }));

/** Calls `add` with each value of a group that a gig has. Thousands are asked for a search: nothing is made for a gig. */
export function eachValue(
  group: FilterGroup,
  gig: Match,
  search: Search,
  add: (value: string) => void,
): void {
  switch (group) {
    case 'place':
      add(gig.place.category);
      add(gig.place.sub);
      return;
    case 'price':
      eachPrice(gig.priceCents, priceInTime(gig, search), add);
      return;
    case 'days':
      for (const { days, value } of dayValues)
        if ((priceWithin(gig, days) ?? Number.POSITIVE_INFINITY) <= (search.maxCents ?? 1e9))
          add(value);
      return;
    case 'rating':
      for (const { least, value } of ratingValues) if (isRated(gig, least)) add(value);
      return;
    case 'level':
      for (const level of searchLevels) if (isOfLevel(gig, level)) add(level);
      return;
    case 'language':
      for (const language of gig.languages) add(language);
      return;
    case 'answers':
      for (const { hours, value } of answerValues) if (answersWithin(gig, hours)) add(value);
  }
}

function eachPrice(from: number, inTime: number | null, add: (value: string) => void): void {
  if (inTime === null) return;
  for (const { min, max, value } of priceValues)
    if (from >= (min ?? 0) && (max === null || inTime <= max)) add(value);
}
