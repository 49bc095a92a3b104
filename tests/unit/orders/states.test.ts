import { describe, expect, test } from 'vitest';
import { eventsFor, findMove, refusalOf } from '@/lib/orders/may-move';
import { moves, type OrderEventName } from '@/lib/orders/moves';
import {
  type OrderFacts,
  type OrderState,
  orderStates,
  type Party,
  revisionsLeft,
} from '@/lib/orders/states';
import { addDays, addHours, addMinutes } from '@/lib/platform/spans';
import { terms } from './terms';

/** One letter for each state, so that the whole life fits on a page. */
const letters: Record<string, OrderState> = {
  P: 'awaiting_payment',
  X: 'abandoned',
  Q: 'awaiting_requirements',
  W: 'in_progress',
  D: 'delivered',
  R: 'in_revision',
  '!': 'disputed',
  B: 'charged_back',
  C: 'completed',
  K: 'cancelled',
};

// RULES 2, written out by hand: who may do what, from which states. A change of the table has to be made twice.
//
// P not paid, X abandoned, Q waits for answers, W work in progress, D delivered, R in revision, ! disputed, B with the
// bank, C completed, K cancelled
const matrix = `
event               | buyer | seller | admin | clock | stripe
pay                 |       |        |       |       | P
abandon             |       |        |       | P     | P
submit_requirements | Q     |        |       |       |
start_without       |       | Q      |       |       |
cancel_unstarted    | Q     |        |       |       |
cancel_unanswered   |       | Q      |       |       |
lapse_unstarted     |       |        |       | Q     |
deliver             |       | WR     |       |       |
undo_purchase       | W     |        |       |       |
become_late         |       |        |       | WR    |
cancel_late         | WR    |        |       |       |
request_extension   | WR    | WR     |       |       |
accept_extension    | WR    | WR     |       |       |
decline_extension   | WR    | WR     |       | WR    |
offer_extra         |       | WDR    |       |       |
pay_extra           |       |        |       |       | WDR
close_extra         | WDR   | WDR    |       | WDR   |
accept              | D     |        |       | D     |
request_revision    | D     |        |       |       |
look_longer         | D     |        |       |       |
propose_cancel      | QWDR  | QWDR   |       |       |
accept_proposal     | QWDR  | QWDR   |       | QWDR  |
decline_proposal    | QWDR  | QWDR   |       |       |
withdraw_proposal   | QWDR  | QWDR   |       |       |
lapse_proposal      |       |        |       | QW    |
open_dispute        | WDRC  | WDRC   |       | DR    |
answer_dispute      | !     | !      |       |       |
dispute_unanswered  |       |        |       | !     |
agree_dispute       | !     | !      |       |       |
settle_dispute      |       |        | !     |       |
clear               |       |        |       | C     |
tip                 |       |        |       |       | C
clear_tip           |       |        |       | DRCK  |
admin_cancel        |       |        | QWDR  |       |
admin_complete      |       |        | QWDR  |       |
admin_split         |       |        | QWDR  |       |
admin_refund        |       |        | C     |       |
charge_back         |       |        |       |       | QWDR!C
win_chargeback      |       |        |       |       | B
lose_chargeback     |       |        |       |       | B
`;

type Row = { event: OrderEventName; from: Record<Party, OrderState[]> };

function parseMatrix(): Row[] {
  const [head = '', ...lines] = matrix.trim().split('\n');
  const parties = head
    .split('|')
    .slice(1)
    .map((cell) => cell.trim() as Party);
  return lines.map((line) => {
    const [event = '', ...cells] = line.split('|').map((cell) => cell.trim());
    const from = Object.fromEntries(
      parties.map((party, index) => [
        party,
        [...(cells[index] ?? '')].map((letter) => letters[letter] as OrderState),
      ]),
    ) as Row['from'];
    return { event: event as OrderEventName, from };
  });
}

describe('the life-cycle table', () => {
  const rows = parseMatrix();

  test('has the events of the matrix, in its order, and no other', () => {
    expect([...new Set(moves.map((move) => move.event))]).toEqual(rows.map((row) => row.event));
  });

  test.each(rows)('$event is for exactly these parties in these states', ({ event, from }) => {
    for (const party of Object.keys(from) as Party[])
      for (const state of orderStates)
        expect(
          findMove(event, party, state) !== undefined,
          `${event} by ${party} when ${state}`,
        ).toBe(from[party].includes(state));
  });

  test('leads to the states of RULES 2', () => {
    const ends = Object.fromEntries(moves.map((move) => [move.event, move.to]));
    expect(ends).toMatchObject({
      pay: ['awaiting_requirements', 'in_progress'],
      submit_requirements: ['in_progress'],
      start_without: ['in_progress'],
      deliver: ['delivered'],
      accept: ['completed'],
      request_revision: ['in_revision'],
      look_longer: 'same',
      accept_proposal: ['cancelled', 'completed'],
      open_dispute: ['disputed'],
      agree_dispute: ['completed', 'cancelled', 'in_revision'],
      settle_dispute: ['completed', 'cancelled'],
      cancel_late: ['cancelled'],
      admin_split: ['completed'],
    });
  });

  test('nobody moves what is over, but for a tip that clears', () => {
    const parties: Party[] = ['buyer', 'seller', 'admin', 'clock', 'stripe'];
    const movesFrom = (state: OrderState) =>
      parties.flatMap((party) =>
        moves.filter((move) => findMove(move.event, party, state)).map((move) => move.event),
      );
    expect(movesFrom('abandoned')).toEqual([]);
    expect(movesFrom('cancelled')).toEqual(['clear_tip']);
  });
});

const paidAt = new Date('2026-11-01T12:00:00Z');
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

describe('what the guards say', () => {
  const cases: [string, OrderEventName, Party, Partial<OrderFacts>, Date, boolean][] = [
    ['undo within 15 minutes', 'undo_purchase', 'buyer', {}, addMinutes(paidAt, 15), true],
    ['undo after 15 minutes', 'undo_purchase', 'buyer', {}, addMinutes(paidAt, 16), false],
    [
      'undo with work sent',
      'undo_purchase',
      'buyer',
      { firstDeliveredAt: paidAt },
      addMinutes(paidAt, 5),
      false,
    ],
    [
      'seller cancels unanswered after 13 days',
      'cancel_unanswered',
      'seller',
      { state: 'awaiting_requirements' },
      addDays(paidAt, 13),
      false,
    ],
    [
      'seller cancels unanswered after 14 days',
      'cancel_unanswered',
      'seller',
      { state: 'awaiting_requirements' },
      addDays(paidAt, 14),
      true,
    ],
    ['late by 23 hours', 'cancel_late', 'buyer', {}, addHours(paidAt, 72 + 23), false],
    ['late by 24 hours', 'cancel_late', 'buyer', {}, addHours(paidAt, 72 + 24), true],
    [
      'late by 24 hours in revision, with something delivered',
      'cancel_late',
      'buyer',
      { state: 'in_revision', firstDeliveredAt: paidAt },
      addDays(paidAt, 9),
      false,
    ],
    [
      'a revision that is included',
      'request_revision',
      'buyer',
      { state: 'delivered' },
      paidAt,
      true,
    ],
    [
      'a revision too many',
      'request_revision',
      'buyer',
      { state: 'delivered', revisionsUsed: 1 },
      paidAt,
      false,
    ],
    [
      'the hundredth of unlimited revisions',
      'request_revision',
      'buyer',
      { state: 'delivered', revisionsIncluded: -1, revisionsUsed: 99 },
      paidAt,
      true,
    ],
    ['look longer', 'look_longer', 'buyer', { state: 'delivered' }, paidAt, true],
    [
      'look longer again',
      'look_longer',
      'buyer',
      { state: 'delivered', lookedLonger: true },
      paidAt,
      false,
    ],
    [
      'dispute 14 days after completion',
      'open_dispute',
      'seller',
      { state: 'completed', completedAt: paidAt },
      addDays(paidAt, 14),
      true,
    ],
    [
      'dispute later than that',
      'open_dispute',
      'seller',
      { state: 'completed', completedAt: paidAt },
      addMinutes(addDays(paidAt, 14), 1),
      false,
    ],
    [
      'tip 30 days after completion',
      'tip',
      'stripe',
      { state: 'completed', completedAt: paidAt },
      addDays(paidAt, 30),
      true,
    ],
    [
      'tip later than that',
      'tip',
      'stripe',
      { state: 'completed', completedAt: paidAt },
      addDays(paidAt, 31),
      false,
    ],
    ['clear', 'clear', 'clock', { state: 'completed', completedAt: paidAt }, paidAt, true],
    [
      'clear twice',
      'clear',
      'clock',
      { state: 'completed', completedAt: paidAt, clearedAt: paidAt },
      paidAt,
      false,
    ],
  ];

  test.each(cases)('%s', (_name, event, party, facts, at, allowed) => {
    const refusal = refusalOf(event, party, order(facts), at);
    if (allowed) expect(refusal).toBeNull();
    else expect(refusal).toMatch(/^[A-Z].+\.$/);
  });

  test('a guard is asked of the one who moves: nobody borrows another party’s right', () => {
    expect(refusalOf('deliver', 'buyer', order({}), paidAt)).toMatch(/not in a state/);
    expect(eventsFor('seller', order({}), paidAt)).not.toContain('accept');
  });
});

test('revisions that are left', () => {
  expect(revisionsLeft({ revisionsIncluded: 2, revisionsUsed: 1 })).toBe(1);
  expect(revisionsLeft({ revisionsIncluded: 0, revisionsUsed: 1 })).toBe(0);
  expect(revisionsLeft({ revisionsIncluded: -1, revisionsUsed: 5 })).toBe(Number.POSITIVE_INFINITY);
});
