import type { SellerLevel } from '@/lib/catalog/views';
import type { Tx } from '@/lib/platform/db';
import { tell } from '@/lib/platform/tell';
import { marketplace } from '@/marketplace.config';
import { fallsAt } from './grace';
import { figuresOf, isBelow, shortOf } from './level-for';
import { levelNames } from './level-names';
import { dayText, shortText } from './level-words';
import type { LevelRow } from './read-sellers';

const { gigs, windows } = marketplace;

const brings = (level: SellerLevel): string =>
  `You may have ${gigs.liveLimit[level]} gigs on sale, and the money of new orders is free ${windows.clearingDays[level]} days after they are completed.`;

/** The level has changed, and why. */
export async function tellLevel(
  tx: Tx,
  sellerId: string,
  change: { readonly from: SellerLevel; readonly to: SellerLevel; readonly why: string },
  at: Date,
): Promise<void> {
  const { from, to, why } = change;
  const kind = isBelow(from, to) ? 'level-raised' : 'level-lowered';
  await tell(tx, {
    personId: sellerId,
    kind,
    title: `Your level is now: ${levelNames[to]}`,
    body: `${why} ${brings(to)}`,
    path: '/sell#level',
    cause: `${kind}:${to}:${at.toISOString()}`,
    at,
  });
}

/** The figures are below the level, and the grace begins: until when, and what is missing. */
export async function tellGrace(tx: Tx, row: LevelRow, since: Date): Promise<void> {
  if (row.level === 'new') return;
  const until = dayText(fallsAt(since));
  const figures = figuresOf(row);
  const missing = shortOf(figures, row.level);
  const asked = marketplace.levels[row.level];
  const why =
    missing.length > 0
      ? `Below what ${levelNames[row.level]} asks for: ${shortText(figures, missing, asked)}.`
      : `An admin’s word for ${levelNames[row.level]} is missing.`;
  await tell(tx, {
    personId: row.sellerId,
    kind: 'level-at-risk',
    title: `Your level falls on ${until} if your figures stay as they are`,
    body: `${why} If they are back by then, nothing changes.`,
    path: '/sell#level',
    cause: `level-at-risk:${row.level}:${since.toISOString()}`,
    at: since,
  });
}

/** An admin has given the word for the top level and the figures are not there yet, or has taken such a word back. */
export async function tellTopWord(
  tx: Tx,
  sellerId: string,
  word: { readonly given: true } | { readonly given: false; readonly reason: string },
  at: Date,
): Promise<void> {
  const kind = word.given ? 'level-top-given' : 'level-top-withdrawn';
  await tell(tx, {
    personId: sellerId,
    kind,
    title: word.given
      ? 'You have an admin’s word for the top level'
      : 'An admin took back the word for the top level',
    body: word.given
      ? 'You become a top seller as soon as your figures reach what it asks for. Your studio shows how far you are.'
      : `Your level stays as it is. The reason: ${word.reason}`,
    path: '/sell#level',
    cause: `${kind}:${at.toISOString()}`,
    at,
  });
}
