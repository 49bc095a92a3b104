import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serviceFee } from '@/lib/catalog/fees';
import { divideOrder, faults, refundOfPercent } from '@/lib/orders/divide-order';

const orders = fc.record({
  priceCents: fc.integer({ min: 500, max: 5_000_000 }),
  serviceFeeCents: fc.integer({ min: 0, max: 250_000 }),
  commissionBps: fc.integer({ min: 0, max: 10_000 }),
});

const divided = fc.tuple(
  orders,
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

describe('dividing an order', () => {
  test('a five-dollar order, all to the seller: $5.50 in, $4.50 out (RULES 3)', () => {
    const order = { priceCents: 500, serviceFeeCents: serviceFee(500), commissionBps: 1000 };
    expect(divideOrder(order, 0)).toEqual({
      refundPriceCents: 0,
      refundFeeCents: 0,
      refundCents: 0,
      sellerCents: 450,
      commissionCents: 50,
      serviceFeeCents: 50,
    });
  });

  test('all back is all back, the fee too', () => {
    const order = { priceCents: 500, serviceFeeCents: 50, commissionBps: 1000 };
    expect(divideOrder(order, 500)).toMatchObject({
      refundCents: 550,
      sellerCents: 0,
      commissionCents: 0,
      serviceFeeCents: 0,
    });
  });

  test('a cancellation by the buyer’s fault leaves the service fee, one by anyone else’s does not (RULES 3)', () => {
    const order = { priceCents: 500, serviceFeeCents: 50, commissionBps: 1000 };
    const kept = { refundCents: 500, sellerCents: 0, commissionCents: 0, serviceFeeCents: 50 };
    expect(divideOrder(order, 500, 'buyer')).toMatchObject(kept);
    for (const fault of faults.filter((each) => each !== 'buyer'))
      expect(divideOrder(order, 500, fault)).toEqual(divideOrder(order, 500));
    expect(divideOrder(order, 250, 'buyer')).toEqual(divideOrder(order, 250));
  });

  test('the parts always add up, and none is below zero', () => {
    fc.assert(
      fc.property(divided, ([order, share]) => {
        const division = divideOrder(order, Math.round(order.priceCents * share));
        const { refundCents, sellerCents, commissionCents, serviceFeeCents } = division;
        expect(refundCents + sellerCents + commissionCents + serviceFeeCents).toBe(
          order.priceCents + order.serviceFeeCents,
        );
        expect(division.refundPriceCents + division.refundFeeCents).toBe(refundCents);
        for (const part of Object.values(division)) expect(part).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('more back to the buyer is never more for anybody else: a dispute takes back, it never adds', () => {
    fc.assert(
      fc.property(divided, ([order, one, other]) => {
        const less = divideOrder(order, Math.round(order.priceCents * Math.min(one, other)));
        const more = divideOrder(order, Math.round(order.priceCents * Math.max(one, other)));
        expect(more.refundCents).toBeGreaterThanOrEqual(less.refundCents);
        expect(more.sellerCents).toBeLessThanOrEqual(less.sellerCents);
        expect(more.commissionCents).toBeLessThanOrEqual(less.commissionCents);
        expect(more.serviceFeeCents).toBeLessThanOrEqual(less.serviceFeeCents);
      }),
    );
  });

  test.each([-1, 501, 1.5, Number.NaN])('refuses to refund %s of 500', (refund) => {
    const order = { priceCents: 500, serviceFeeCents: 50, commissionBps: 1000 };
    expect(() => divideOrder(order, refund)).toThrow(RangeError);
  });

  test('a percentage of the price is rounded half up', () => {
    expect(refundOfPercent(1000, 33)).toBe(330);
    expect(refundOfPercent(999, 50)).toBe(500);
    expect(refundOfPercent(999, 100)).toBe(999);
  });
});
