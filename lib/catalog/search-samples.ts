import type { FilterGroup } from './filter-groups';
import { chosenGroups, passes, withOnly, withoutGroups } from './filter-values';
import { keepSample, keptSample } from './kept-samples';
import { everything, type Search } from './search-address';
import { type Prepared, readMatches, type Sample } from './search-matches';

/** Up to here totals and counts are exact; above they read 'over 1,000'. */
export const countedMax = 1000;
/** A sample has at most about so many gigs: each of them is a page to read. */
const sampleMax = 1000;
/** With so many, the counts of a sample say something. */
const tellingMin = 150;

/** Seen so often in a sample that more than `countedMax` is certain but for one time in a thousand million. */
const surelyMany = (seen: number, factor: number): boolean =>
  (seen - 6 * Math.sqrt(seen)) * factor > countedMax;

/** What a search has to choose from: its own matches, and what they would be without one of its filters. */
export type Choice = {
  readonly own: Sample;
  without(group: FilterGroup): Promise<Sample>;
};

/**
 * The matches of a search and of what its filters can be changed to, exact where they are not surely more than
 * `countedMax`. First what the words find without any filter: most is seen in there. What is too little to be seen so is
 * read again with the filters that leave little, and at last by itself. `unfiltered`: what the words find, if it was read
 * already.
 */
export async function sampleChoice(prepared: Prepared, unfiltered?: Sample): Promise<Choice> {
  const { search } = prepared;
  const wide = unfiltered ?? (await sample({ ...prepared, search: withOnly(search, []) }, []));
  const groups = tellingGroups(prepared, wide);
  let narrow: Promise<Sample> | undefined;
  const see = async (of: Prepared, within: readonly FilterGroup[]): Promise<Sample> => {
    const fitting = ({ matches, factor }: Sample): Sample => ({
      matches: matches.filter((match) => passes(match, of.search)),
      factor,
      groups: within,
    });
    const seen = fitting(wide);
    if (tells(seen)) return seen;
    if (within.length > 0 && within.length === groups.length) {
      const telling = withOnly(search, groups);
      narrow ??= sample({ ...prepared, search: telling }, groups, expected(wide, telling));
      const closer = fitting(await narrow);
      if (tells(closer)) return closer;
    }
    return sample(of, within, seen.matches.length * seen.factor);
  };
  return {
    own: await see(prepared, groups),
    without: (group) =>
      see(
        { ...prepared, search: withoutGroups(search, [group]) },
        groups.filter((each) => each !== group),
      ),
  };
}

/** The matches of a search alone. `unfiltered` as for `sampleChoice`. */
export async function sampleMatches(prepared: Prepared, unfiltered?: Sample): Promise<Sample> {
  const { search, query } = prepared;
  const [chosen, ...others] = chosenGroups(search);
  // A place leaves little of a market, so that nobody need see the market first.
  const isPlace = query === null && chosen === 'place' && others.length === 0;
  if (isPlace && !unfiltered) return sample(prepared, ['place']);
  return (await sampleChoice(prepared, unfiltered)).own;
}

/** So many matches show where the best of them begin. */
const roughMin = 40;

/**
 * What filters without a word let through, as far as a handful of good ones can be found by it: nothing is counted in there,
 * and who is online is not known. What was drawn of the market (`sampleMarket`) mostly holds enough of them, and saves a look
 * at what could be seen exactly.
 */
export async function roughSample(prepared: Prepared, market: Sample): Promise<Sample> {
  const matches = market.matches.filter((match) => passes(match, prepared.search));
  const isEnough = market.factor === 1 || matches.length >= roughMin;
  if (!isEnough) return sampleMatches(prepared, market);
  return { matches, factor: market.factor, groups: tellingGroups(prepared, market) };
}

/** Everything on sale: what filters without a word choose from. */
export const sampleMarket = (): Promise<Sample> =>
  sample({ search: everything, query: null, whole: null }, []);

const tells = ({ matches, factor }: Sample): boolean =>
  factor === 1 || (matches.length >= tellingMin && surelyMany(matches.length, factor));

const expected = ({ matches, factor }: Sample, search: Search): number =>
  matches.filter((match) => passes(match, search)).length * factor;

/** The filters that a quarter passes, or less. */
function tellingGroups({ search, query }: Prepared, { matches, factor }: Sample): FilterGroup[] {
  const chosen = chosenGroups(search);
  const few = chosen.filter((group) => {
    const alone = withOnly(search, [group]);
    const passing = matches.filter((match) => passes(match, alone)).length;
    return matches.length >= 16 && passing * 4 <= matches.length;
  });
  // Without a word and without a filter that tells, the index would not be asked at all.
  const mustAsk = query === null && factor > 1 && few.length === 0;
  return mustAsk ? chosen.filter((group) => group !== 'price') : few;
}

/**
 * How many to expect where so many were seen. Hardly any of one in 256 is little enough to be read whole (0); of one in 1024
 * it may still be more than is ever read.
 */
function guess(seen: number, factor: number): number {
  if (seen >= 6) return factor * seen;
  return seen > 0 && factor > 256 ? factor * 6 : 0;
}

/** The sample that is kept, or one that is drawn now. */
async function sample(
  prepared: Prepared,
  groups: readonly FilterGroup[],
  about?: number,
): Promise<Sample> {
  const known = keptSample(prepared, groups);
  if (known) return known;
  const drawn = await drawSample(prepared, groups, about);
  keepSample(prepared, drawn);
  return drawn;
}

/**
 * All matches, or, where there are surely more than `countedMax`, a sample. How large a part has to be drawn follows from
 * how many are expected, or is guessed from the 256th: a word of fewer than about 1,500 gigs is read whole.
 */
async function drawSample(
  prepared: Prepared,
  groups: readonly FilterGroup[],
  about?: number,
): Promise<Sample> {
  let many = about;
  if (many === undefined) {
    // Without a word and a filter, all gigs match.
    const factor = prepared.query === null && groups.length === 0 ? 1024 : 256;
    const matches = await readMatches(prepared, { groups, factor });
    if (matches.length > sampleMax / 4) return { matches, factor, groups };
    many = guess(matches.length, factor);
  }
  const powers = Math.ceil(Math.log(many / sampleMax) / Math.log(4));
  const factor = 4 ** Math.min(4, Math.max(0, powers));
  const matches = await readMatches(prepared, { groups, factor });
  if (factor === 1 || surelyMany(matches.length, factor)) return { matches, factor, groups };
  return { matches: await readMatches(prepared, { groups }), factor: 1, groups };
}
