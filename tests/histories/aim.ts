import fc from 'fast-check';
import { allowedEvents } from '@/lib/orders/allowed-events';
import type { OrderEventName } from '@/lib/orders/moves';
import { asksOf, isSuspended, type Known, type KnownOrder, timeOf } from './known';
import { everyWho, type Stage, type Who } from './stage';
import type { Deed, Verdict } from './step';

/**
 * Whom and what a deed is aimed at. Most are aimed well: at one of the orders where it is possible now, by somebody who
 * may. A wild one takes any order and anybody, and most often has to be refused.
 */
export type Aim = { readonly nth: number; readonly wild: boolean; readonly who: Who };

export const aim: fc.Arbitrary<Aim> = fc.record({
  nth: fc.nat({ max: 11 }),
  wild: fc.oneof(
    { arbitrary: fc.constant(false), weight: 7 },
    { arbitrary: fc.constant(true), weight: 1 },
  ),
  who: fc.constantFrom(...everyWho),
});

/** One of them, whatever there is; undefined when there is none. */
export const pick = <T>(all: readonly T[], nth: number): T | undefined => all[nth % all.length];

/** The number that a history calls an order by. */
export const nameOf = (known: Known, order: KnownOrder): string =>
  `order ${known.orders.findIndex(({ id }) => id === order.id) + 1}`;

export type Hit = { readonly order: KnownOrder; readonly who: Who };

const mayNotAct = (known: Known, { order, who }: Hit): boolean =>
  (who === 'buyer' && isSuspended(known, order.buyerId)) ||
  (who === 'seller' && isSuspended(known, order.sellerId));

/** May they, now? The product's own table and what is asked on the order. */
export function mayThey(
  known: Known,
  { order, who }: Hit,
  events: readonly OrderEventName[],
): boolean {
  if (who === 'other' || who === 'stranger' || mayNotAct(known, { order, who })) return false;
  const allowed = allowedEvents(who, order, asksOf(order), timeOf(known));
  return events.some((event) => allowed.includes(event));
}

/** What an aim hits: a wild one anything, a good one an order and a side for which `fits`. Null: nothing. */
export function hit(
  known: Known,
  { nth, wild, who }: Aim,
  fits: (hit: Hit) => boolean,
): Hit | null {
  const sides = ['buyer', 'seller', 'admin'] as const;
  if (wild) {
    const order = pick(known.orders, nth);
    return order ? { order, who } : null;
  }
  const good = known.orders
    .flatMap((order) => sides.map((side) => ({ order, who: side })))
    .filter(fits);
  return pick(good, nth) ?? null;
}

type OrderDeed = {
  /** As in 'delivers'. */
  readonly does: string;
  /** Any of them makes it possible. */
  readonly events: readonly OrderEventName[];
  readonly aim: Aim;
  /** A further condition, with what the deed is about in mind. */
  readonly also?: (known: Known, hit: Hit) => Verdict;
  readonly act: (stage: Stage, known: Known, hit: Hit) => Promise<unknown>;
};

/** Something that is done to an order and stands in the table of its life. */
export function orderDeed({ does, events, aim: at, also, act }: OrderDeed): Deed {
  const verdict = (known: Known, found: Hit): Verdict =>
    mayThey(known, found, events) ? (also?.(known, found) ?? 'yes') : 'no';
  const target = (known: Known) => hit(known, at, (found) => verdict(known, found) !== 'no');
  return {
    name: does,
    may(known) {
      const found = target(known);
      return found && verdict(known, found);
    },
    async do(stage, known) {
      const found = target(known);
      if (!found) throw new Error(`nobody ${does}`);
      stage.tell(`${found.who} ${does}: ${nameOf(known, found.order)}, ${found.order.state}`);
      const result = await act(stage, known, found);
      return typeof result === 'string' ? result : 'done';
    },
  };
}
