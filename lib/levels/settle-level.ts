import type { SellerLevel } from '@/lib/catalog/views';
import type { Tx } from '@/lib/platform/db';
import { marketplace } from '@/marketplace.config';
import { type HeldLevel, levelAfter } from './grace';
import { figuresOf, isBelow, levelFor } from './level-for';
import { levelNames } from './level-names';
import { type LevelRow, readSellers } from './read-sellers';
import { tellGrace, tellLevel } from './tell-level';

/** What a count leads to: the level after it and since when the figures are below it. */
export const afterCount = (row: LevelRow, at: Date): HeldLevel =>
  levelAfter(row, levelFor(figuresOf(row), row.hasTopWord), at);

/** Does a count change anything for this seller? */
export function isDue(row: LevelRow, at: Date): boolean {
  const after = afterCount(row, at);
  return after.level !== row.level || after.belowSince?.getTime() !== row.belowSince?.getTime();
}

const whyOf = (from: SellerLevel, to: SellerLevel): string =>
  isBelow(from, to)
    ? `Your figures reach what ${levelNames[to]} asks for${to === 'top' ? ', and you have an admin’s word' : ''}.`
    : `Your figures were below what ${levelNames[from]} asks for, for ${marketplace.windows.levelGraceDays} days. Running orders keep the rules they were bought under.`;

/**
 * Counts one seller anew and writes and tells what follows from it, inside the caller's transaction. Locks the seller's
 * row before it reads, so that two counts at once are one. Returns the levels before and after.
 */
export async function settleLevel(
  tx: Tx,
  sellerId: string,
  at: Date,
): Promise<{ from: SellerLevel; to: SellerLevel }> {
  await tx.$queryRaw`SELECT 1 FROM seller_profile WHERE person_id = ${sellerId}::uuid FOR UPDATE`;
  const [row] = await readSellers(tx, [sellerId], at);
  if (!row) throw new Error(`no seller ${sellerId}`);
  const from = row.level;
  if (!isDue(row, at)) return { from, to: from };
  const after = afterCount(row, at);
  await tx.sellerProfile.update({
    where: { personId: sellerId },
    data: after,
    select: { personId: true },
  });
  const to = after.level;
  if (to !== from) await tellLevel(tx, sellerId, { from, to, why: whyOf(from, to) }, at);
  else if (after.belowSince) await tellGrace(tx, row, after.belowSince);
  return { from, to };
}
