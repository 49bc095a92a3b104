import type { Move } from './states';

/** Paid, and its money not given back: what a bank can interrupt. */
const paidFor = [
  'awaiting_requirements',
  'in_progress',
  'delivered',
  'in_revision',
  'disputed',
  'completed',
] as const;

/** What the buyer's bank does to an order (RULES 2 'chargeback'); a part of the one table in moves.ts. */
export const bankMoves = [
  {
    event: 'charge_back',
    by: ['stripe'],
    from: paidFor,
    to: ['charged_back'],
    money: 'none',
    label: 'The buyer’s bank took a payment back',
  },
  {
    event: 'win_chargeback',
    by: ['stripe'],
    from: ['charged_back'],
    to: paidFor,
    money: 'none',
    label: 'The bank gave the money back: the order goes on',
  },
  {
    event: 'lose_chargeback',
    by: ['stripe'],
    from: ['charged_back'],
    to: ['completed', 'cancelled'],
    money: 'split',
    label: 'The bank decided for the buyer',
  },
] as const satisfies readonly Move[];
