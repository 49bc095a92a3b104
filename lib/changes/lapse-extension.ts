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

/** Nobody answered the request for more days: the old date holds (RULES 2). */
export async function lapseExtension(
  actor: Actor,
  input: z.input<typeof byNumberSchema>,
): Promise<void> {
  requireSystem(actor, 'clock');
  const { number } = parse(byNumberSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    if (!(await takeDueTimer(tx, order.id, 'lapse_extension', at))) return;
    const request = await tx.extensionRequest.findFirst({
      where: { orderId: order.id, state: 'open' },
      select: { id: true, days: true },
    });
    if (!request) return;
    await tx.extensionRequest.update({
      where: { id: request.id },
      data: { state: 'lapsed', closedAt: at },
    });
    const after = await moveOrder(tx, order, {
      event: 'decline_extension',
      party: 'clock',
      actor,
      at,
      facts: { days: request.days },
    });
    await tellOrder(tx, after, 'lapse_extension', at, request.id);
  });
}
