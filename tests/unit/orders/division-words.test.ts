import { expect, test } from 'vitest';
import { divideOrder } from '@/lib/orders/divide-order';
import { divisionWords } from '@/lib/orders/division-words';

const order = { priceCents: 2000, serviceFeeCents: 100, commissionBps: 1000 };
const names = { buyer: 'Ben', seller: 'Ana' };

test('each side reads what it gets itself, and what the other one gets', () => {
  const half = divideOrder(order, 1000);
  expect(divisionWords('buyer', half, 'usd', names)).toBe('you get $10.50 back, Ana gets $9.00');
  expect(divisionWords('seller', half, 'usd', names)).toBe('Ben gets $10.50 back, you get $9.00');
  expect(divisionWords('buyer', half, 'usd')).toBe('you get $10.50 back, the seller gets $9.00');
});

test('who gets nothing reads that', () => {
  const words = (refund: number) => divisionWords('seller', divideOrder(order, refund), 'usd');
  expect(words(2000)).toBe('the buyer gets $21.00 back, you get nothing');
  expect(words(0)).toBe('the buyer gets nothing back, you get $18.00');
});
