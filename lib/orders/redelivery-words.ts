import type { OrderWorkspace } from './views';

/**
 * What a seller should know before the delivery that answers a revision goes out: of points that stay without a tick, and
 * of a delivery without a file. Null where it does not apply.
 */
export function redeliveryWords({ state, toDo }: Pick<OrderWorkspace, 'state' | 'toDo'>): {
  readonly unticked: string | null;
  readonly noFile: string | null;
} {
  if (state !== 'in_revision') return { unticked: null, noFile: null };
  return {
    unticked:
      toDo.length > 0
        ? 'Not every point is ticked. The buyer sees those without a tick as left open.'
        : null,
    noFile: 'Without a new file the buyer gets your message alone.',
  };
}
