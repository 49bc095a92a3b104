import { giveNewSellersAShare, type Ranked, type RankSignals } from './ranking';
import type { SearchPlace } from './search-place';

/** A page of ranked gigs, and the edges from which the pages beside it go on; null: there is none. */
export type RankedPage<T> = {
  readonly entries: readonly Ranked<T>[];
  readonly previous: SearchPlace | null;
  readonly next: SearchPlace | null;
};

/**
 * Cuts a page out of what `rank` ordered. The first one (no place) keeps places for new sellers; what they displaced begins
 * the next one, and they themselves stand on no other.
 */
export function cutRanked<T extends RankSignals>(
  ranked: readonly Ranked<T>[],
  place: SearchPlace | null,
  at: Date,
  pageSize: number,
): RankedPage<T> {
  if (!place?.ranking) return firstPage(ranked, at, pageSize);
  const { ranking, side } = place;
  const own = ranked.filter(({ item }) => !ranking.lifted.includes(item.id));
  const edge = (entry: Ranked<T> | undefined, to: SearchPlace['side']): SearchPlace | null =>
    entry ? { side: to, id: entry.item.id, values: [entry.order], ranking } : null;
  const from = own.findIndex((entry) => !isInFront(entry, place));
  const front = from < 0 ? own.length : from;
  if (side === 'before') {
    const entries = own.slice(Math.max(0, front - pageSize), front);
    return {
      entries,
      previous: edge(front > pageSize ? entries[0] : undefined, 'before'),
      next: edge(entries.at(-1), 'after'),
    };
  }
  // The gig at the edge itself may be gone.
  const start = own[front]?.item.id === place.id ? front + 1 : front;
  const entries = own.slice(start, start + pageSize);
  return {
    entries,
    previous: edge(entries[0], 'before'),
    next: edge(own.length > start + pageSize ? entries.at(-1) : undefined, 'after'),
  };
}

function firstPage<T extends RankSignals>(
  ranked: readonly Ranked<T>[],
  at: Date,
  pageSize: number,
): RankedPage<T> {
  const entries = giveNewSellersAShare(ranked, pageSize).slice(0, pageSize);
  const shown = new Set(entries);
  const left = ranked.findIndex((entry) => !shown.has(entry));
  const last = ranked[left - 1];
  if (!last) return { entries, previous: null, next: null };
  const lifted = ranked.slice(left).filter((entry) => shown.has(entry));
  const ranking = { at: at.getTime(), lifted: lifted.map(({ item }) => item.id) };
  return {
    entries,
    previous: null,
    next: { side: 'after', id: last.item.id, values: [last.order], ranking },
  };
}

/** As `rank` orders: by what it came to, ties by id. */
function isInFront<T extends RankSignals>(
  { item, order }: Ranked<T>,
  { id, values: [edge = 0] }: SearchPlace,
): boolean {
  return order > edge || (order === edge && item.id < id);
}
