import { marketplace } from '@/marketplace.config';
import { shareOf } from '../platform/money';

/** The shares that an order is bought under. An order keeps a copy; new orders take the marketplace's. */
export type FeeRules = {
  /** Seller's commission on price and extras, in basis points. */
  readonly commissionBps: number;
  /** Buyer's service fee, in basis points of the price. */
  readonly serviceFeeBps: number;
  /** Its least, once for a purchase. */
  readonly serviceFeeMinCents: number;
};

/** The buyer's service fee for a purchase of this price, in minor units (RULES 3). */
export function serviceFee(priceCents: number, rules: FeeRules = marketplace.fees): number {
  if (priceCents === 0) return 0;
  return Math.max(shareOf(priceCents, rules.serviceFeeBps), rules.serviceFeeMinCents);
}

/**
 * The service fee of a part of a purchase that is paid part by part, minor units: what the fee of all up to it is more than
 * what was taken for the parts before it. By remainder, so that the parts cost together what the whole would at once
 * (RULES 3).
 */
export function serviceFeeOfPart(
  before: { readonly priceCents: number; readonly feeCents: number },
  priceCents: number,
  rules: FeeRules = marketplace.fees,
): number {
  return Math.max(0, serviceFee(before.priceCents + priceCents, rules) - before.feeCents);
}

/** What the buyer pays in all, in minor units: price and extras, and the service fee. */
export function buyerPays(priceCents: number, rules: FeeRules = marketplace.fees): number {
  return priceCents + serviceFee(priceCents, rules);
}

/** The marketplace's commission on a price, in minor units, rounded half up. */
export function commission(priceCents: number, rules: FeeRules = marketplace.fees): number {
  return shareOf(priceCents, rules.commissionBps);
}

/** What the seller gets of a price, in minor units: the rest after the commission, so that both always add up. */
export function sellerGets(priceCents: number, rules: FeeRules = marketplace.fees): number {
  return priceCents - commission(priceCents, rules);
}
