import type { Actor } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import { conflict } from '@/lib/platform/errors';
import { publish } from '@/lib/platform/live';
import type { Prisma } from '@/prisma/generated/client';
import { followTimers } from './follow-timers';
import type { LockedOrder } from './load-order';
import { findMove, refusalOf } from './may-move';
import type { OrderEventName } from './moves';
import type { OrderState, Party } from './states';

/** What changes with a move besides the state. */
export type OrderChange = Partial<
  Pick<
    LockedOrder,
    | 'priceCents'
    | 'serviceFeeCents'
    | 'revisionsIncluded'
    | 'revisionsUsed'
    | 'lookedLonger'
    | 'stateBeforeDispute'
    | 'stateBeforeChargeback'
    | 'paidAt'
    | 'startedAt'
    | 'dueAt'
    | 'lateAt'
    | 'deliveredAt'
    | 'firstDeliveredAt'
    | 'completedAt'
    | 'clearedAt'
  >
> & {
  cancelledAt?: Date;
  cancelCause?: string;
  cancelFault?: 'none' | 'buyer' | 'seller' | 'platform';
};

export type MoveRequest = {
  readonly event: OrderEventName;
  readonly party: Party;
  readonly actor: Actor;
  readonly at: Date;
  /** Which of the table's next states; the only one when left out. */
  readonly to?: OrderState;
  readonly reason?: string;
  readonly facts?: Prisma.InputJsonObject;
  readonly change?: OrderChange;
};

function nextState(order: LockedOrder, request: MoveRequest): OrderState {
  const move = findMove(request.event, request.party, order.state);
  const refusal = refusalOf(request.event, request.party, order, request.at);
  if (!move || refusal) throw conflict(refusal ?? undefined);
  if (move.to === 'same') return order.state;
  const to = request.to ?? (move.to.length === 1 ? move.to[0] : undefined);
  if (!to || !move.to.includes(to))
    throw new Error(`${request.event} cannot lead to ${to ?? 'a state that was not named'}`);
  return to;
}

/**
 * The only way an order changes: asks the life-cycle table and its guard, writes the state as a guarded update, the
 * timeline and the clocks, inside the caller's transaction. Returns the order as it is afterwards. Refuses `conflict`
 * with the table's sentence when this party cannot do this now.
 */
export async function moveOrder(
  tx: Tx,
  order: LockedOrder,
  request: MoveRequest,
): Promise<LockedOrder> {
  const to = nextState(order, request);
  const change = request.change ?? {};
  const written = await tx.order.updateMany({
    where: { id: order.id, state: order.state },
    data: { state: to, ...change },
  });
  if (written.count === 0) throw conflict();
  await tx.orderEvent.create({
    data: {
      orderId: order.id,
      at: request.at,
      kind: request.event,
      party: request.party,
      actorId: request.actor.kind === 'person' ? request.actor.id : null,
      fromState: order.state,
      toState: to,
      reason: request.reason ?? '',
      facts: request.facts ?? {},
    },
  });
  // Answers that were begun are sent, or of no use any more.
  if (order.state === 'awaiting_requirements' && to !== order.state)
    await tx.requirementDraft.deleteMany({ where: { orderId: order.id } });
  const { cancelledAt: _at, cancelCause: _cause, cancelFault: _fault, ...facts } = change;
  const after: LockedOrder = { ...order, ...facts, state: to };
  await followTimers(tx, order, after, request.at);
  const word = { kind: 'order', number: order.number } as const;
  await publish(tx, [order.buyerId, order.sellerId], word, request.at);
  return after;
}
