import type { Actor } from '../platform/actor';
import { now } from '../platform/clock';
import { db } from '../platform/db';
import { giveNewSellersAShare, type RankReason, rank, spreadSellers } from './ranking';
import { everything, type Search, searchPageSize, withSearch } from './search-address';
import {
  candidatesMax,
  countedMax,
  countMatches,
  findCandidates,
  findSorted,
  type Prepared,
  prepare,
} from './search-candidates';
import { correctWords } from './search-corrections';
import { matchingCategories, searchWords } from './search-words';
import {
  type FoundGig,
  gigCardSelect,
  type NearReason,
  type SearchResults,
  toGigCard,
} from './views';

/** With fewer results than these, a slip of the keyboard is thought of, and what comes near is shown below. */
const fewResults = 3;
const nearMax = 8;

/**
 * The gigs that a search finds, a page of them, for anyone. Never fails on odd input: the address was read by
 * `readSearch`. Where little is found, slips are corrected; where nothing is, something near is offered.
 */
export async function searchGigs(_actor: Actor, search: Search): Promise<SearchResults> {
  const words = searchWords(search.q);
  const categories = matchingCategories(words);
  // Signs that are no words find nothing; an empty field finds everything.
  if (search.q !== '' && words.length === 0)
    return { ...nothing, corrected: null, near: await findNear(search, []), categories };

  const found = await find(await prepare(search, words, { prefix: true }));
  if (found.total >= fewResults || words.length === 0)
    return { ...found, corrected: null, near: null, categories };
  const meant = await correctWords(db, words);
  const better = meant ? await find(await prepare(search, meant)) : null;
  if (meant && better && better.total > found.total)
    return {
      ...better,
      corrected: meant.join(' '),
      near: null,
      categories: matchingCategories(meant),
    };
  const near =
    found.total === 0
      ? await findNear(search, meant ?? words)
      : await findMore(search, words, found.gigs);
  return { ...found, corrected: null, near, categories };
}

/** Good gigs that pass these filters, best first and no seller twice where others are as good: for a row of cards. */
export async function firstGigs(
  _actor: Actor,
  filters: Partial<Search>,
  most: number,
): Promise<FoundGig[]> {
  const ranked = rank(
    await findCandidates(await prepare(withSearch(everything, filters), [])),
    await now(),
  );
  const spread = spreadSellers(ranked, ({ item }) => item.sellerId);
  return loadCards(spread.slice(0, most).map(({ item, reason }) => ({ id: item.id, reason })));
}

type Found = Pick<SearchResults, 'gigs' | 'total' | 'totalIsExact' | 'page' | 'pageCount'>;
type Place = { readonly id: string; readonly reason: RankReason | null };

const nothing: Found = { gigs: [], total: 0, totalIsExact: true, page: 1, pageCount: 1 };

async function find(prepared: Prepared): Promise<Found> {
  const { sort } = prepared.search;
  return sort === 'best' ? findBest(prepared) : findInOrder(prepared, sort);
}

async function findBest(prepared: Prepared): Promise<Found> {
  const candidates = await findCandidates(prepared);
  const counted =
    candidates.length < candidatesMax ? candidates.length : await countMatches(prepared);
  const pages = paging(prepared.search.page, counted);
  const ranked = giveNewSellersAShare(rank(candidates, await now()), searchPageSize);
  const places = ranked
    .slice((pages.page - 1) * searchPageSize, pages.page * searchPageSize)
    .map(({ item, reason }) => ({ id: item.id, reason }));
  return { ...pages, gigs: await loadCards(places) };
}

async function findInOrder(
  prepared: Prepared,
  sort: Exclude<Search['sort'], 'best'>,
): Promise<Found> {
  const pages = paging(prepared.search.page, await countMatches(prepared));
  const ids = pages.total === 0 ? [] : await findSorted(prepared, sort, pages.page);
  return { ...pages, gigs: await loadCards(ids.map((id) => ({ id, reason: null }))) };
}

/** A page past the end is the last one: gigs go while people page. */
function paging(asked: number, counted: number): Omit<Found, 'gigs'> {
  const total = Math.min(counted, countedMax);
  const pageCount = Math.max(1, Math.ceil(Math.min(total, candidatesMax) / searchPageSize));
  return {
    total,
    totalIsExact: counted <= countedMax,
    page: Math.min(asked, pageCount),
    pageCount,
  };
}

async function loadCards(places: readonly Place[]): Promise<FoundGig[]> {
  if (places.length === 0) return [];
  const rows = await db.gig.findMany({
    where: { id: { in: places.map(({ id }) => id) } },
    select: gigCardSelect,
  });
  const byId = new Map(rows.map((row) => [row.id, toGigCard(row)]));
  return places.flatMap(({ id, reason }) => {
    const card = byId.get(id);
    return card ? [{ ...card, reason }] : [];
  });
}

/** Below very few results: what holds some of the words. Null when there is no more, or when there is but one word. */
async function findMore(
  search: Search,
  words: readonly string[],
  found: readonly FoundGig[],
): Promise<SearchResults['near']> {
  if (words.length < 2) return null;
  const asked = withSearch(search, { sort: 'best' });
  const { gigs } = await find(await prepare(asked, words, { prefix: true, loose: true }));
  const more = gigs.filter(({ id }) => !found.some((each) => each.id === id)).slice(0, nearMax);
  return more.length > 0 ? { why: 'some words', gigs: more } : null;
}

/** First what holds some of the words, then the words without the filters, then good gigs of the category or of all. */
async function findNear(search: Search, words: readonly string[]): Promise<SearchResults['near']> {
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
    const { gigs } = await find(await prepared());
    if (gigs.length > 0) return { why, gigs: gigs.slice(0, nearMax) };
  }
  return null;
}
