import type { WayBack } from '@/lib/ledger/views';
import type { Receipt } from '@/lib/orders/receipt-views';
import { dateFormat } from '@/lib/platform/kept-formats';
import { formatMoney } from '@/lib/platform/money';

/** How a payment was made: Stripe keeps the card, we never see it. */
export const paidBy = 'Paid by card through Stripe';

/** What came back, in the words of a credit line. */
export const backWords: Readonly<Record<WayBack, string>> = {
  refund: 'Refunded to the card that paid',
  'by hand': 'Paid back in another way',
  'on its way': 'On its way back to the card that paid',
  stuck: 'Owed to you: the card could not take it yet',
  bank: 'Taken back by your bank',
};

/** One movement back, in words: a bank that gives money up again is said so. */
export const backText = ({ how, cents }: Receipt['back'][number]): string =>
  how === 'bank' && cents < 0 ? 'Given up again by your bank' : backWords[how];

/** Only what has arrived lowers what a payment cost. */
export const hasArrived = ({ how }: Receipt['back'][number]): boolean =>
  how !== 'on its way' && how !== 'stuck';

const percent = (bps: number): string => `${bps / 100} %`;

/** The tax line: what part of the total it is, or that none was charged. */
export function taxText({ issuer, taxCents }: Receipt, currency: string): string {
  const { label, rateBps } = issuer.tax;
  if (rateBps === 0) return `${label}: none charged`;
  return `${label} (${percent(rateBps)}), included: ${formatMoney(taxCents, currency, { exact: true })}`;
}

/** The issuer's name, address and tax number, line by line. */
export const issuerLines = ({ issuer }: Pick<Receipt, 'issuer'>): string[] => [
  issuer.name,
  ...issuer.address,
  ...(issuer.taxId ? [`Tax number ${issuer.taxId}`] : []),
];

/** A day, as it stands on paper: `25 November 2026`. By UTC. */
export const dayText = (at: Date): string =>
  dateFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(at);
