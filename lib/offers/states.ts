import { openOfferStates, payableOfferStates } from '@/lib/orders/offer-states';

export const offerStates = [
  'open',
  'change_asked',
  'accepted',
  'declined',
  'withdrawn',
  'lapsed',
] as const;
export type OfferState = (typeof offerStates)[number];

/** Who moves an offer: its two sides, a clock that has run out, or Stripe's word that it is paid. */
export type OfferParty = 'buyer' | 'seller' | 'clock' | 'stripe';

/** What the guards look at. */
export type OfferFacts = {
  readonly state: OfferState;
  /** How many payments it takes: its milestones, or 1. */
  readonly parts: number;
  /** How many of them have come. */
  readonly funded: number;
};

export type OfferMove = {
  readonly event: string;
  readonly by: readonly OfferParty[];
  readonly from: readonly OfferState[];
  readonly to: OfferState;
  /** A sentence when it must not happen now, null when it may. */
  readonly guard?: (offer: OfferFacts) => string | null;
  readonly label: string;
};

/** Milestones that nobody has paid for can be taken back; what is paid for goes on as an order. */
const somethingUnfunded = ({ parts, funded }: OfferFacts): string | null =>
  funded < parts ? null : 'All of this offer is paid for. It goes on as you see under your orders.';

/**
 * The life of an offer, whole. `accept` is its first payment and happens in lib/orders (`acceptOffer`), in the transaction
 * that takes the payment; a test holds the two together.
 */
export const offerMoves = [
  {
    event: 'accept',
    by: ['stripe'],
    // Who has asked for a change may take it as it is after all: it stands until the seller takes it back.
    from: openOfferStates,
    to: 'accepted',
    label: 'Accepted and paid',
  },
  {
    event: 'ask_change',
    by: ['buyer'],
    from: ['open'],
    to: 'change_asked',
    label: 'Asked for a change',
  },
  {
    event: 'decline',
    by: ['buyer'],
    from: openOfferStates,
    to: 'declined',
    label: 'Declined',
  },
  {
    event: 'withdraw',
    by: ['seller'],
    from: payableOfferStates,
    to: 'withdrawn',
    guard: somethingUnfunded,
    label: 'Taken back',
  },
  { event: 'lapse', by: ['clock'], from: openOfferStates, to: 'lapsed', label: 'Ended' },
] as const satisfies readonly OfferMove[];

export type OfferEventName = (typeof offerMoves)[number]['event'];

const table: readonly OfferMove[] = offerMoves;

/** The table's row for this event, party and state; undefined when no such move exists. */
export const findOfferMove = (
  event: OfferEventName,
  party: OfferParty,
  state: OfferState,
): OfferMove | undefined =>
  table.find(
    (move) => move.event === event && move.by.includes(party) && move.from.includes(state),
  );

/** Why this party cannot do this now, as a sentence; null when it can. The card and the use case both ask this. */
export function offerRefusal(
  event: OfferEventName,
  party: OfferParty,
  offer: OfferFacts,
): string | null {
  const move = findOfferMove(event, party, offer.state);
  if (!move) return 'This offer is not open any more.';
  return move.guard?.(offer) ?? null;
}

/** The words of a state for people. */
export const offerStateLabels: Readonly<Record<OfferState, string>> = {
  open: 'Open',
  change_asked: 'Change asked for',
  accepted: 'Accepted',
  declined: 'Declined',
  withdrawn: 'Taken back',
  lapsed: 'Ended unanswered',
};
