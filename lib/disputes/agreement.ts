import { divideOrder } from '@/lib/orders/divide-order';
import { divisionWords } from '@/lib/orders/division-words';
import type { Wish } from './wishes';

type Wanted = {
  readonly wish: Wish;
  /** Of the wish 'part': how much of the price, minor units. */
  readonly wishCents: number | null;
};

type Order = Parameters<typeof divideOrder>[0] & {
  readonly currency: string;
  readonly buyer: { readonly name: string };
  readonly seller: { readonly name: string };
};

/** How much of the price goes back to the buyer when both agree to this wish, minor units. Pure. */
export function refundOfWish(priceCents: number, { wish, wishCents }: Wanted): number {
  if (wish === 'refund') return priceCents;
  return wish === 'part' ? (wishCents ?? 0) : 0;
}

/** The question to a side before it agrees to what the other one asks, and what follows from a yes. Pure. */
export function agreementWords(
  reader: 'buyer' | 'seller',
  order: Order,
  wanted: Wanted,
): { readonly title: string; readonly effect: string } {
  if (wanted.wish === 'redo')
    return {
      title: 'Agree that the work is done again?',
      effect:
        'The dispute is over at once. No money goes back: all of it is held until the new delivery is accepted.',
    };
  const division = divideOrder(order, refundOfWish(order.priceCents, wanted));
  const names = { buyer: order.buyer.name, seller: order.seller.name };
  return {
    title: `End the dispute: ${divisionWords(reader, division, order.currency, names)}?`,
    effect: `The dispute is over at once, and that cannot be undone.${
      division.refundCents > 0 ? ' What goes back goes to the card that paid.' : ''
    }`,
  };
}
