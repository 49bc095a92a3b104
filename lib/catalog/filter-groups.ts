/** How many gigs a choice would leave, as far as it is known: just so many, more, about so many, or fewer. */
export type FilterCount = {
  readonly count: number;
  readonly known: 'exactly' | 'over' | 'about' | 'under';
};

/** Groups of filters; each is counted as if nothing of it was chosen, so that one sees what another choice would give. */
export const filterGroups = [
  'place',
  'price',
  'days',
  'rating',
  'level',
  'language',
  'answers',
] as const;
export type FilterGroup = (typeof filterGroups)[number];
/** Counts by group and value; what is not there is none. */
export type FilterCounts = Readonly<Record<FilterGroup, Readonly<Record<string, FilterCount>>>>;

/** Where nothing is found. */
export const noCounts: FilterCounts = {
  place: {},
  price: {},
  days: {},
  rating: {},
  level: {},
  language: {},
  answers: {},
};

/** Bands of prices to choose from, in minor units, both ends included. */
export const priceBands = [
  { min: null, max: 999 },
  { min: 1000, max: 2499 },
  { min: 2500, max: 4999 },
  { min: 5000, max: 9999 },
  { min: 10_000, max: null },
] as const;
export type PriceBand = (typeof priceBands)[number];
export const bandName = ({ min, max }: PriceBand): string => `${min ?? ''}-${max ?? ''}`;

/** A count as far as it is known: '87', '1,000+', 'about 600', 'under 20' (which may be none). */
export function filterCountText(count: FilterCount | undefined): string {
  if (!count) return '0';
  const number = count.count.toLocaleString('en-US');
  if (count.known === 'exactly') return number;
  return count.known === 'over' ? `${number}+` : `${count.known} ${number}`;
}
