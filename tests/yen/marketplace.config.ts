import { marketplace as dollars } from '../../marketplace.config';

/** A marketplace in yen, a currency without minor units: amounts are whole yen everywhere. */
export const marketplace = {
  ...dollars,
  currency: 'jpy',
  payoutCountries: ['JP'],
} as const;

export type Marketplace = typeof marketplace;
