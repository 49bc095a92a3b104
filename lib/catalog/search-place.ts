/**
 * Where a page of results begins: at a gig that stood at the edge of the page before, not at a number, so that nothing is
 * shown twice or left out while gigs come and go. Pure; it travels in the address, so anybody may have written it.
 */
export type SearchPlace = {
  /** The page begins behind the gig, or ends in front of it. */
  readonly side: 'after' | 'before';
  readonly id: string;
  /** What the order goes by, of that gig: `orderValues` of the sort. Whole numbers, not below 0. */
  readonly values: readonly number[];
  /** Where gigs are ranked (`best`): how the first page came about. */
  readonly ranking: Ranking | null;
};

export type Ranking = {
  /** The moment that it was ranked at, in milliseconds: freshness and the day's lot depend on it. */
  readonly at: number;
  /** Gigs that it showed from further behind, new sellers' above all: they stand on no other page. */
  readonly lifted: readonly string[];
};

const form =
  /^([ab])\.([\w-]{22})\.([0-9a-z]{1,10}(?:-[0-9a-z]{1,10})?)(?:\.([0-9a-z]{1,10})\.((?:[\w-]{22}){0,8}))?$/;

const shortId = (id: string): string =>
  Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');

function longId(short: string): string {
  const hex = Buffer.from(short, 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** As the address writes it: letters, digits, '.', '-' and '_'. */
export function placeText({ side, id, values, ranking }: SearchPlace): string {
  const edge = `${side.charAt(0)}.${shortId(id)}.${values.map((each) => each.toString(36)).join('-')}`;
  if (!ranking) return edge;
  return `${edge}.${ranking.at.toString(36)}.${ranking.lifted.map(shortId).join('')}`;
}

/** Null for what `placeText` has not written. */
export function readPlace(text: string): SearchPlace | null {
  const [, side, id = '', values = '', at, lifted = ''] = form.exec(text) ?? [];
  if (!side) return null;
  const place: SearchPlace = {
    side: side === 'a' ? 'after' : 'before',
    id: longId(id),
    values: values.split('-').map((each) => Number.parseInt(each, 36)),
    ranking: at
      ? { at: Number.parseInt(at, 36), lifted: (lifted.match(/.{22}/g) ?? []).map(longId) }
      : null,
  };
  const numbers = [...place.values, place.ranking?.at ?? 0];
  // One text for one place, and nothing that a number or a date cannot hold.
  return numbers.every((each) => each <= 8e15) && placeText(place) === text ? place : null;
}

/** How many values the place of a sort has, so that one of another sort is known for a stranger. */
const valueCounts = { best: 1, newest: 1, cheapest: 2, rating: 1, fastest: 2 } as const;

/** What prices, days and the rank of a rating stand in. A moment (`newest`) and a place in the ranking are no columns of it. */
const integerMax = 2 ** 31 - 1;

export const fitsSort = (
  { values, ranking }: SearchPlace,
  sort: keyof typeof valueCounts,
): boolean =>
  values.length === valueCounts[sort] &&
  (ranking !== null) === (sort === 'best') &&
  (sort === 'best' || sort === 'newest' || values.every((each) => each <= integerMax));
