import type { Actor } from '../platform/actor';
import { now } from '../platform/clock';
import { db } from '../platform/db';
import { noCounts } from './filter-groups';
import { loadCards, type Place } from './gig-cards';
import { topTags } from './popular';
import { cutRanked } from './ranked-page';
import { rank, rankedMax } from './ranking';
import { everything, type Search, searchPageSize, withSearch } from './search-address';
import { type Asked, readAsked } from './search-asked';
import { findCandidates } from './search-candidates';
import { correctWords } from './search-corrections';
import { countFilters } from './search-counts';
import { type Prepared, prepare, type Sample } from './search-matches';
import { placeText, readPlace, type SearchPlace } from './search-place';
import { countedMax, sampleChoice, sampleMatches } from './search-samples';
import { findSorted } from './search-sorted';
import { matchingCategories, searchWords } from './search-words';
import type { FoundGig, NearReason, SearchResults } from './views';

/** With fewer results than these, a slip of the keyboard is thought of, and what comes near is shown below. */
const fewResults = 3;
const nearMax = 8;

/**
 * The gigs that a search finds, a page of them, for anyone. Never fails on odd input: the address was read by
 * `readSearch`. Where little is found, slips are corrected; where nothing is, something near is offered.
 */
export async function searchGigs(_actor: Actor, search: Search): Promise<SearchResults> {
  const words = searchWords(search.q);
  const asked = readAsked(search.q);
  const categories = matchingCategories(words);
  // Signs that are no words find nothing; an empty field finds everything.
  if (search.q !== '' && words.length === 0)
    return { ...nothing, corrected: null, near: await findNear(search, []), categories };

  const prepared = await prepare(search, asked, { prefix: true });
  const choice = await sampleChoice(prepared);
  const counted = countedIn(choice.own);
  const few = counted < fewResults && words.length > 0;
  // Before anything else is asked about the few: it would be asked in vain where a slip is found.
  const meant = few ? await correctWords(db, words, counted === 0) : null;
  const better = meant ? await findCorrected(search, meant, counted) : null;
  if (meant && better)
    return {
      ...better,
      near: null,
      categories: matchingCategories(meant),
      corrected: meant.join(' '),
    };
  const [found, counts] = await Promise.all([
    find(prepared, choice.own),
    countFilters(prepared, choice),
  ]);
  const result = { ...found, counts, corrected: null, near: null, categories };
  if (!few && found.total > 0) return result;
  const askedNear = meant ? readAsked(meant.join(' ')) : asked;
  const near =
    found.total === 0
      ? await findNear(search, askedNear)
      : await findMore(search, asked, found.gigs);
  return { ...result, near };
}

/** What a category or subcategory has on sale, best first, and what many gigs there call themselves. */
export async function findPlaceGigs(
  _actor: Actor,
  place: Pick<Search, 'category' | 'sub'>,
  tagsMax: number,
): Promise<PlaceGigs> {
  const search = withSearch(everything, place);
  const prepared = await prepare(search, []);
  const own = await sampleMatches(prepared);
  const [found, tags] = await Promise.all([find(prepared, own), topTags(prepared, own, tagsMax)]);
  return { ...found, near: found.total === 0 ? await findNear(search, []) : null, tags };
}

/** The results for the corrected words, when they are more. */
async function findCorrected(search: Search, meant: readonly string[], than: number) {
  const prepared = await prepare(search, readAsked(meant.join(' ')));
  const choice = await sampleChoice(prepared);
  if (countedIn(choice.own) <= than) return null;
  const [found, counts] = await Promise.all([
    find(prepared, choice.own),
    countFilters(prepared, choice),
  ]);
  return { ...found, counts };
}

/** So many a sample stands for. */
const countedIn = ({ matches, factor }: Sample): number => matches.length * factor;

type Found = Omit<SearchResults, 'counts' | 'corrected' | 'near' | 'categories'>;

export type PlaceGigs = Found & Pick<SearchResults, 'near'> & { readonly tags: readonly string[] };

const noGigs: Found = {
  gigs: [],
  total: 0,
  totalIsExact: true,
  page: 1,
  previous: null,
  next: null,
  ends: null,
};
const nothing = { ...noGigs, counts: noCounts };

async function find(prepared: Prepared, own: Sample): Promise<Found> {
  const counted = countedIn(own);
  if (counted === 0) return noGigs;
  const { search } = prepared;
  const place = search.from === null ? null : readPlace(search.from);
  const cut = await cutPage(prepared, own, place);
  // All that stood behind that place has gone meanwhile: the first page again.
  if (cut.places.length === 0 && place)
    return find({ ...prepared, search: withSearch(search, {}) }, own);
  // A sample is some minutes old: all that it stood for may have gone.
  if (cut.places.length === 0) return noGigs;
  const address = (to: SearchPlace | null) => (to ? placeText(to) : null);
  return {
    gigs: await loadCards(cut.places),
    total: Math.min(counted, countedMax),
    totalIsExact: counted <= countedMax,
    page: search.page,
    previous: address(cut.previous),
    next: address(cut.next),
    ends: cut.next === null && search.sort === 'best' && counted > rankedMax ? rankedMax : null,
  };
}

type Cut = {
  readonly places: readonly Place[];
  readonly previous: SearchPlace | null;
  readonly next: SearchPlace | null;
};

async function cutPage(prepared: Prepared, own: Sample, place: SearchPlace | null): Promise<Cut> {
  const { sort } = prepared.search;
  if (sort !== 'best') {
    const { ids, ...edges } = await findSorted(prepared, own, sort, place);
    return { ...edges, places: ids.map((id) => ({ id, reason: null })) };
  }
  const today = await now();
  // Further pages are ranked as of the moment of the first, which nobody can put off.
  const at = new Date(Math.min(place?.ranking?.at ?? today.getTime(), today.getTime()));
  const ranked = rank(await findCandidates(prepared, own, at), at);
  const { entries, ...edges } = cutRanked(ranked, place, at, searchPageSize);
  return { ...edges, places: entries.map(({ item, reason }) => ({ id: item.id, reason })) };
}

const findFor = async (prepared: Prepared): Promise<Found> =>
  find(prepared, await sampleMatches(prepared));

/** Below very few results: what holds some of the words. Null when there is no more, or when there is but one word. */
async function findMore(
  search: Search,
  words: readonly Asked[],
  found: readonly FoundGig[],
): Promise<SearchResults['near']> {
  if (words.length < 2) return null;
  const asked = withSearch(search, { sort: 'best' });
  const { gigs } = await findFor(await prepare(asked, words, { prefix: true, loose: true }));
  const more = gigs.filter(({ id }) => !found.some((each) => each.id === id)).slice(0, nearMax);
  return more.length > 0 ? { why: 'some words', gigs: more } : null;
}

/** First what holds some of the words, then the words without the filters, then good gigs of the category or of all. */
async function findNear(search: Search, words: readonly Asked[]): Promise<SearchResults['near']> {
  const asked = withSearch(search, { sort: 'best' });
  const unfiltered = withSearch(everything, { q: search.q });
  const loose = { prefix: true, loose: true };
  const tries: [NearReason, () => Promise<Prepared>][] = [];
  if (words.length > 1) tries.push(['some words', () => prepare(asked, words, loose)]);
  if (words.length > 0) tries.push(['no filters', () => prepare(unfiltered, words, loose)]);
  if (search.category)
    tries.push([
      'anything',
      () => prepare(withSearch(everything, { category: search.category }), []),
    ]);
  tries.push(['anything', () => prepare(everything, [])]);
  for (const [why, prepared] of tries) {
    const { gigs } = await findFor(await prepared());
    if (gigs.length > 0) return { why, gigs: gigs.slice(0, nearMax) };
  }
  return null;
}
