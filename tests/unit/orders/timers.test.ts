import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClockFacts, clocksOf } from '@/lib/orders/clocks';
import { extendedDueAt } from '@/lib/orders/extended-due-at';
import { type OrderFacts, orderStates } from '@/lib/orders/states';
import { autoAcceptAt, stateTimerKinds, type TimedOrder, timersOf } from '@/lib/orders/timers';
import { addDays, addHours, addMinutes } from '@/lib/platform/spans';
import { terms } from './terms';

const paidAt = new Date('2026-11-01T12:00:00Z');
const order = (facts: Partial<TimedOrder>): TimedOrder => ({
  state: 'in_progress',
  paidAt,
  dueAt: addDays(paidAt, 3),
  deliveredAt: null,
  lookedLonger: false,
  completedAt: null,
  clearedAt: null,
  lateAt: null,
  terms,
  ...facts,
});
const hoursOf = (facts: Partial<TimedOrder>) =>
  Object.fromEntries(
    timersOf(order(facts)).map(({ kind, dueAt }) => [
      kind,
      (dueAt.getTime() - paidAt.getTime()) / 3_600_000,
    ]),
  );

describe('the clocks of a state', () => {
  test('questions: reminders on days 1, 3 and 7, over after 30', () => {
    expect(hoursOf({ state: 'awaiting_requirements' })).toEqual({
      remind_requirements_1: 24,
      remind_requirements_2: 72,
      remind_requirements_3: 168,
      lapse_unstarted: 720,
    });
  });

  test('a delivery: accepted after 3 days, reminders at half and 12 hours before', () => {
    expect(hoursOf({ state: 'delivered', deliveredAt: paidAt })).toEqual({
      remind_accept_half: 36,
      remind_accept_last: 60,
      auto_accept: 72,
    });
  });

  test('who looks longer has 4 days more', () => {
    expect(hoursOf({ state: 'delivered', deliveredAt: paidAt, lookedLonger: true })).toEqual({
      remind_accept_half: 84,
      remind_accept_last: 156,
      auto_accept: 168,
    });
  });

  test('work: late when the date passes, once', () => {
    expect(hoursOf({})).toEqual({ become_late: 72 });
    expect(hoursOf({ lateAt: addDays(paidAt, 3) })).toEqual({});
  });

  test('completed: clears after 14 days, once; reviews are reminded of 3 days before their end', () => {
    expect(hoursOf({ state: 'completed', completedAt: paidAt })).toEqual({
      remind_review: 264,
      clear: 336,
    });
    expect(hoursOf({ state: 'completed', completedAt: paidAt, clearedAt: paidAt })).toEqual({
      remind_review: 264,
    });
  });

  test('every clock that a state starts ends with it', () => {
    const dates = fc.option(
      fc.date({ min: paidAt, max: addDays(paidAt, 60), noInvalidDate: true }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...orderStates),
        dates,
        dates,
        dates,
        fc.boolean(),
        (state, deliveredAt, completedAt, lateAt, lookedLonger) => {
          const timers = timersOf(order({ state, deliveredAt, completedAt, lateAt, lookedLonger }));
          const kinds = timers.map((timer) => timer.kind);
          for (const kind of kinds) expect(stateTimerKinds).toContain(kind);
          expect(new Set(kinds).size).toBe(kinds.length);
        },
      ),
    );
  });

  test('looking longer is always later', () => {
    expect(autoAcceptAt(paidAt, true, terms) > autoAcceptAt(paidAt, false, terms)).toBe(true);
  });
});

describe('clocks as people read them', () => {
  const at = addDays(paidAt, 1);
  const facts = (
    order: Partial<OrderFacts> = {},
    rest: Partial<Omit<ClockFacts, 'order'>> = {},
  ): ClockFacts => ({
    viewer: 'buyer',
    proposal: null,
    disputeBy: null,
    decideBy: null,
    checkoutEndsAt: null,
    mayReview: false,
    mayTip: false,
    divided: false,
    ...rest,
    order: {
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
      priceCents: 2000,
      ...order,
    },
  });

  test('have a cause, an end and what happens then, the first to end first; reminders are no clocks', () => {
    const clocks = clocksOf(
      [
        { kind: 'auto_accept', dueAt: addDays(at, 2), pausedAt: null },
        { kind: 'remind_accept_half', dueAt: addHours(at, 1), pausedAt: null },
        { kind: 'lapse_proposal', dueAt: addHours(at, 3), pausedAt: null },
      ],
      at,
      facts(),
    );
    expect(clocks.map((clock) => clock.kind)).toEqual(['lapse_proposal', 'auto_accept']);
    for (const clock of clocks) {
      expect(clock.cause).toMatch(/\.$/);
      expect(clock.effect).toMatch(/\.$/);
    }
  });

  test('call the one who looks you', () => {
    const told = (viewer: ClockFacts['viewer'], kind: string, rest: Partial<ClockFacts> = {}) => {
      const [clock] = clocksOf([{ kind, dueAt: addDays(at, 2), pausedAt: null }], at, {
        ...facts(),
        viewer,
        ...rest,
      });
      return `${clock?.cause} ${clock?.effect}`;
    };
    expect(told('buyer', 'auto_accept')).toMatch(
      /^You are looking at the delivery\. .* the seller\./,
    );
    expect(told('seller', 'auto_accept')).toMatch(/^The buyer is looking .* goes to you\./);
    expect(told('seller', 'lapse_unstarted')).toMatch(/^Your questions .* the buyer gets/);
    expect(told('buyer', 'lapse_unstarted')).toMatch(/^The seller’s questions .* you get/);
    expect(told('seller', 'clear')).toMatch(/You can be paid out\./);
    const asked = { proposal: { by: 'buyer', refundPercent: 100 }, disputeBy: 'seller' } as const;
    expect(told('buyer', 'lapse_proposal', asked)).toMatch(/the other side’s answer/);
    expect(told('seller', 'lapse_proposal', asked)).toMatch(/your answer/);
    expect(told('buyer', 'dispute_unanswered', asked)).toMatch(/your answer/);
    expect(told('admin', 'dispute_unanswered', asked)).toMatch(/waits for an answer\./);
  });

  test('a paused clock shows what is left of it, from now', () => {
    const pausedAt = addHours(at, -5);
    const [clock] = clocksOf(
      [{ kind: 'clear', dueAt: addHours(pausedAt, 48), pausedAt }],
      at,
      facts(),
    );
    expect(clock).toMatchObject({ paused: true, endsAt: addHours(at, 48) });
  });
});

describe('windows are shown like clocks', () => {
  const at = addMinutes(paidAt, 4);
  const base: OrderFacts & { priceCents: number } = {
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
    priceCents: 2000,
  };
  const shown = (order: Partial<OrderFacts>, when: Date, rest: Partial<ClockFacts> = {}) =>
    clocksOf([], when, {
      viewer: 'buyer',
      proposal: null,
      disputeBy: null,
      decideBy: null,
      checkoutEndsAt: null,
      mayReview: false,
      mayTip: false,
      divided: false,
      ...rest,
      order: { ...base, ...order },
    }).map(({ kind, endsAt }) => [kind, endsAt]);

  test('the quick undo, for 15 minutes and while nothing was sent', () => {
    expect(shown({}, at)).toEqual([['undo_purchase', addMinutes(paidAt, 15)]]);
    expect(shown({ firstDeliveredAt: at }, at)).toEqual([]);
    expect(shown({}, addMinutes(paidAt, 16))).toEqual([]);
  });

  test('the day after which a late order can be cancelled, unless something was delivered', () => {
    const due = addDays(paidAt, 3);
    const late = addHours(due, 2);
    expect(shown({}, late)).toEqual([['cancel_late', addHours(due, 24)]]);
    expect(shown({ firstDeliveredAt: due }, late)).toEqual([]);
    expect(shown({}, addHours(due, 25))).toEqual([]);
  });

  test('after completion: review, dispute, tip', () => {
    const order = { state: 'completed', completedAt: paidAt } as const;
    expect(shown(order, at, { mayReview: true, mayTip: true }).map(([kind]) => kind)).toEqual([
      'review',
      'open_dispute',
      'tip',
    ]);
  });

  test('no dispute about money that both have divided', () => {
    const order = { state: 'completed', completedAt: paidAt } as const;
    expect(shown(order, at, { divided: true })).toEqual([]);
  });

  test('say what really happens to a proposal that nobody answers', () => {
    const effect = (order: Partial<OrderFacts>, proposal: ClockFacts['proposal']) =>
      clocksOf([{ kind: 'lapse_proposal', dueAt: addDays(at, 2), pausedAt: null }], at, {
        viewer: 'buyer',
        disputeBy: null,
        decideBy: null,
        checkoutEndsAt: null,
        mayReview: false,
        mayTip: false,
        divided: false,
        proposal,
        order: { ...base, ...order },
      }).find(({ kind }) => kind === 'lapse_proposal')?.effect;
    expect(effect({}, { by: 'buyer', refundPercent: 100 })).toMatch(/everything back/);
    expect(effect({}, { by: 'seller', refundPercent: 60 })).toMatch(/stays as it was/);
    expect(effect({}, { by: 'buyer', refundPercent: 60 })).toMatch(/divided/);
    expect(effect({ firstDeliveredAt: at }, { by: 'buyer', refundPercent: 60 })).toMatch(/dispute/);
  });
});

test('more days count from the promised date, or from now when it has passed', () => {
  expect(extendedDueAt(addDays(paidAt, 3), 2, paidAt)).toEqual(addDays(paidAt, 5));
  expect(extendedDueAt(paidAt, 2, addDays(paidAt, 4))).toEqual(addDays(paidAt, 6));
});
