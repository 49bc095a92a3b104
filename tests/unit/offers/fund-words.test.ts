import { expect, test } from 'vitest';
import { fundWords } from '@/lib/offers/fund-words';
import type { PartView } from '@/lib/offers/views';
import type { OrderState } from '@/lib/orders/states';

const part = (state: OrderState): PartView => ({
  position: 1,
  title: 'Sketches',
  included: '',
  priceCents: 2000,
  serviceFeeCents: 100,
  deliveryDays: 2,
  revisions: 1,
  funded: true,
  order: { number: 'MN-1', state, late: false, partBack: false, dueAt: null },
});

test('the next milestone can wait for this one only while this one is not over', () => {
  const words = (state: OrderState) => fundWords({ parts: [part(state)] }, 'MN-1');
  expect(words('in_progress')).toMatch(/^You can fund it now or when this one is done\./);
  expect(words('completed')).toBe('It is held on its own until you accept it.');
  expect(words('cancelled')).toBe('It is held on its own until you accept it.');
  // The page's own next step leads to the payment.
  expect(words('awaiting_payment')).toBeNull();
});
