import { moves, type OrderEventName } from './moves';
import type { Move, OrderFacts, OrderState, Party } from './states';

const table: readonly Move[] = moves;

/** The table's row for this event, party and state; undefined when no such move exists. */
export function findMove(event: OrderEventName, party: Party, state: OrderState): Move | undefined {
  return table.find(
    (move) => move.event === event && move.by.includes(party) && move.from.includes(state),
  );
}

/** Why this party cannot do this now, as a sentence; null when it can. The page and the use case both ask this. */
export function refusalOf(
  event: OrderEventName,
  party: Party,
  order: OrderFacts,
  at: Date,
): string | null {
  const move = findMove(event, party, order.state);
  if (!move) return 'This order is not in a state for that any more.';
  return move.guard?.(order, at) ?? null;
}

/** Everything this party can do now, in the table's order. */
export function eventsFor(party: Party, order: OrderFacts, at: Date): OrderEventName[] {
  const names = new Set(moves.map((move) => move.event));
  return [...names].filter((event) => refusalOf(event, party, order, at) === null);
}

/** Label of an event of the timeline. */
export const eventLabel = (event: string): string =>
  table.find((move) => move.event === event)?.label ?? event;

/** Does this event move money, whoever causes it? */
export const movesMoney = (event: OrderEventName): boolean =>
  table.some((move) => move.event === event && move.money !== 'none');
