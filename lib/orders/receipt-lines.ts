import type { PaymentLeg } from '@/prisma/generated/client';
import type { Bought } from './bought';
import type { ReceiptLine } from './receipt-views';

/** A number as it is printed: six places at least, so that a list of them stands straight. */
export const receiptNumber = (number: number): string => `R-${String(number).padStart(6, '0')}`;

/** The number behind a printed one, or null. */
export function readReceiptNumber(text: string): number | null {
  const match = /^R-(\d{1,9})$/i.exec(text);
  const number = Number(match?.[1] ?? 0);
  return number > 0 ? number : null;
}

export type PaidFor = {
  readonly leg: PaymentLeg;
  readonly unwanted: boolean;
  readonly totalCents: number;
  readonly bought: Bought;
  /** Of the extra that was paid, if it is one. */
  readonly extraTitle: string;
};

function purchaseLines({ bought, totalCents }: PaidFor): ReceiptLine[] {
  const { package: chosen, extras } = bought;
  const parts: ReceiptLine[] = [
    { label: `${bought.title} (${chosen.name})`, cents: chosen.priceCents },
    ...extras.map((extra) => ({ label: `Extra: ${extra.title}`, cents: extra.priceCents })),
  ];
  // The fee is what the payment holds beyond the price: the order keeps both as they were bought.
  const feeCents = totalCents - parts.reduce((sum, { cents }) => sum + cents, 0);
  return feeCents === 0 ? parts : [...parts, { label: 'Service fee', cents: feeCents }];
}

/** What a payment was for, line by line. The lines always add up to its total, minor units. Pure. */
export function receiptLines(paid: PaidFor): ReceiptLine[] {
  const { totalCents: cents, leg } = paid;
  if (paid.unwanted)
    return [{ label: `A payment for “${paid.bought.title}” that was not needed`, cents }];
  if (leg === 'tip') return [{ label: `Tip for “${paid.bought.title}”`, cents }];
  if (leg === 'extra') return [{ label: `Extra work: ${paid.extraTitle}`, cents }];
  return purchaseLines(paid);
}

/** What a payment was for, in a word. Pure. */
export function whatWasPaid({ leg, unwanted }: Pick<PaidFor, 'leg' | 'unwanted'>): string {
  if (unwanted) return 'Payment given back';
  return { order: 'Order', extra: 'Extra work', tip: 'Tip' }[leg];
}
