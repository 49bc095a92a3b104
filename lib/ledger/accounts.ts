/**
 * The accounts of the book (MONEY 8). Signs: a debit is positive, a credit negative; so assets and expenses stand
 * above zero, liabilities and income below.
 */
export const accountKinds = {
  /** Our money at Stripe, available and pending. Must equal Stripe's own figure. */
  stripe_balance: { owner: 'platform', nature: 'asset' },
  /** What the buyer paid and nobody has earned yet. */
  order_hold: { owner: 'order', nature: 'liability' },
  /** Decided to go back to the buyer, not yet confirmed by Stripe. */
  refund_in_flight: { owner: 'refund', nature: 'liability' },
  /** Earned by a seller, inside the clearing window. */
  seller_clearing: { owner: 'seller', nature: 'liability' },
  /** Cleared, not yet transferred. */
  seller_payable: { owner: 'seller', nature: 'liability' },
  /** What a seller owes after a refund that the clearing and payable money did not cover. */
  seller_debt: { owner: 'seller', nature: 'asset' },
  /** Sent to a seller's account, not yet confirmed by Stripe. */
  transfer_in_flight: { owner: 'transfer', nature: 'liability' },
  commission: { owner: 'platform', nature: 'income' },
  service_fees: { owner: 'platform', nature: 'income' },
  processing_fees: { owner: 'platform', nature: 'expense' },
  chargeback_losses: { owner: 'platform', nature: 'expense' },
  /** What the operator put in from their own pocket, less what they took out to their own bank. */
  operator: { owner: 'platform', nature: 'liability' },
  goodwill: { owner: 'platform', nature: 'expense' },
  /** Taken by the bank until a chargeback is decided. */
  disputed: { owner: 'chargeback', nature: 'asset' },
} as const;

export type AccountKind = keyof typeof accountKinds;

/** An account by kind and owner; the platform's own have the empty owner. */
export type Account = { readonly kind: AccountKind; readonly owner: string };

export const platformAccount = (
  kind:
    | 'stripe_balance'
    | 'commission'
    | 'service_fees'
    | 'processing_fees'
    | 'chargeback_losses'
    | 'goodwill'
    | 'operator',
): Account => ({ kind, owner: '' });

export const holdOf = (orderId: string): Account => ({ kind: 'order_hold', owner: orderId });
export const clearingOf = (sellerId: string): Account => ({
  kind: 'seller_clearing',
  owner: sellerId,
});
export const payableOf = (sellerId: string): Account => ({
  kind: 'seller_payable',
  owner: sellerId,
});
export const debtOf = (sellerId: string): Account => ({ kind: 'seller_debt', owner: sellerId });
export const refundInFlight = (refundId: string): Account => ({
  kind: 'refund_in_flight',
  owner: refundId,
});
export const transferInFlight = (transferId: string): Account => ({
  kind: 'transfer_in_flight',
  owner: transferId,
});
export const disputedOf = (chargebackId: string): Account => ({
  kind: 'disputed',
  owner: chargebackId,
});
