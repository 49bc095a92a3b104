import { describe, expect, test } from 'vitest';
import { orderStates } from '@/lib/orders/states';
import { wayOn } from '@/lib/orders/way-on';

const gig = { slug: 'draw-your-cat', state: 'active' as const };
const ana = {
  ...{ username: 'ana', name: 'Ana', status: 'active' as const },
  seller: { paused: false },
};
const cancelled = { state: 'cancelled' as const, gig, seller: ana };
const toAna = { to: 'seller', username: 'ana', name: 'Ana' };

describe('the way on from a cancelled order', () => {
  test('leads to the gig while it is on sale', () => {
    expect(wayOn(cancelled, 'buyer')).toEqual({ to: 'gig', slug: 'draw-your-cat' });
  });

  test('else to the seller: the gig paused or gone, or the seller takes no orders', () => {
    for (const state of ['paused', 'deleted', 'removed'] as const)
      expect(wayOn({ ...cancelled, gig: { ...gig, state } }, 'buyer')).toEqual(toAna);
    expect(wayOn({ ...cancelled, gig: null }, 'buyer')).toEqual(toAna);
    const away = { ...ana, seller: { paused: true } };
    expect(wayOn({ ...cancelled, seller: away }, 'buyer')).toEqual(toAna);
  });

  test('else to the search: nobody is sent to a page that is not there', () => {
    const suspended = { ...ana, status: 'suspended' as const };
    for (const seller of [suspended, { ...ana, seller: null }])
      expect(wayOn({ ...cancelled, seller }, 'buyer')).toEqual({ to: 'search' });
  });

  test('is the buyer’s alone, and of no other state', () => {
    for (const viewer of ['seller', 'admin'] as const) expect(wayOn(cancelled, viewer)).toBeNull();
    for (const state of orderStates.filter((each) => each !== 'cancelled'))
      expect(wayOn({ ...cancelled, state }, 'buyer')).toBeNull();
  });
});
