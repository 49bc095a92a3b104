import { type Actor, requirePerson } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { conflict, notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import type { UploadPurpose } from '@/lib/platform/uploads';
import { type OrderSide, requireSide } from './policy';
import { byNumberSchema } from './schema';

/** Who hands in what; both sides where nobody is named. */
const handedInBy: Partial<Record<UploadPurpose, OrderSide>> = {
  requirement: 'buyer',
  delivery: 'seller',
};

/**
 * The order to which this person may send files for this purpose, looked at before any byte is taken: whoever is no side of
 * it fills nobody's disk. Refuses `not_found`, `conflict` while it is not paid. Answers its id.
 */
export async function orderToSendTo(
  actor: Actor,
  asked: string,
  purpose: UploadPurpose,
): Promise<string> {
  requirePerson(actor);
  const { number } = parse(byNumberSchema, { number: asked });
  const order = await db.order.findUnique({
    where: { number },
    select: { id: true, buyerId: true, sellerId: true, paidAt: true },
  });
  if (!order) throw notFound('order');
  requireSide(actor, order, handedInBy[purpose]);
  if (!order.paidAt) throw conflict('Files can be sent once the order is paid.');
  return order.id;
}
