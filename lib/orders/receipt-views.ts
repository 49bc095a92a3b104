import type { WayBack } from '@/lib/ledger/views';
import type { ReceiptIssuer } from './receipt-issuer';

/** What a payment was for. */
export type ReceiptLine = { readonly label: string; readonly cents: number };

/** The receipt of one payment. Amounts in minor units, drawn from the book. */
export type Receipt = {
  /** As people read it: `R-000042`. */
  readonly number: string;
  readonly issuer: ReceiptIssuer;
  readonly paidAt: Date;
  /** What it was for, in a word. */
  readonly what: string;
  /** Stripe's name of the charge, as the buyer's bank knows it. */
  readonly chargeId: string | null;
  readonly lines: readonly ReceiptLine[];
  readonly totalCents: number;
  /** The part of the total that is tax; with a rate of 0 none was charged. */
  readonly taxCents: number;
  readonly back: readonly { readonly at: Date; readonly cents: number; readonly how: WayBack }[];
  /** What has come back to the buyer, and what the payment cost them in the end. */
  readonly backCents: number;
  readonly keptCents: number;
};

/** The receipts of one order, the oldest payment first. */
export type OrderReceipts = {
  readonly now: Date;
  readonly orderNumber: string;
  readonly title: string;
  readonly currency: string;
  readonly buyerName: string;
  readonly seller: { readonly name: string; readonly username: string };
  readonly receipts: readonly Receipt[];
  readonly totalCents: number;
  readonly backCents: number;
  readonly keptCents: number;
};
