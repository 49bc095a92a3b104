import { describe, expect, test } from 'vitest';
import { type OrderMatter, overOfOffer, overOfOrder } from '@/lib/notifications/over';

const told = new Date('2026-11-02T10:00:00Z');
const later = new Date('2026-11-02T11:00:00Z');
const order = (changes: Partial<OrderMatter>): OrderMatter => ({
  state: 'in_progress',
  startedAt: told,
  late: false,
  acceptedBy: null,
  asked: { extension: false, proposal: false, extra: false, review: false },
  ...changes,
});
const asked = { extension: true, proposal: true, extra: true, review: true };

describe('a line of an order', () => {
  test.each<[kind: string, stands: Partial<OrderMatter>, isOver: Partial<OrderMatter>]>([
    ['order-deliver', { state: 'delivered' }, { state: 'completed', acceptedBy: 'you' }],
    ['order-remind-accept', { state: 'delivered' }, { state: 'in_revision' }],
    ['order-request-revision', { state: 'in_revision' }, { state: 'delivered' }],
    ['order-pay', {}, { startedAt: later }],
    ['order-pay', { startedAt: null, state: 'awaiting_requirements' }, { state: 'cancelled' }],
    ['order-remind-requirements', { state: 'awaiting_requirements' }, {}],
    ['order-become-late', { late: true }, { state: 'delivered' }],
    ['order-remind-due', {}, { state: 'completed' }],
    ['order-request-extension', { asked }, {}],
    ['order-propose-cancel', { asked }, {}],
    ['order-offer-extra', { asked }, {}],
    ['order-remind-review', { state: 'completed', asked }, { state: 'completed' }],
    ['order-open-dispute', { state: 'disputed' }, { state: 'completed' }],
    ['order-charge-back', { state: 'charged_back' }, { state: 'completed' }],
  ])('%s stands while it can be answered, and no longer', (kind, stands, isOver) => {
    expect(overOfOrder(kind, order(stands), told)).toBeNull();
    expect(overOfOrder(kind, order(isOver), told)).toMatch(/^[A-Z].*\.$/);
  });

  test('says who has accepted', () => {
    const accepted = (acceptedBy: OrderMatter['acceptedBy']) =>
      overOfOrder('order-deliver', order({ state: 'completed', acceptedBy }), told);
    expect(accepted('you')).toBe('Delivered; you accepted it since.');
    expect(accepted('silence')).toBe('Delivered; accepted since, as nothing was said.');
    expect(accepted(null)).toBe('Delivered; the order is completed since.');
  });

  test('that only tells is never over', () => {
    for (const kind of ['order-accept', 'order-message', 'message', 'from-an-older-version'])
      expect(overOfOrder(kind, order({ state: 'completed' }), told)).toBeNull();
  });
});

describe('a line of an offer', () => {
  const offer = { side: 'buyer', expired: false } as const;

  test('stands while the offer is open', () => {
    expect(overOfOffer('offer-made', { ...offer, state: 'open' })).toBeNull();
    expect(overOfOffer('offer-change-asked', { ...offer, state: 'change_asked' })).toBeNull();
  });

  test.each(['accepted', 'declined', 'withdrawn', 'lapsed'] as const)('is over: %s', (state) => {
    expect(overOfOffer('offer-made', { ...offer, state })).toMatch(/\.$/);
    expect(overOfOffer('offer-change-asked', { ...offer, side: 'seller', state })).toMatch(/\.$/);
    expect(overOfOffer('offer-withdrawn', { ...offer, state })).toBeNull();
  });

  test('is over when its time has passed, before the clock says so', () => {
    expect(overOfOffer('offer-made', { ...offer, state: 'open', expired: true })).toBe(
      'The time of this offer is over.',
    );
  });
});
