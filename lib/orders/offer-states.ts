import type { OfferState } from '@/prisma/generated/client';

// Here and not in lib/offers/states.ts: taking a payment (lib/orders) accepts an offer, and lib/orders stands below
// lib/offers. Pure.

/** An offer waits for its buyer, or for its seller's answer to a wish: the first payment still accepts it. */
export const openOfferStates = ['open', 'change_asked'] as const satisfies readonly OfferState[];

/** Does this offer still wait for its first payment? */
export const isOpenOffer = (state: OfferState): boolean =>
  openOfferStates.some((open) => open === state);

/** An offer takes a payment in these states: the first one accepts it, further milestones follow. */
export const payableOfferStates = [
  ...openOfferStates,
  'accepted',
] as const satisfies readonly OfferState[];

/** Does this offer take a payment, of its first milestone or a further one? */
export const isPayableOffer = (state: OfferState): boolean =>
  payableOfferStates.some((payable) => payable === state);
