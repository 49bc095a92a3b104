import { type FeeRules, serviceFee, serviceFeeOfPart } from '@/lib/catalog/fees';
import type { Fault } from '@/lib/orders/divide-order';

/** An order that was written for a part of an offer. */
export type PartOrder = {
  readonly milestone: number | null;
  readonly state: string;
  readonly paidAt: Date | null;
  /** As it was bought. */
  readonly serviceFeeCents: number;
  readonly cancelFault: Fault | null;
};

/** One payment of an offer: a milestone, or all of it (position null). Minor units. */
export type OfferPart<O extends PartOrder> = {
  readonly position: number | null;
  readonly title: string;
  readonly included: string;
  readonly priceCents: number;
  readonly serviceFeeCents: number;
  readonly deliveryDays: number;
  readonly revisions: number;
  /** The order that was paid for it, whatever became of it; else the one that waits for its payment. */
  readonly order: O | null;
  /** Its payment has come. A part is sold once: what was cancelled is offered anew. */
  readonly funded: boolean;
};

type Work = Omit<OfferPart<PartOrder>, 'position' | 'serviceFeeCents' | 'order' | 'funded'>;

/** Cancelled, and the service fee with it: only the buyer's own fault keeps the fee (RULES 3). */
const isUndone = (order: PartOrder | null): boolean =>
  order?.state === 'cancelled' && order.cancelFault !== 'buyer';

/**
 * What of an offer is paid for by which order. The service fee is taken once for a purchase (RULES 3): of a milestone, what
 * the fee of all up to it is more than what was taken before it, so that the whole costs what one order would. One that was
 * cancelled and given back has left the purchase, and the next bears the fee. Pure.
 */
export function partsOf<O extends PartOrder>(
  offer: Work & { readonly milestones: readonly Work[]; readonly orders: readonly O[] },
  rules?: FeeRules,
): OfferPart<O>[] {
  const { milestones, orders } = offer;
  const orderOf = (position: number | null): O | null => {
    const own = orders.filter((order) => order.milestone === position);
    const waits = own.find(({ state }) => state === 'awaiting_payment');
    return own.find(({ paidAt }) => paidAt !== null) ?? waits ?? null;
  };
  const part = (work: Work, position: number | null, feeCents: number): OfferPart<O> => {
    const { title, included, priceCents, deliveryDays, revisions } = work;
    const order = orderOf(position);
    return {
      position,
      title,
      included,
      priceCents,
      serviceFeeCents: order?.serviceFeeCents ?? feeCents,
      deliveryDays,
      revisions,
      order,
      funded: order?.paidAt != null,
    };
  };
  if (milestones.length === 0) return [part(offer, null, serviceFee(offer.priceCents, rules))];
  const before = { priceCents: 0, feeCents: 0 };
  return milestones.map((work, index) => {
    const next = part(work, index + 1, serviceFeeOfPart(before, work.priceCents, rules));
    if (!isUndone(next.order)) {
      before.priceCents += next.priceCents;
      before.feeCents += next.serviceFeeCents;
    }
    return next;
  });
}

/** The part whose turn it is: the first that nobody has paid for, for each follows on the one before. Null: none is left. */
export const nextPart = <O extends PartOrder>(
  parts: readonly OfferPart<O>[],
): OfferPart<O> | null => parts.find(({ funded }) => !funded) ?? null;

/** 'Milestone 2 of 3'; of an offer that is paid at once: 'Custom offer'. */
export const partName = (position: number | null, count: number): string =>
  position === null ? 'Custom offer' : `Milestone ${position} of ${count}`;
