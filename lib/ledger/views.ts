/** Where the money of one order is, in minor units. All drawn from the book. */
export type OrderMoney = {
  readonly currency: string;
  readonly paidCents: number;
  readonly heldCents: number;
  readonly refundingCents: number;
  readonly refundedCents: number;
  readonly clearingCents: number;
  readonly payableCents: number;
  /** On the way to the seller's Stripe account, and there. */
  readonly transferringCents: number;
  readonly transferredCents: number;
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
