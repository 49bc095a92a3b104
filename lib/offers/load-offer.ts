import type { Tx } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { type OfferRow, offerSelect } from './select';

/** An offer under its lock: nobody else moves it, and no payment for it is taken, until this transaction ends. */
export type LockedOffer = OfferRow;

/** Locks an offer and reads it as it is now. Refuses `not_found`. An order that is locked too was locked before. */
export async function lockOffer(tx: Tx, id: string): Promise<LockedOffer> {
  await tx.$queryRaw`SELECT 1 FROM offer WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.offer.findUnique({ where: { id }, select: offerSelect });
  if (!row) throw notFound('offer');
  return row;
}
