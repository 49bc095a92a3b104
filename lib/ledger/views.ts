/** Where the money of one order is, in minor units. All drawn from the book. */
export type OrderMoney = {
  readonly currency: string;
  readonly paidCents: number;
  readonly heldCents: number;
  readonly refundingCents: number;
  readonly refundedCents: number;
  readonly clearingCents: number;
  readonly payableCents: number;
  /** On the way to the seller's Stripe account, and there: what was taken back from it is not counted. */
  readonly transferringCents: number;
  readonly transferredCents: number;
  /** Above zero: what the seller owes of it. Below: what was kept of it for what they owed of another order. */
  readonly owedCents: number;
  readonly commissionCents: number;
  readonly serviceFeeCents: number;
};

/** A seller's money by state, in minor units. */
export type SellerMoney = {
  readonly currency: string;
  readonly clearingCents: number;
  readonly payableCents: number;
  readonly transferringCents: number;
  readonly paidOutCents: number;
  readonly debtCents: number;
};

/** A seller's money by state, or how one transaction changed it; minor units. What they owe counts above zero. */
export type SellerState = {
  readonly clearingCents: number;
  readonly payableCents: number;
  readonly transferringCents: number;
  readonly debtCents: number;
  /** Sent to their Stripe account and not called back, ever. */
  readonly paidOutCents: number;
};

/** How money of a payment goes back to its buyer. */
export type WayBack =
  | 'refund'
  /** The operator paid it otherwise: the card could not take it. */
  | 'by hand'
  /** Decided, and not there yet: Stripe is at it, or has refused it and a person is. */
  | 'on its way'
  | 'stuck'
  /** Taken by the buyer's bank; below zero when the bank gave it up again. */
  | 'bank';

/** One line of the book as people read it. */
export type BookLine = {
  readonly at: Date;
  readonly kind: string;
  readonly reference: string;
  readonly from: string;
  readonly to: string;
  readonly amountCents: number;
  readonly currency: string;
  readonly orderNumber: string | null;
};
