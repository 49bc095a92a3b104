import type { z } from 'zod';
import { startTimer } from '@/lib/orders/follow-timers';
import { lockOrder } from '@/lib/orders/load-order';
import { moveOrder } from '@/lib/orders/move-order';
import { requireSide } from '@/lib/orders/policy';
import { extensionSchema } from '@/lib/orders/schema';
import { tellOrder } from '@/lib/orders/tell-order';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { addHours, now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict, invalid } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';

/**
 * Either side asks for more days (RULES 2): one request at a time, answered by the other within 48 h, else the old date
 * holds. Refuses `conflict` when one is open or nothing is being worked on.
 */
export async function requestExtension(
  actor: Actor,
  input: z.input<typeof extensionSchema>,
): Promise<void> {
  requirePerson(actor);
  const { number, days, reason } = parse(extensionSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    const side = requireSide(actor, order);
    const most = order.terms.extensionMaxDays;
    if (days > most) throw invalid({ days: `At most ${most} days.` });
    const open = await tx.extensionRequest.count({ where: { orderId: order.id, state: 'open' } });
    if (open > 0) throw conflict('A request for more days waits for its answer already.');
    const after = await moveOrder(tx, order, {
      event: 'request_extension',
      party: side,
      actor,
      at,
      reason,
      facts: { days },
    });
    const expiresAt = addHours(at, order.terms.extensionAnswerHours);
    const { id } = await tx.extensionRequest.create({
      data: { orderId: order.id, by: side, days, reason, at, expiresAt },
      select: { id: true },
    });
    await startTimer(tx, order.id, 'lapse_extension', expiresAt);
    await tellOrder(tx, after, 'request_extension', at, id, side);
  });
}
