import { type Actor, requirePerson } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { conflict, notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { storeUpload, type Upload, type UploadPurpose } from '@/lib/platform/uploads';
import { type OrderSide, requireSide } from './policy';
import { byNumberSchema } from './schema';

/** Who hands in what; both sides where nobody is named. */
const handedInBy: Partial<Record<UploadPurpose, OrderSide>> = {
  requirement: 'buyer',
  delivery: 'seller',
};

/**
 * Keeps the files that a form brings for an order; the use case that follows hangs them on it. The order is looked at
 * before anything is stored: whoever is no side of it fills nobody's disk. Refuses `not_found`, `conflict` while it is
 * not paid, and what `storeUpload` refuses, at `field`. Answers their ids.
 */
export async function keepOrderFiles(
  actor: Actor,
  input: { number: string; purpose: UploadPurpose; files: readonly Upload[]; field: string },
): Promise<string[]> {
  requirePerson(actor);
  const { number } = parse(byNumberSchema, { number: input.number });
  const { purpose, files, field } = input;
  const order = await db.order.findUnique({
    where: { number },
    select: { buyerId: true, sellerId: true, paidAt: true },
  });
  if (!order) throw notFound('order');
  requireSide(actor, order, handedInBy[purpose]);
  if (!order.paidAt) throw conflict('Files can be sent once the order is paid.');
  const ids: string[] = [];
  for (const file of files) ids.push((await storeUpload(actor, { file, purpose, field })).id);
  return ids;
}
