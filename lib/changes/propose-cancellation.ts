import type { z } from 'zod';
import { startTimer } from '@/lib/orders/follow-timers';
import { lockOrder } from '@/lib/orders/load-order';
import { moveOrder } from '@/lib/orders/move-order';
import { requireSide } from '@/lib/orders/policy';
import { proposalSchema } from '@/lib/orders/schema';
import { tellOrder } from '@/lib/orders/tell-order';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { addHours, now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';

/**
 * Either side proposes to end an open order, with a reason and how much of the price goes back, 1 to 100 % (RULES 2).
 * One proposal at a time; without an answer in 48 h it counts as accepted while nothing is delivered, and becomes a
 * dispute once something is.
 */
export async function proposeCancellation(
  actor: Actor,
  input: z.input<typeof proposalSchema>,
): Promise<void> {
  requirePerson(actor);
  const { number, refundPercent, reason } = parse(proposalSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    const side = requireSide(actor, order);
    const open = await tx.cancelProposal.count({ where: { orderId: order.id, state: 'open' } });
    if (open > 0) throw conflict('A proposal to cancel waits for its answer already.');
    const after = await moveOrder(tx, order, {
      event: 'propose_cancel',
      party: side,
      actor,
      at,
      reason,
      facts: { refundPercent },
    });
    const expiresAt = addHours(at, order.terms.proposalAnswerHours);
    const { id } = await tx.cancelProposal.create({
      data: { orderId: order.id, by: side, refundPercent, reason, at, expiresAt },
      select: { id: true },
    });
    await startTimer(tx, order.id, 'lapse_proposal', expiresAt);
    await tellOrder(tx, after, 'propose_cancel', at, id, side);
  });
}
