import { releaseOf } from '@/lib/ledger/postings';
import { shareOf, splitByWeights } from '@/lib/platform/money';

/** Whose doing a cancellation is. */
export const faults = ['none', 'buyer', 'seller', 'platform'] as const;
export type Fault = (typeof faults)[number];

/**
 * How an order's money is divided when part of the price goes back, in minor units. The service fee goes back in the
 * same proportion (RULES 3); the parts always add up to price + fee.
 */
export type Division = {
  readonly refundPriceCents: number;
  readonly refundFeeCents: number;
  /** Refunded in all. */
  readonly refundCents: number;
  readonly sellerCents: number;
  readonly commissionCents: number;
  readonly serviceFeeCents: number;
};

/**
 * Divides by how much of the price the buyer gets back (0 … price). The service fee stays when all goes back by the
 * buyer's fault (RULES 3). Pure; the dispute's slider shows the same.
 */
export function divideOrder(
  order: {
    readonly priceCents: number;
    readonly serviceFeeCents: number;
    readonly commissionBps: number;
  },
  refundPriceCents: number,
  fault: Fault = 'none',
): Division {
  const { priceCents, serviceFeeCents: fee } = order;
  if (!Number.isInteger(refundPriceCents) || refundPriceCents < 0 || refundPriceCents > priceCents)
    throw new RangeError(`a refund between 0 and ${priceCents}, not ${refundPriceCents}`);
  const feeStays = fault === 'buyer' && refundPriceCents === priceCents;
  const [refundFeeCents = 0] = feeStays
    ? [0]
    : splitByWeights(fee, [refundPriceCents, priceCents - refundPriceCents]);
  const release = releaseOf(
    priceCents - refundPriceCents,
    fee - refundFeeCents,
    order.commissionBps,
  );
  return {
    refundPriceCents,
    refundFeeCents,
    refundCents: refundPriceCents + refundFeeCents,
    ...release,
  };
}

/** The refund of a percentage of the price, in minor units. */
export const refundOfPercent = (priceCents: number, percent: number): number =>
  shareOf(priceCents, percent * 100);
