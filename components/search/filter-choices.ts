import { hoursText } from '@/components/gigs/gig-words';
import type { Option } from '@/components/ui/select';
import {
  bandName,
  type FilterCount,
  type FilterCounts,
  filterCountText,
  type PriceBand,
  priceBands,
} from '@/lib/catalog/filter-groups';
import { findCategory } from '@/lib/catalog/find-category';
import {
  amountText,
  noFilters,
  type Search,
  searchAddress,
  searchAnswers,
  searchDays,
  searchQuery,
  searchRatings,
  withSearch,
} from '@/lib/catalog/search-address';
import { numberFormat } from '@/lib/platform/kept-formats';
import { marketplace } from '@/marketplace.config';

/** The address part that opens the filters on a phone, where they lie over the results. */
export const filtersId = 'filters';

/** One of a few, with how many gigs it would leave. */
export interface CountedChoice {
  readonly value: number;
  readonly label: string;
  readonly count: string;
}

/** A band of prices: where it leads, or back from it when it is chosen. */
export interface BandLink {
  readonly href: string;
  /** Its ends, as they stand in the fields beneath; empty for none. */
  readonly min: string;
  readonly max: string;
  readonly label: string;
  readonly count: string;
  readonly chosen: boolean;
}

/**
 * What the filters offer in a search, in the words that they show. Like cards, they are drawn by the browser's own code,
 * so that this is what travels beside the page and not their elements.
 */
export interface FilterChoices {
  /** What is set now, by its name in the address. */
  readonly set: Readonly<Partial<Record<string, string>>>;
  /** Changes with every search. */
  readonly address: string;
  readonly withoutFilters: string;
  /** The search whose people online are counted. */
  readonly onlineQuery: string;
  readonly total: string;
  readonly categories: readonly Option[];
  /** What is in the chosen category. */
  readonly within: { readonly name: string; readonly subs: readonly Option[] } | null;
  readonly currencySign: string;
  readonly bands: readonly BandLink[];
  readonly days: readonly CountedChoice[];
  readonly ratings: readonly CountedChoice[];
  readonly answers: readonly CountedChoice[];
  readonly levels: readonly Option[];
  readonly languages: readonly Option[];
}

interface Filtered {
  search: Search;
  /** The words whose results these are: what was typed, or what was meant. */
  searched: string;
  /** How many gigs were found, in words. */
  total: string;
  counts: FilterCounts;
}

const levels = [
  { value: 'new', label: 'New sellers' },
  { value: 'level1', label: 'Level 1 and up' },
  { value: 'level2', label: 'Level 2 and up' },
  { value: 'top', label: 'Top sellers' },
] as const;

const languages = Object.entries(marketplace.languages);

/** Writes down what the filters offer. */
export function filterChoices({ search, searched, total, counts }: Filtered): FilterChoices {
  const place = search.category ? findCategory(search.category) : null;
  return {
    set: {
      ...Object.fromEntries(new URLSearchParams(searchQuery(search))),
      // A subcategory says it in the address.
      ...(search.category ? { category: search.category } : {}),
    },
    address: searchAddress(search),
    withoutFilters: searchAddress(withSearch(search, noFilters)),
    onlineQuery: searchQuery(withSearch(search, { q: searched })),
    total,
    categories: marketplace.gigs.categories.map(({ slug, name }) =>
      counted(slug, name, counts.place[slug]),
    ),
    within: place && {
      name: place.category.name,
      subs: place.category.subcategories.map(({ slug, name }) =>
        counted(slug, name, counts.place[slug]),
      ),
    },
    currencySign,
    bands: priceBands.map((band) => bandLink(search, band, counts)),
    days: searchDays.map((days) =>
      choice(days, days === 1 ? '1 day' : `${days} days`, counts.days),
    ),
    ratings: searchRatings.map((rating) =>
      choice(rating, `${rating.toFixed(1)} or better`, counts.rating),
    ),
    answers: searchAnswers.map((hours) => choice(hours, hoursText(hours), counts.answers)),
    levels: levels.map(({ value, label }) => counted(value, label, counts.level[value])),
    languages: languages.map(([code, name]) => counted(code, name, counts.language[code])),
  };
}

/** A choice with what it would leave: 'Logos & marks (87)'. */
const counted = (value: string, label: string, count: FilterCount | undefined): Option => ({
  value,
  label: `${label} (${filterCountText(count)})`,
});

const choice = (
  value: number,
  label: string,
  counts: Readonly<Record<string, FilterCount>>,
): CountedChoice => ({ value, label, count: filterCountText(counts[value]) });

function bandLink(search: Search, band: PriceBand, counts: FilterCounts): BandLink {
  const chosen = search.minCents === band.min && search.maxCents === band.max;
  const change = chosen
    ? { minCents: null, maxCents: null }
    : { minCents: band.min, maxCents: band.max };
  return {
    href: searchAddress(withSearch(search, change)),
    min: band.min === null ? '' : amountText(band.min),
    max: band.max === null ? '' : amountText(band.max),
    label: bandText(band),
    count: filterCountText(counts.price[bandName(band)]),
    chosen,
  };
}

/** The currency's own sign, as it stands before an amount. */
const currencySign =
  numberFormat('en-US', { style: 'currency', currency: marketplace.currency })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value ?? '';

const bandText = ({ min, max }: PriceBand): string => {
  const whole = (cents: number) => `${currencySign}${amountText(cents)}`;
  if (min === null) return `Under ${whole(max + 1)}`;
  return max === null ? `${whole(min)} and more` : `${whole(min)} to ${whole(max + 1)}`;
};
