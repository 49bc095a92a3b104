import { refundOfPercent } from '@/lib/orders/divide-order';
import { parseMoney, plainMoney } from '@/lib/platform/money';
import type { DividedOrder } from './division-effect';

/** How much of the price goes back: nothing, all, or a part that is written as an amount. */
export type RefundKind = 'none' | 'all' | 'part';

/** What is chosen in the form at the moment; `amount` is the text in its field. */
export interface Chosen {
  readonly kind: RefundKind | null;
  readonly amount: string;
}

/** The part that was written, minor units; null when it is no amount between nothing and all. */
export function partOf(order: DividedOrder, amount: string): number | null {
  const cents = parseMoney(amount, order.currency);
  return cents !== null && cents > 0 && cents < order.priceCents ? cents : null;
}

/** How much of the price goes back as it is chosen, minor units; null while that is not known. */
export function refundOfChoice(order: DividedOrder, chosen: Chosen): number | null {
  if (chosen.kind === 'none') return 0;
  if (chosen.kind === 'all') return order.priceCents;
  return chosen.kind === 'part' ? partOf(order, chosen.amount) : null;
}

/** An amount as it stands in a field: '7.50'. */
export const amountText = plainMoney;

/** What the slider's position chooses: its ends are nothing and all. Percent of the price, 0 to 100. */
export function choiceAt(order: DividedOrder, percent: number, amount: string): Chosen {
  if (percent <= 0) return { kind: 'none', amount };
  if (percent >= 100) return { kind: 'all', amount };
  const cents = Math.min(
    order.priceCents - 1,
    Math.max(1, refundOfPercent(order.priceCents, percent)),
  );
  return { kind: 'part', amount: amountText(cents, order.currency) };
}

/** Where the slider stands for a choice; in the middle while nothing is chosen. */
export function percentOf(order: DividedOrder, chosen: Chosen): number {
  const refund = refundOfChoice(order, chosen) ?? partOf(order, chosen.amount);
  if (refund === null) return 50;
  const percent = Math.round((refund * 100) / order.priceCents);
  if (refund > 0 && refund < order.priceCents) return Math.min(99, Math.max(1, percent));
  return percent;
}

/** The three ways to divide an order's money, by the words of the form that is sent. */
export interface DivisionWays {
  readonly none: { readonly value: string; readonly label: string };
  readonly part: { readonly value: string; readonly label: string };
  readonly all: { readonly value: string; readonly label: string };
}
