import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  amountText,
  choiceAt,
  partOf,
  percentOf,
  refundOfChoice,
} from '@/components/admin/division-choice';
import { listHref } from '@/components/admin/list-address';

const order = {
  currency: 'usd',
  priceCents: 2000,
  serviceFeeCents: 100,
  commissionBps: 1000,
  buyer: 'Ben',
  seller: 'Ana',
};

describe('the slider of a decision', () => {
  test('chooses nothing and all at its ends, and a part between them', () => {
    expect(choiceAt(order, 0, '5.00')).toEqual({ kind: 'none', amount: '5.00' });
    expect(choiceAt(order, 100, '5.00')).toEqual({ kind: 'all', amount: '5.00' });
    expect(choiceAt(order, 25, '1.00')).toEqual({ kind: 'part', amount: '5.00' });
  });

  test('never calls a part what is nothing or all of it', () => {
    const percent = fc.integer({ min: 1, max: 99 });
    const priceCents = fc.integer({ min: 2, max: 2_000_000 });
    fc.assert(
      fc.property(percent, priceCents, (at, price) => {
        const priced = { ...order, priceCents: price };
        const refund = refundOfChoice(priced, choiceAt(priced, at, ''));
        expect(refund).toBeGreaterThan(0);
        expect(refund).toBeLessThan(price);
      }),
    );
  });

  test('stands where the written amount is, and in the middle when it is none', () => {
    expect(percentOf(order, { kind: 'part', amount: '5' })).toBe(25);
    expect(percentOf(order, { kind: 'part', amount: '0.01' })).toBe(1);
    expect(percentOf(order, { kind: 'part', amount: '19.99' })).toBe(99);
    expect(percentOf(order, { kind: 'all', amount: '5' })).toBe(100);
    expect(percentOf(order, { kind: null, amount: '' })).toBe(50);
  });
});

describe('what is chosen', () => {
  test.each([
    ['none', '5', 0],
    ['all', '', 2000],
    ['part', '5', 500],
    ['part', '7.50', 750],
    ['part', '0', null],
    ['part', '20', null],
    ['part', '-5', null],
    ['part', 'five', null],
    [null, '5', null],
  ] as const)('%s with “%s” gives back %s', (kind, amount, cents) => {
    expect(refundOfChoice(order, { kind, amount })).toBe(cents);
  });

  test('an amount stands in the field as it is read from it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1999 }), (cents) => {
        expect(partOf(order, amountText(cents, 'usd'))).toBe(cents);
      }),
    );
    expect(amountText(500, 'jpy')).toBe('500');
  });
});

describe('the address of a list', () => {
  test('leaves out what is empty and the first page', () => {
    expect(listHref('/admin/orders', { q: '', state: null, page: 1 })).toBe('/admin/orders');
    expect(listHref('/admin/orders', { q: 'a b&c', state: 'late', page: 2 })).toBe(
      '/admin/orders?q=a+b%26c&state=late&page=2',
    );
  });
});
