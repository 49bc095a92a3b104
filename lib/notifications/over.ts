import type { OfferState } from '@/lib/offers/states';
import { isOpenOffer } from '@/lib/orders/offer-states';
import type { OrderState } from '@/lib/orders/states';
import type { ToldKind } from '@/lib/platform/told-kinds';

// When a line that asked for something asks no longer, and what it says then. Pure.

/** How the order stands now that a line was about, as the line's reader has it. */
export type OrderMatter = {
  readonly state: OrderState;
  readonly startedAt: Date | null;
  readonly late: boolean;
  /** Who has accepted the delivery; null: nobody has. */
  readonly acceptedBy: 'you' | 'buyer' | 'silence' | null;
  readonly asked: {
    readonly extension: boolean;
    readonly proposal: boolean;
    readonly extra: boolean;
    /** A review of the reader's own can still be written. */
    readonly review: boolean;
  };
};

/** How the offer stands now that a line was about. */
export type OfferMatter = {
  readonly state: OfferState;
  readonly side: 'buyer' | 'seller';
  /** Its time has passed, whether or not the clock has said so. */
  readonly expired: boolean;
};

const working = (state: OrderState) => state === 'in_progress' || state === 'in_revision';

const sinceWords: Partial<Record<OrderState, string>> = {
  delivered: 'it is delivered since',
  in_revision: 'a revision was asked for since',
  disputed: 'a dispute was opened since',
  charged_back: 'the payment is with the bank since',
  completed: 'the order is completed since',
  cancelled: 'the order was cancelled since',
  abandoned: 'the order was not paid for',
};

/** What has become of the order since a line of it. */
const since = ({ state }: OrderMatter): string =>
  sinceWords[state] ?? 'the order has gone on since';

function sinceDelivery(order: OrderMatter): string {
  if (order.acceptedBy === 'you') return 'you accepted it since';
  if (order.acceptedBy === 'buyer') return 'the buyer accepted it since';
  return order.acceptedBy === 'silence' ? 'accepted since, as nothing was said' : since(order);
}

type Over = (order: OrderMatter, at: Date) => string | null;

const unlessDelivered: Over = (order) =>
  order.state === 'delivered' ? null : `Delivered; ${sinceDelivery(order)}.`;
const unlessWorking: Over = (order) =>
  working(order.state) ? null : `This is past: ${since(order)}.`;
const unlessUnanswered: Over = (order) =>
  order.state === 'awaiting_requirements' ? null : `This is past: ${since(order)}.`;
const unlessDisputed: Over = (order) =>
  order.state === 'disputed' ? null : `The dispute is over; ${since(order)}.`;
const unlessAsked =
  (what: keyof OrderMatter['asked'], words: string): Over =>
  ({ asked }) =>
    asked[what] ? null : words;

const extension = unlessAsked('extension', 'The request for more days is answered or past.');
const proposal = unlessAsked('proposal', 'The proposal to cancel is answered or past.');
const review = unlessAsked('review', 'Your own review is written, or its time is over.');
const extra = unlessAsked('extra', 'The extra is bought, declined or offered no longer.');

const orderOver: Partial<Record<ToldKind, Over>> = {
  // What it says of answers and of money that is held is past when the work has begun, or has ended.
  'order-pay': (order, at) => {
    const begun = order.startedAt !== null && order.startedAt > at;
    const ended = ['completed', 'cancelled', 'charged_back'].includes(order.state);
    return begun || ended ? `Paid; ${ended ? since(order) : 'the work has begun since'}.` : null;
  },
  'order-remind-requirements': unlessUnanswered,
  'order-remind-lapse': unlessUnanswered,
  'order-submit-requirements': unlessWorking,
  'order-start-without': unlessWorking,
  'order-accept-extension': unlessWorking,
  'order-remind-due': unlessWorking,
  'order-request-revision': (order) =>
    order.state === 'in_revision' ? null : `A revision was asked for; ${since(order)}.`,
  'order-become-late': (order) => (order.late ? null : `It was late; ${since(order)}.`),
  'order-deliver': unlessDelivered,
  'order-remind-accept': unlessDelivered,
  'order-look-longer': unlessDelivered,
  'order-request-extension': extension,
  'order-remind-extension': extension,
  'order-propose-cancel': proposal,
  'order-remind-proposal': proposal,
  'order-offer-extra': extra,
  'order-remind-extra': extra,
  'order-open-dispute': unlessDisputed,
  'order-answer-dispute': unlessDisputed,
  'order-dispute-unanswered': unlessDisputed,
  'order-remind-dispute': unlessDisputed,
  'order-charge-back': (order) =>
    order.state === 'charged_back' ? null : `The bank has decided; ${since(order)}.`,
  'order-review-waits': review,
  'order-remind-review': review,
};

/** What a line of an order says now that it asks for nothing any more; null: it stands. */
export const overOfOrder = (kind: string, order: OrderMatter, toldAt: Date): string | null =>
  orderOver[kind as ToldKind]?.(order, toldAt) ?? null;

const endings: Partial<Record<OfferState, Record<OfferMatter['side'], string>>> = {
  accepted: { buyer: 'You accepted this offer since.', seller: 'It was accepted since.' },
  declined: { buyer: 'You declined this offer since.', seller: 'It was declined since.' },
  withdrawn: {
    buyer: 'The seller has taken this offer back since.',
    seller: 'You have taken this offer back since.',
  },
  lapsed: { buyer: 'The time of this offer is over.', seller: 'The time of this offer is over.' },
};

const askingOffers: readonly string[] = [
  'offer-made',
  'offer-change-asked',
  'offer-reminder',
] satisfies ToldKind[];

/** What a line of an offer says now that it asks for nothing any more; null: it stands. */
export function overOfOffer(kind: string, { state, side, expired }: OfferMatter): string | null {
  if (!askingOffers.includes(kind)) return null;
  return endings[isOpenOffer(state) && expired ? 'lapsed' : state]?.[side] ?? null;
}
