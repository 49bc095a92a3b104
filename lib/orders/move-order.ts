import type { Actor } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import { conflict } from '@/lib/platform/errors';
import { telling } from '@/lib/platform/live';
import { Prisma } from '@/prisma/generated/client';
import { columnOf } from './column-of';
import { followTimers } from './follow-timers';
import type { LockedOrder } from './load-order';
import { findMove, refusalOf } from './may-move';
import type { OrderEventName } from './moves';
import { changesFacts, refreshFactsLater } from './refresh-facts-later';
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

const enumOf: Readonly<Record<string, Prisma.Sql>> = {
  state: Prisma.sql`::"OrderState"`,
  stateBeforeDispute: Prisma.sql`::"OrderState"`,
  stateBeforeChargeback: Prisma.sql`::"OrderState"`,
  cancelFault: Prisma.sql`::"Fault"`,
};

/** What the order is from now on, as `SET` has it. The fields' names are those of `OrderChange`. */
const settingOf = (fields: OrderChange & { readonly state: OrderState }): Prisma.Sql =>
  Prisma.join(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(
        ([field, value]) =>
          Prisma.sql`${Prisma.raw(columnOf(field))} = ${value}${enumOf[field] ?? Prisma.empty}`,
      ),
  );

const ifMoved = Prisma.sql`WHERE EXISTS (SELECT FROM moved)`;

/**
 * State, timeline and a word to the open pages of both sides, in one statement: all or nothing. False: the order is not in the
 * state that it moves from.
 */
async function write(
  tx: Tx,
  { id, state, number, buyerId, sellerId }: LockedOrder,
  to: OrderState,
  { change = {}, ...request }: MoveRequest,
): Promise<boolean> {
  const { at, event, party, actor, reason = '', facts = {} } = request;
  const actorId = actor.kind === 'person' ? actor.id : null;
  const told = telling([buyerId, sellerId], { kind: 'order', number }, at, ifMoved);
  const written = await tx.$executeRaw`
    WITH moved AS (
      UPDATE "order" SET ${settingOf({ ...change, state: to })}
       WHERE id = ${id}::uuid AND state = ${state}::"OrderState" RETURNING id),
    told AS (${told})
    INSERT INTO order_event (order_id, at, kind, party, actor_id, from_state, to_state, reason, facts)
    SELECT id, ${at}::timestamptz, ${event}, ${party}, ${actorId}::uuid, ${state}::"OrderState", ${to}::"OrderState",
           ${reason}, ${JSON.stringify(facts)}::jsonb
      FROM moved`;
  return written > 0;
}

/**
 * The only way an order changes: asks the life-cycle table and its guard, writes the state as a guarded update, the
 * timeline and the clocks, inside the caller's transaction, and has what is counted of gig and seller put in line. Returns
 * the order as it is afterwards. Refuses `conflict` with the table's sentence when this party cannot do this now.
 */
export async function moveOrder(
  tx: Tx,
  order: LockedOrder,
  request: MoveRequest,
): Promise<LockedOrder> {
  const to = nextState(order, request);
  const change = request.change ?? {};
  if (!(await write(tx, order, to, request))) throw conflict();
  // Answers that were begun are sent, or of no use any more.
  if (order.state === 'awaiting_requirements' && to !== order.state)
    await tx.requirementDraft.deleteMany({ where: { orderId: order.id } });
  const { cancelledAt: _at, cancelCause: _cause, cancelFault: _fault, ...facts } = change;
  const after: LockedOrder = { ...order, ...facts, state: to };
  await followTimers(tx, order, after, request.at);
  if (changesFacts(order.state, to, request.event)) await refreshFactsLater(tx, order);
  return after;
}
