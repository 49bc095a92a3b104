import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db';
import { invalid } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { lockOrder } from './load-order';
import { moveOrder } from './move-order';
import { requireSide } from './policy';
import { revisionSchema } from './schema';
import { tellOrder } from './tell-order';

type Items = z.output<typeof revisionSchema>['items'];

/** The rows that say something, in their order. Refuses (`invalid` at the row) a file that was not delivered here. */
async function itemsOf(tx: Tx, orderId: string, items: Items) {
  const ids = items.flatMap((item) => item?.fileId ?? []);
  const files = await tx.file.findMany({
    where: { id: { in: ids }, orderId, deliveryId: { not: null } },
    select: { id: true },
  });
  const known = new Set(files.map(({ id }) => id));
  const wrong = items.findIndex((item) => item?.fileId && !known.has(item.fileId));
  if (wrong >= 0)
    throw invalid({ [`items.${wrong}.text`]: 'This file is no part of a delivery any more.' });
  return items.flatMap((item) => item ?? []).map((item, position) => ({ ...item, position }));
}

/**
 * The buyer asks for a revision and names what should change: delivered files, points, or in a sentence. One of the included ones is used; the clock runs again for
 * the package's days, or for fewer where the buyer had paid for a faster delivery (RULES 2).
 */
export async function requestRevision(
  actor: Actor,
  input: z.input<typeof revisionSchema>,
): Promise<void> {
  requirePerson(actor);
  const { number, text, items } = parse(revisionSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    requireSide(actor, order, 'buyer');
    const days = Math.min(order.deliveryDays, order.bought.package.deliveryDays);
    const used = order.revisionsUsed + 1;
    const after = await moveOrder(tx, order, {
      event: 'request_revision',
      party: 'buyer',
      actor,
      at,
      facts: { revision: used },
      change: { revisionsUsed: used, dueAt: addDays(at, days), lateAt: null },
    });
    const { id } = await tx.revisionRequest.create({
      data: {
        orderId: order.id,
        text,
        at,
        items: { create: await itemsOf(tx, order.id, items) },
      },
      select: { id: true },
    });
    await tellOrder(tx, after, 'request_revision', at, id, 'buyer');
  });
}
