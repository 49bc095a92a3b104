import type { PackageTier } from './limits';

/** Packages as people call them. On its own, so that a browser need not fetch every limit of a gig for three words. */
export const tierNames: Readonly<Record<PackageTier, string>> = {
  basic: 'Basic',
  standard: 'Standard',
  premium: 'Premium',
};
