import { type Actor, requireReader } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { forbidden } from '@/lib/platform/errors';
import { readSellers } from './read-sellers';
import { type SellerStanding, standingOf } from './views';

/**
 * A seller's own level, the next one, and every input with what is asked for (RULES 6), counted at this moment. The
 * suspended may read theirs too. Refuses (`forbidden`) who does not sell.
 */
export async function sellerStanding(actor: Actor): Promise<SellerStanding> {
  const { id } = requireReader(actor);
  const at = await now();
  const [row] = await readSellers(db, [id], at);
  if (!row) throw forbidden('Become a seller first.');
  const { sellerId: _, level, belowSince, hasTopWord, ...counts } = row;
  return standingOf({ level, belowSince, hasTopWord }, counts, at);
}
