import type { z } from 'zod';
import { takeDueTimer } from '@/lib/orders/follow-timers';
import { lockOrder } from '@/lib/orders/load-order';
import { moveOrder } from '@/lib/orders/move-order';
import { byNumberSchema } from '@/lib/orders/schema';
import { tellOrder } from '@/lib/orders/tell-order';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';

/** The time to answer is over: the dispute goes to an admin with what there is (RULES 4). */
export async function disputeUnanswered(
  actor: Actor,
  input: z.input<typeof byNumberSchema>,
): Promise<void> {
  requireSystem(actor, 'clock');
  const { number } = parse(byNumberSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    if (!(await takeDueTimer(tx, order.id, 'dispute_unanswered', at))) return;
    const dispute = await tx.dispute.findFirst({
      where: { orderId: order.id, state: 'open' },
      select: { id: true },
    });
    if (!dispute) return;
    await tx.dispute.update({ where: { id: dispute.id }, data: { state: 'answered' } });
    const after = await moveOrder(tx, order, {
      event: 'dispute_unanswered',
      party: 'clock',
      actor,
      at,
    });
    await tellOrder(tx, after, 'dispute_unanswered', at, dispute.id);
  });
}
