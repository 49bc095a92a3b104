/** Stripe's price for a card payment, 2.9 % and 30 minor units, as the sandbox charges it. */
const cardPerMille = 29;
const cardFixed = 30;
/** Bank debits: 0.8 %, at most 5.00. */
const debitPerMille = 8;
const debitMax = 500;

/** What the bank takes for a chargeback. */
export const disputeFee = 1500;

/** The processing fee of a payment in minor units, rounded half up, without a float in between. */
export function processingFee(amount: number, method: string): number {
  if (method === 'card') return perMille(amount, cardPerMille) + cardFixed;
  return Math.min(perMille(amount, debitPerMille), debitMax);
}

function perMille(amount: number, rate: number): number {
  return Math.floor((amount * rate + 500) / 1000);
}
