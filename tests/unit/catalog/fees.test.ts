import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buyerPays, commission, sellerGets, serviceFee } from '@/lib/catalog/fees';

test.each([
  // price, service fee, buyer pays, seller gets
  [500, 50, 550, 450],
  [1000, 50, 1050, 900],
  [1001, 50, 1051, 901],
  [1010, 51, 1061, 909],
  [1_000_000, 50_000, 1_050_000, 900_000],
  [0, 0, 0, 0],
])('of %i cents the fee is %i, the buyer pays %i, the seller gets %i', (price, fee, pays, gets) => {
  expect([serviceFee(price), buyerPays(price), sellerGets(price)]).toEqual([fee, pays, gets]);
});

test('whatever the price and the rules, no cent appears or is lost', () => {
  const rules = fc.record({
    commissionBps: fc.integer({ min: 0, max: 10_000 }),
    serviceFeeBps: fc.integer({ min: 0, max: 10_000 }),
    serviceFeeMinCents: fc.integer({ min: 0, max: 1000 }),
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), rules, (price, fees) => {
      expect(sellerGets(price, fees) + commission(price, fees)).toBe(price);
      expect(sellerGets(price, fees)).toBeGreaterThanOrEqual(0);
      expect(buyerPays(price, fees) - serviceFee(price, fees)).toBe(price);
      expect(serviceFee(price, fees)).toBeGreaterThanOrEqual(fees.serviceFeeMinCents);
    }),
  );
});
