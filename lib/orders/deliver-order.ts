import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db';
import { invalid } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { attachFiles } from './attach-files';
import { closeExtension } from './close-asks';
import { lockOrder } from './load-order';
import { moveOrder } from './move-order';
import { requireSide } from './policy';
import { deliverSchema } from './schema';
import { tellOrder } from './tell-order';

/** Ticks the points of the revision that this delivery answers. Refuses (`invalid`) points that it did not ask for. */
async function tickDone(tx: Tx, orderId: string, deliveryId: string, done: readonly string[]) {
  const ids = [...new Set(done)];
  if (ids.length === 0) return;
  const revision = await tx.revisionRequest.findFirst({
    where: { orderId },
    orderBy: { at: 'desc' },
    select: { id: true },
  });
  const ticked = await tx.revisionItem.updateMany({
    where: { id: { in: ids }, revisionId: revision?.id ?? deliveryId, doneInId: null },
    data: { doneInId: deliveryId },
  });
  if (ticked.count !== ids.length)
    throw invalid({ done: 'These points have changed. Please look at the revision again.' });
}

/**
 * The seller hands in the work: a message, files, or both (RULES 2). It says which points of a revision are done. Each delivery counts anew: the buyer's days to look
 * start again, and a request for more days has lost its point. Whether it was in time is kept in the timeline, because
 * a later revision sets another date. Refuses `invalid` when there is neither text nor file.
 */
export async function deliverOrder(
  actor: Actor,
  input: z.input<typeof deliverSchema>,
): Promise<void> {
  const person = requirePerson(actor);
  const { number, message, fileIds, done } = parse(deliverSchema, input);
  if (!message && fileIds.length === 0)
    throw invalid({ message: 'Write a message or add a file: this is what the buyer gets.' });
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    requireSide(actor, order, 'seller');
    const count = 1 + (await tx.delivery.count({ where: { orderId: order.id } }));
    const after = await moveOrder(tx, order, {
      event: 'deliver',
      party: 'seller',
      actor,
      at,
      facts: { delivery: count, onTime: order.dueAt === null || at <= order.dueAt },
      change: {
        deliveredAt: at,
        firstDeliveredAt: order.firstDeliveredAt ?? at,
        lookedLonger: false,
      },
    });
    const delivery = await tx.delivery.create({
      data: { orderId: order.id, number: count, message, at },
      select: { id: true },
    });
    const files = { ids: fileIds, purpose: 'delivery' } as const;
    await attachFiles(tx, order.id, person, files, { deliveryId: delivery.id });
    await tickDone(tx, order.id, delivery.id, done);
    await closeExtension(tx, order.id, at);
    await tellOrder(tx, after, 'deliver', at, String(count), 'seller');
  });
}
