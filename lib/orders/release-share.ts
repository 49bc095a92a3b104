import type { Release } from '@/lib/ledger/postings';
import { splitByWeights } from '@/lib/platform/money';

/** All of it together, minor units. Pure. */
export const sumOfRelease = (release: Release): number =>
  release.sellerCents + release.commissionCents + release.serviceFeeCents;

/** So much of what was released, out of everybody's part in proportion; the parts add up to `amountCents`. Pure. */
export function shareOfRelease(released: Release, amountCents: number): Release {
  const [sellerCents = 0, commissionCents = 0, serviceFeeCents = 0] = splitByWeights(amountCents, [
    released.sellerCents,
    released.commissionCents,
    released.serviceFeeCents,
  ]);
  return { sellerCents, commissionCents, serviceFeeCents };
}
