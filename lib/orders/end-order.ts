import type { Actor } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import type { Fault, Prisma } from '@/prisma/generated/client';
import { closeAsks } from './close-asks';
import { type Division, divideOrder } from './divide-order';
import type { LockedOrder } from './load-order';
import { moveOrder } from './move-order';
import type { OrderEventName } from './moves';
import { settleHeldMoney, settleReleasedMoney } from './settle-money';
import type { Party } from './states';

export type Ending = {
  readonly event: OrderEventName;
  readonly party: Party;
  readonly actor: Actor;
  readonly at: Date;
  /** How much of the price goes back to the buyer, minor units; all of it cancels the order, less completes it. */
  readonly refundPriceCents: number;
  /** Whose record a cancellation counts in (RULES 2: every one has a cause and an owner). */
  readonly fault?: Fault;
  readonly reason?: string;
  readonly facts?: Prisma.InputJsonObject;
};

function changeOf(order: LockedOrder, ending: Ending, cancelled: boolean) {
  if (!cancelled) return order.completedAt ? {} : { completedAt: ending.at };
  return {
    cancelledAt: ending.at,
    cancelCause: ending.event,
    cancelFault: ending.fault ?? ('none' as const),
  };
}

/**
 * Ends an order and divides its money, inside the caller's transaction: the move, open asks lapse, refund and release
 * booked. After a completion (a dispute) only what goes back is taken back. Refuses `conflict` as the table does.
 */
export async function endOrder(
  tx: Tx,
  order: LockedOrder,
  ending: Ending,
): Promise<{ order: LockedOrder; division: Division }> {
  const { refundPriceCents, at, event, fault = 'none' } = ending;
  const cancelled = refundPriceCents === order.priceCents;
  const planned = divideOrder(order, refundPriceCents, fault);
  const after = await moveOrder(tx, order, {
    event,
    party: ending.party,
    actor: ending.actor,
    at,
    to: cancelled ? 'cancelled' : 'completed',
    reason: ending.reason ?? '',
    facts: { ...ending.facts, refundCents: planned.refundCents, sellerCents: planned.sellerCents },
    change: changeOf(order, ending, cancelled),
  });
  await closeAsks(tx, order.id, at);
  const released = order.state === 'disputed' && order.stateBeforeDispute === 'completed';
  const kind =
    order.state === 'disputed' ? 'dispute settled' : cancelled ? 'cancelled' : 'completed';
  const division = released
    ? await settleReleasedMoney(tx, order, refundPriceCents, { at, cause: event })
    : await settleHeldMoney(tx, order, refundPriceCents, { at, kind, cause: event, fault });
  return { order: after, division };
}
