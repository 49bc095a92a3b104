import { describe, expect, test } from 'vitest';
import { allowedEvents, type OpenAsks } from '@/lib/orders/allowed-events';
import { deadlineWords } from '@/lib/orders/end-words';
import { type ActionFacts, nextAction } from '@/lib/orders/next-action';
import { type OrderFacts, orderStates } from '@/lib/orders/states';
import type { Viewer } from '@/lib/orders/views';
import { offersProposal } from '@/lib/orders/ways-to-end';
import { addDays, addHours } from '@/lib/platform/spans';
import { terms } from './terms';

const paidAt = new Date('2026-11-01T12:00:00Z');
const nothingAsked: OpenAsks = {
  extensionBy: null,
  proposalBy: null,
  openOffers: 0,
  dispute: null,
  divided: false,
};

const order = (facts: Partial<OrderFacts>): OrderFacts => ({
  state: 'in_progress',
  paidAt,
  dueAt: addDays(paidAt, 3),
  deliveredAt: null,
  firstDeliveredAt: null,
  completedAt: null,
  clearedAt: null,
  revisionsIncluded: 1,
  revisionsUsed: 0,
  lookedLonger: false,
  terms,
  ...facts,
});

type Case = {
  viewer: Viewer;
  order: Partial<OrderFacts>;
  asks?: Partial<OpenAsks>;
  at?: Date;
  reviewed?: boolean;
  partBack?: boolean;
  moreToFund?: boolean;
  fundable?: number;
};

const actionOf = (wanted: Case) => {
  const at = wanted.at ?? addDays(paidAt, 1);
  const facts: ActionFacts = {
    viewer: wanted.viewer,
    order: order(wanted.order),
    asks: { ...nothingAsked, ...wanted.asks },
    at,
    reviewed: wanted.reviewed ?? false,
    partBack: wanted.partBack ?? false,
    moreToFund: wanted.moreToFund ?? false,
    fundable: wanted.fundable ?? null,
    extensionUntil: addHours(at, 10),
    proposalUntil: addHours(at, 20),
    offersUntil: addDays(at, 7),
    answerBy: addDays(at, 3),
    decideBy: addDays(at, 7),
    clearsAt: addDays(at, 14),
  };
  return nextAction(facts);
};

const open = { openedBy: 'buyer', state: 'open' } as const;
const answered = { openedBy: 'buyer', state: 'answered' } as const;
const delivered = { state: 'delivered', deliveredAt: paidAt, firstDeliveredAt: paidAt } as const;
const completed = { state: 'completed', completedAt: paidAt } as const;

describe('the one next action', () => {
  const cases: [string, Case, string, string | null][] = [
    ['buyer, not paid', { viewer: 'buyer', order: { state: 'awaiting_payment' } }, 'you', 'pay'],
    [
      'buyer, questions open',
      { viewer: 'buyer', order: { state: 'awaiting_requirements' } },
      'you',
      'submit_requirements',
    ],
    [
      'seller, questions open',
      { viewer: 'seller', order: { state: 'awaiting_requirements' } },
      'other',
      null,
    ],
    ['seller at work', { viewer: 'seller', order: {} }, 'you', 'deliver'],
    ['buyer while work goes on', { viewer: 'buyer', order: {} }, 'other', null],
    [
      'buyer, an extra is offered',
      { viewer: 'buyer', order: {}, asks: { openOffers: 1 } },
      'you',
      'pay_extra',
    ],
    [
      'buyer, very late',
      { viewer: 'buyer', order: {}, at: addDays(paidAt, 5) },
      'you',
      'cancel_late',
    ],
    ['buyer, delivered', { viewer: 'buyer', order: delivered }, 'you', 'accept'],
    ['seller, delivered', { viewer: 'seller', order: delivered }, 'other', null],
    [
      'a proposal comes before the work',
      { viewer: 'seller', order: {}, asks: { proposalBy: 'buyer' } },
      'you',
      'accept_proposal',
    ],
    [
      'one’s own proposal leaves the work',
      { viewer: 'seller', order: {}, asks: { proposalBy: 'seller' } },
      'you',
      'deliver',
    ],
    [
      'a buyer who proposed waits for the answer',
      { viewer: 'buyer', order: {}, asks: { proposalBy: 'buyer' } },
      'other',
      'accept_proposal',
    ],
    [
      'a buyer who proposed need not judge the delivery meanwhile',
      { viewer: 'buyer', order: delivered, asks: { proposalBy: 'buyer' } },
      'other',
      'accept_proposal',
    ],
    [
      'a seller who proposed after the delivery waits for the answer',
      { viewer: 'seller', order: delivered, asks: { proposalBy: 'seller' } },
      'other',
      'accept_proposal',
    ],
    [
      'a buyer who proposed, very late: cancelling by right needs no answer',
      { viewer: 'buyer', order: {}, asks: { proposalBy: 'buyer' }, at: addDays(paidAt, 5) },
      'you',
      'cancel_late',
    ],
    [
      'a question of the other side comes before one’s own proposal',
      { viewer: 'buyer', order: {}, asks: { proposalBy: 'buyer', extensionBy: 'seller' } },
      'you',
      'accept_extension',
    ],
    [
      'a request for more days',
      { viewer: 'buyer', order: {}, asks: { extensionBy: 'seller' } },
      'you',
      'accept_extension',
    ],
    [
      'disputed, by the other',
      { viewer: 'seller', order: { state: 'disputed' }, asks: { dispute: open } },
      'you',
      'answer_dispute',
    ],
    [
      'disputed, by oneself',
      { viewer: 'buyer', order: { state: 'disputed' }, asks: { dispute: open } },
      'other',
      null,
    ],
    [
      'disputed, answered',
      { viewer: 'buyer', order: { state: 'disputed' }, asks: { dispute: answered } },
      'admin',
      null,
    ],
    [
      'an admin decides',
      { viewer: 'admin', order: { state: 'disputed' }, asks: { dispute: answered } },
      'you',
      'settle_dispute',
    ],
    ['buyer, completed', { viewer: 'buyer', order: completed }, 'you', 'review'],
    ['buyer, reviewed', { viewer: 'buyer', order: completed, reviewed: true }, 'nobody', null],
    [
      'seller, too late to review',
      { viewer: 'seller', order: completed, at: addDays(paidAt, 15) },
      'nobody',
      null,
    ],
    [
      'ended with a part back: nobody is asked how it was',
      { viewer: 'buyer', order: completed, partBack: true },
      'nobody',
      null,
    ],
    ['cancelled', { viewer: 'buyer', order: { state: 'cancelled' } }, 'nobody', null],
  ];

  test.each(cases)('%s', (_name, wanted, who, event) => {
    expect(actionOf(wanted)).toMatchObject({ who, event, sentence: expect.stringMatching(/\.$/) });
  });

  test('what the viewer is told to press, they may press', () => {
    for (const [name, wanted] of cases) {
      const action = actionOf(wanted);
      const { event } = action;
      // Paid by Stripe, or no move of the table at all.
      if (action.who !== 'you' || !event || ['pay', 'pay_extra', 'review'].includes(event))
        continue;
      const asks = { ...nothingAsked, ...wanted.asks };
      const allowed = allowedEvents(
        wanted.viewer,
        order(wanted.order),
        asks,
        wanted.at ?? addDays(paidAt, 1),
      );
      expect(allowed, name).toContain(event);
    }
  });

  test('whoever proposed reads that the other one has not answered, with the clock that runs', () => {
    const at = addDays(paidAt, 1);
    const asks = { proposalBy: 'buyer' } as const;
    const waits = actionOf({ viewer: 'buyer', order: {}, asks });
    expect(waits).toMatchObject({
      sentence: 'The seller has not answered your proposal to cancel yet.',
      deadline: addHours(at, 20),
    });
    expect(deadlineWords(waits, 'in_progress', false)).toBe('The time to answer ends');
    // The promised time runs on for the one who works.
    expect(actionOf({ viewer: 'seller', order: {}, asks: { proposalBy: 'seller' } })).toMatchObject(
      {
        sentence:
          'The buyer has not answered your proposal to cancel yet. Until then the work goes on.',
        deadline: addDays(paidAt, 3),
      },
    );
  });

  test('a milestone that is done is not all while others wait to be funded', () => {
    const done = { order: completed, reviewed: true, moreToFund: true };
    for (const viewer of ['buyer', 'seller'] as const)
      expect(actionOf({ viewer, ...done }).sentence).toMatch(/not funded yet/);
    expect(actionOf({ viewer: 'buyer', ...done, moreToFund: false }).sentence).toBe('All done.');
  });

  test('the next milestone is funded before this one is reviewed, by the buyer alone', () => {
    const next = { order: completed, moreToFund: true, fundable: 2 };
    expect(actionOf({ viewer: 'buyer', ...next })).toEqual({
      who: 'you',
      event: 'fund',
      sentence: 'Fund milestone 2, so that the work goes on.',
      deadline: null,
    });
    expect(actionOf({ viewer: 'seller', ...next }).event).toBe('review');
    expect(actionOf({ viewer: 'buyer', order: delivered, fundable: 2 }).event).toBe('accept');
  });

  test('every state has one for everybody', () => {
    for (const state of orderStates)
      for (const viewer of ['buyer', 'seller', 'admin'] as const)
        expect(actionOf({ viewer, order: { state } }).sentence).toMatch(/\.$/);
  });
});

describe('what a viewer can press', () => {
  const at = addDays(paidAt, 1);
  const allowed = (viewer: Viewer, facts: Partial<OrderFacts>, asks: Partial<OpenAsks> = {}) =>
    allowedEvents(viewer, order(facts), { ...nothingAsked, ...asks }, at);

  test('nothing to answer while nothing is asked', () => {
    expect(allowed('buyer', {})).toEqual(['request_extension', 'propose_cancel', 'open_dispute']);
    expect(allowed('seller', {})).toEqual([
      'deliver',
      'request_extension',
      'offer_extra',
      'propose_cancel',
      'open_dispute',
    ]);
  });

  test('a buyer who can cancel at once need not propose it; a seller has both', () => {
    const waiting = { state: 'awaiting_requirements' } as const;
    expect(allowed('buyer', waiting)).toContain('cancel_unstarted');
    expect(offersProposal(allowed('buyer', waiting))).toBe(false);
    expect(offersProposal(allowed('seller', waiting))).toBe(true);
    expect(offersProposal(allowed('buyer', {}))).toBe(true);
    expect(offersProposal(allowed('buyer', {}, { proposalBy: 'seller' }))).toBe(false);
  });

  test('one’s own proposal can be taken back, not accepted', () => {
    const own = allowed('buyer', delivered, { proposalBy: 'buyer' });
    expect(own).toContain('withdraw_proposal');
    expect(own).not.toContain('accept_proposal');
    expect(own).not.toContain('propose_cancel');
    const other = allowed('seller', delivered, { proposalBy: 'buyer' });
    expect(other).toEqual(expect.arrayContaining(['accept_proposal', 'decline_proposal']));
    expect(other).not.toContain('withdraw_proposal');
  });

  test('a dispute is answered by the other side, while there is time', () => {
    const disputed = { state: 'disputed' } as const;
    expect(allowed('buyer', disputed, { dispute: open })).toEqual([]);
    expect(allowed('seller', disputed, { dispute: open })).toEqual([
      'answer_dispute',
      'agree_dispute',
    ]);
    expect(allowed('seller', disputed, { dispute: answered })).toEqual(['agree_dispute']);
    expect(allowed('admin', disputed, { dispute: open })).toEqual([]);
    expect(allowed('admin', disputed, { dispute: answered })).toEqual(['settle_dispute']);
  });

  test('what was divided by agreement is not disputed again', () => {
    expect(allowed('buyer', completed)).toEqual(['open_dispute']);
    expect(allowed('buyer', completed, { divided: true })).toEqual([]);
  });
});
