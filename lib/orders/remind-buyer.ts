import type { z } from 'zod';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { takeDueTimer } from './follow-timers';
import { lockOrder } from './load-order';
import { remindSchema } from './schema';
import { tellOrder } from './tell-order';
import { autoAcceptAt } from './timers';

/**
 * Reminds the buyer of the answers that the seller waits for, or of a delivery that silence will accept. Each reminder
 * comes once: of a question by its number, of a delivery once halfway and once before each end.
 */
export async function remindBuyer(
  actor: Actor,
  input: z.input<typeof remindSchema>,
): Promise<void> {
  requireSystem(actor, 'clock');
  const { number, kind } = parse(remindSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    if (!(await takeDueTimer(tx, order.id, kind, at))) return;
    if (order.state === 'awaiting_requirements')
      return tellOrder(tx, order, 'remind_requirements', at, kind);
    if (order.state !== 'delivered' || !order.deliveredAt) return;
    const end = autoAcceptAt(order.deliveredAt, order.lookedLonger, order.terms);
    // After a long pause of the worker the acceptance itself is due: nothing is left to remind of.
    if (end <= at) return;
    const half = kind === 'remind_accept_half';
    const cause = `${kind}:${(half ? order.deliveredAt : end).toISOString()}`;
    await tellOrder(tx, order, 'remind_accept', at, cause, undefined, end);
  });
}
