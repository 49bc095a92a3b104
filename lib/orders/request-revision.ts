import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { lockOrder } from './load-order';
import { moveOrder } from './move-order';
import { requireSide } from './policy';
import { revisionSchema } from './schema';
import { tellOrder } from './tell-order';

/**
 * The buyer asks for a revision and names what should change. One of the included ones is used; the clock runs again for
 * the package's days, or for fewer where the buyer had paid for a faster delivery (RULES 2).
 */
export async function requestRevision(
  actor: Actor,
  input: z.input<typeof revisionSchema>,
): Promise<void> {
  requirePerson(actor);
  const { number, text } = parse(revisionSchema, input);
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
      data: { orderId: order.id, text, at },
      select: { id: true },
    });
    await tellOrder(tx, after, 'request_revision', at, id, 'buyer');
  });
}
