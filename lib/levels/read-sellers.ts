import { shownSince } from '@/lib/catalog/shown-since';
import { earnedBy } from '@/lib/ledger/earned-by';
import { firstHandIns } from '@/lib/orders/first-hand-ins';
import type { Db } from '@/lib/platform/db';
import { Prisma } from '@/prisma/generated/client';
import type { HeldLevel } from './grace';
import type { LevelCounts } from './level-for';

/** A seller's level as it stands, and everything that it follows from. */
export type LevelRow = HeldLevel &
  LevelCounts & {
    readonly sellerId: string;
    readonly hasTopWord: boolean;
  };

/**
 * The levels of these sellers and what was counted of them until now. Internal: whoever calls it has been asked whether
 * they may. An order in dispute is neither completed nor cancelled and counts when it is settled.
 */
export async function readSellers(
  via: Db,
  sellerIds: readonly string[],
  at: Date,
): Promise<LevelRow[]> {
  const seller = Prisma.sql`s.person_id`;
  const rows = await via.$queryRaw<(Omit<LevelRow, 'earnedCents'> & { earnedCents: bigint })[]>`
    SELECT s.person_id AS "sellerId", s.level::text AS level, s.below_since AS "belowSince",
           s.top_granted_at IS NOT NULL AS "hasTopWord", r.*, h.*, o.*, ${earnedBy(seller)} AS "earnedCents"
      FROM seller_profile s
     CROSS JOIN LATERAL (
           SELECT coalesce(sum(rating), 0)::int AS "ratingSum", count(*)::int AS "ratingCount" FROM review
            WHERE subject_id = ${seller} AND by = 'buyer' AND published_at >= ${shownSince(at)}) r
     CROSS JOIN LATERAL (
           SELECT count(*)::int AS "handedIn", (count(*) FILTER (WHERE in_time))::int AS "inTime"
             FROM ${firstHandIns(seller)} first) h
     CROSS JOIN LATERAL (
           SELECT (count(*) FILTER (WHERE state = 'completed'))::int AS completed,
                  (count(*) FILTER (WHERE state = 'cancelled' AND cancel_fault = 'seller'))::int AS "ownFault",
                  (count(DISTINCT buyer_id) FILTER (WHERE state = 'completed'))::int AS buyers
             FROM "order" WHERE seller_id = ${seller}) o
     WHERE s.person_id = ANY(${[...sellerIds]}::uuid[])`;
  return rows.map(({ earnedCents, ...row }) => ({ ...row, earnedCents: Number(earnedCents) }));
}
