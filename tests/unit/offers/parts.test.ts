import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serviceFee } from '@/lib/catalog/fees';
import { nextPart, type PartOrder, partsOf } from '@/lib/offers/parts';

const work = (priceCents: number) => ({
  title: 'A part',
  included: 'A sheet',
  priceCents,
  deliveryDays: 3,
  revisions: 1,
});

const offer = (prices: readonly number[], orders: readonly PartOrder[] = []) => ({
  ...work(prices.reduce((sum, price) => sum + price, 0)),
  milestones: prices.length > 1 ? prices.map(work) : [],
  orders,
});

const paid = (milestone: number | null, serviceFeeCents = 50, state = 'in_progress') => ({
  ...{ milestone, serviceFeeCents, state },
  paidAt: new Date(0),
  cancelFault: null,
});

const prices = fc.array(fc.integer({ min: 500, max: 1_000_000 }), { minLength: 1, maxLength: 6 });
const rules = fc.record({
  commissionBps: fc.integer({ min: 0, max: 3000 }),
  serviceFeeBps: fc.integer({ min: 0, max: 2000 }),
  serviceFeeMinCents: fc.integer({ min: 0, max: 500 }),
});

describe('the service fee of milestones', () => {
  test('comes in all to what one order would cost, none below zero', () => {
    fc.assert(
      fc.property(prices, rules, (each, fees) => {
        const parts = partsOf(offer(each), fees);
        const whole = each.reduce((sum, price) => sum + price, 0);
        const sum = parts.reduce((all, part) => all + part.serviceFeeCents, 0);
        expect(sum).toBe(serviceFee(whole, fees));
        for (const part of parts) expect(part.serviceFeeCents).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('after any of them, the buyer has paid the fee of one order of that size', () => {
    fc.assert(
      fc.property(prices, (each) => {
        let [price, fee] = [0, 0];
        for (const part of partsOf(offer(each))) {
          price += part.priceCents;
          fee += part.serviceFeeCents;
          expect(fee).toBe(serviceFee(price));
        }
      }),
    );
  });

  test.each([
    { each: [500, 500, 500], fees: [50, 0, 25] },
    { each: [2000, 3000, 1001], fees: [100, 150, 50] },
    { each: [1001, 1001, 1001], fees: [50, 50, 50] },
    { each: [5990], fees: [300] },
  ])('$each: $fees', ({ each, fees }) => {
    expect(partsOf(offer(each)).map((part) => part.serviceFeeCents)).toEqual(fees);
  });

  const feesAfter = (orders: readonly PartOrder[]) =>
    partsOf(offer([500, 500, 500], orders)).map((part) => part.serviceFeeCents);

  test.each([
    { story: 'the first stands', first: paid(1, 50), fees: [50, 0, 25] },
    {
      story: 'the first is cancelled, its fee is given back and the second bears it',
      first: { ...paid(1, 50, 'cancelled'), cancelFault: 'seller' as const },
      fees: [50, 50, 0],
    },
    {
      story: 'the first is cancelled by the buyer’s fault and its fee is kept',
      first: { ...paid(1, 50, 'cancelled'), cancelFault: 'buyer' as const },
      fees: [50, 0, 25],
    },
  ])('$story', ({ first, fees }) => {
    expect(feesAfter([first])).toEqual(fees);
  });

  test('what was paid stays as it was; the next bears what is missing', () => {
    const first = { ...paid(1, 50, 'cancelled'), cancelFault: 'none' as const };
    expect(feesAfter([first, paid(2, 0)])).toEqual([50, 0, 50]);
  });
});

describe('whose turn it is', () => {
  const turn = (orders: readonly PartOrder[], each = [500, 500, 500]) =>
    nextPart(partsOf(offer(each, orders)))?.position;

  test.each([
    { story: 'nothing paid', orders: [], next: 1 },
    { story: 'the first is paid', orders: [paid(1)], next: 2 },
    {
      story: 'a cancelled one was paid: it is not sold again',
      orders: [paid(1, 50, 'cancelled')],
      next: 2,
    },
    {
      story: 'one was left unpaid',
      orders: [{ ...paid(1, 50, 'abandoned'), paidAt: null }],
      next: 1,
    },
    {
      story: 'one waits for its payment',
      orders: [{ ...paid(1, 50, 'awaiting_payment'), paidAt: null }],
      next: 1,
    },
    { story: 'all are paid', orders: [paid(1), paid(2), paid(3)], next: undefined },
  ])('$story', ({ orders, next }) => {
    expect(turn(orders)).toBe(next);
  });

  test('an offer without milestones is paid once', () => {
    expect(turn([], [500])).toBeNull();
    expect(turn([paid(null, 50, 'cancelled')], [500])).toBeUndefined();
  });
});
