import { eventsFor } from './may-move';
import type { OrderEventName } from './moves';
import type { OrderFacts } from './states';
import type { Viewer } from './views';

type Side = 'buyer' | 'seller';

/** What is open between the sides of an order, besides its state. */
export type OpenAsks = {
  readonly extensionBy: Side | null;
  readonly proposalBy: Side | null;
  readonly openOffers: number;
  readonly dispute: {
    readonly openedBy: Side;
    readonly state: 'open' | 'answered' | 'settled';
  } | null;
  /** Its money was divided by agreement or decision: no dispute about that. */
  readonly divided: boolean;
};

type Asked = (asks: OpenAsks, viewer: Viewer) => boolean;

/** Events that also need something to be asked, or nothing to be asked yet. */
const asked: Partial<Record<OrderEventName, Asked>> = {
  request_extension: (asks) => asks.extensionBy === null,
  accept_extension: (asks, viewer) => asks.extensionBy !== null && asks.extensionBy !== viewer,
  decline_extension: (asks, viewer) => asks.extensionBy !== null && asks.extensionBy !== viewer,
  propose_cancel: (asks) => asks.proposalBy === null,
  accept_proposal: (asks, viewer) => asks.proposalBy !== null && asks.proposalBy !== viewer,
  decline_proposal: (asks, viewer) => asks.proposalBy !== null && asks.proposalBy !== viewer,
  withdraw_proposal: (asks, viewer) => asks.proposalBy === viewer,
  close_extra: (asks) => asks.openOffers > 0,
  open_dispute: (asks) => !asks.divided,
  answer_dispute: ({ dispute }, viewer) => dispute?.state === 'open' && dispute.openedBy !== viewer,
  agree_dispute: ({ dispute }, viewer) =>
    dispute !== null && dispute.state !== 'settled' && dispute.openedBy !== viewer,
  settle_dispute: ({ dispute }) => dispute?.state === 'answered',
};

/** Everything this viewer can do with the order now: the life-cycle table, less what nobody has asked. Pure. */
export function allowedEvents(
  viewer: Viewer,
  order: OrderFacts,
  asks: OpenAsks,
  at: Date,
): OrderEventName[] {
  return eventsFor(viewer, order, at).filter((event) => asked[event]?.(asks, viewer) ?? true);
}
