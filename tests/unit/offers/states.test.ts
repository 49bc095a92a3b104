import { describe, expect, test } from 'vitest';
import {
  findOfferMove,
  type OfferParty,
  type OfferState,
  offerMoves,
  offerRefusal,
  offerStateLabels,
  offerStates,
} from '@/lib/offers/states';
import { payableOfferStates } from '@/lib/orders/offer-states';

const parties: readonly OfferParty[] = ['buyer', 'seller', 'clock', 'stripe'];
const events = offerMoves.map(({ event }) => event);

/** What each party can do in each state, written out: the table has to say this and nothing else. */
const expected: Record<OfferState, Partial<Record<OfferParty, string[]>>> = {
  open: {
    stripe: ['accept'],
    buyer: ['ask_change', 'decline'],
    seller: ['withdraw'],
    clock: ['lapse'],
  },
  change_asked: {
    stripe: ['accept'],
    buyer: ['decline'],
    seller: ['withdraw'],
    clock: ['lapse'],
  },
  accepted: { seller: ['withdraw'] },
  declined: {},
  withdrawn: {},
  lapsed: {},
};

describe('the life of an offer', () => {
  test.each(offerStates)('%s', (state) => {
    for (const party of parties) {
      const can = events.filter((event) => findOfferMove(event, party, state) !== undefined);
      expect(can, party).toEqual(expected[state][party] ?? []);
    }
  });

  test('of an accepted one only what nobody has paid for is taken back', () => {
    const accepted = { state: 'accepted', parts: 3 } as const;
    expect(offerRefusal('withdraw', 'seller', { ...accepted, funded: 2 })).toBeNull();
    expect(offerRefusal('withdraw', 'seller', { ...accepted, funded: 3 })).toContain('paid for');
    expect(offerRefusal('withdraw', 'buyer', { ...accepted, funded: 2 })).toContain('not open');
  });

  test('a payment is taken in the state that it accepts, and in the one that it leads to', () => {
    const accept = offerMoves.find(({ event }) => event === 'accept');
    expect(payableOfferStates).toEqual([...(accept?.from ?? []), accept?.to]);
  });

  test('every state has its words', () => {
    expect(Object.keys(offerStateLabels).sort()).toEqual([...offerStates].sort());
  });
});
