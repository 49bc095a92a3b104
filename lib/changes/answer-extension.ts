import type { z } from 'zod';
import { extendedDueAt } from '@/lib/orders/extended-due-at';
import { stopTimer } from '@/lib/orders/follow-timers';
import { type LockedOrder, lockOrder } from '@/lib/orders/load-order';
import { moveOrder } from '@/lib/orders/move-order';
import { requireSide } from '@/lib/orders/policy';
import { answerSchema } from '@/lib/orders/schema';
import { tellOrder } from '@/lib/orders/tell-order';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';

const moved = (order: LockedOrder, days: number, at: Date) =>
  order.dueAt ? { dueAt: extendedDueAt(order.dueAt, days, at), lateAt: null } : {};

/** The other side agrees to more days, or keeps the old date (RULES 2). Refuses `conflict` when nothing is asked. */
export async function answerExtension(
  actor: Actor,
  input: z.input<typeof answerSchema>,
): Promise<void> {
  requirePerson(actor);
  const { number, answer } = parse(answerSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    const side = requireSide(actor, order);
    const request = await tx.extensionRequest.findFirst({
      where: { orderId: order.id, state: 'open' },
      select: { id: true, by: true, days: true },
    });
    if (!request) throw conflict('This request for more days is not open any more.');
    if (request.by === side) throw conflict('The other side has to answer your request.');
    const accepts = answer === 'accept';
    const event = accepts ? 'accept_extension' : 'decline_extension';
    await tx.extensionRequest.update({
      where: { id: request.id },
      data: { state: accepts ? 'accepted' : 'declined', closedAt: at },
    });
    await stopTimer(tx, order.id, 'lapse_extension');
    const after = await moveOrder(tx, order, {
      event,
      party: side,
      actor,
      at,
      facts: { days: request.days },
      change: accepts ? moved(order, request.days, at) : {},
    });
    await tellOrder(tx, after, event, at, request.id, side);
  });
}
