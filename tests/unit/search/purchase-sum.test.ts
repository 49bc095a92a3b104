import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Offer, sumOf } from '@/components/gigs/purchase-sum';
import { buyerPays } from '@/lib/catalog/fees';
import { marketplace } from '@/marketplace.config';

const offer: Offer = {
  packages: [
    { tier: 'basic', name: 'Small', priceCents: 500, deliveryDays: 1, revisions: 0 },
    { tier: 'standard', name: 'Middle', priceCents: 2000, deliveryDays: 3, revisions: 2 },
    { tier: 'premium', name: 'Large', priceCents: 9000, deliveryDays: 7, revisions: -1 },
  ],
  extras: [
    { id: 'faster', priceCents: 1000, addDays: -2, addRevisions: 0 },
    { id: 'more', priceCents: 300, addDays: 1, addRevisions: 1 },
  ],
  fees: marketplace.fees,
  currency: 'usd',
  at: '2026-11-23T12:00:00Z',
};

describe('what the purchase card says', () => {
  test('for a package alone', () => {
    expect(sumOf(offer, 'basic', [])).toMatchObject({
      packageCents: 500,
      extrasCents: 0,
      feeCents: 50,
      totalCents: 550,
      deliveryDays: 1,
      revisions: 0,
    });
  });

  test('with extras: their price is part of what the fee is counted from, their days move the date', () => {
    expect(sumOf(offer, 'standard', ['faster', 'more'])).toMatchObject({
      extrasCents: 1300,
      feeCents: 165,
      totalCents: 3465,
      deliveryDays: 2,
      revisions: 3,
    });
  });

  test('a faster delivery is never before tomorrow, and unlimited stays unlimited', () => {
    expect(sumOf(offer, 'basic', ['faster'])?.deliveryDays).toBe(1);
    expect(sumOf(offer, 'premium', ['more'])?.revisions).toBe(-1);
  });

  test('an unknown package reads as the first, unknown extras as none', () => {
    expect(sumOf(offer, 'gold', ['gone', ''])).toEqual(sumOf(offer, 'basic', []));
    expect(sumOf({ ...offer, packages: [] }, 'basic', [])).toBeNull();
  });

  test('is what checkout will ask for', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('basic', 'standard', 'premium'),
        fc.subarray(['faster', 'more']),
        (tier, extras) => {
          const sum = sumOf(offer, tier, extras);
          expect(sum?.totalCents).toBe(
            buyerPays((sum?.packageCents ?? 0) + (sum?.extrasCents ?? 0)),
          );
        },
      ),
    );
  });
});
