import type { SellerLevel } from '@/lib/catalog/views';
import type { Tx } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import type { TopSubject } from './policy';

/** A seller under lock, as the commands on the top level's word see them. */
export type LockedSeller = TopSubject & {
  readonly level: SellerLevel;
  readonly hasTopWord: boolean;
};

/** Locks the seller of a username until the transaction ends. Refuses (`not_found`) who does not sell. */
export async function lockSeller(tx: Tx, username: string): Promise<LockedSeller> {
  const rows = await tx.$queryRaw<LockedSeller[]>`
    SELECT s.person_id AS "sellerId", p.status::text AS status, s.level::text AS level,
           s.top_granted_at IS NOT NULL AS "hasTopWord"
      FROM seller_profile s JOIN person p ON p.id = s.person_id
     WHERE p.username = ${username}::citext FOR UPDATE OF s`;
  const [seller] = rows;
  if (!seller) throw notFound('seller');
  return seller;
}
