import { daySeconds, startOfDay } from '../clock/clock';
import { newId } from '../store/ids';
import type { BalanceRow, BalanceTransactionRow } from '../store/rows/money';
import type { World } from '../world';
import { schedulePayout } from './payout-schedule';

/** Card money becomes available at the start of the second day after the payment. */
export const settlementDays = 2;

export interface Posting {
  account: string;
  /** Minor units; negative takes money away. */
  amount: number;
  /** Stripe's own share, taken from the amount. */
  fee?: number;
  fee_description?: string;
  currency: string;
  type: string;
  reporting_category: string;
  source: string | null;
  description?: string | null;
  /** When the money can be used, in seconds; now if left out. */
  available_on?: number;
}

/**
 * Writes a balance transaction and moves the balance with it: the only place where either changes,
 * so that the one is always the sum of the other. To be called in a transaction.
 */
export function post(world: World, posting: Posting): BalanceTransactionRow {
  const now = world.clock.now();
  const fee = posting.fee ?? 0;
  const availableOn = posting.available_on ?? now;
  const pending = availableOn > now;
  const row = world.store.put('balance_transactions', {
    id: newId('txn'),
    created: now,
    account: posting.account,
    amount: posting.amount,
    fee,
    net: posting.amount - fee,
    currency: posting.currency,
    available_on: availableOn,
    status: pending ? 'pending' : 'available',
    type: posting.type,
    reporting_category: posting.reporting_category,
    description: posting.description ?? null,
    source: posting.source,
    fee_description: posting.fee_description ?? null,
    payout: null,
  });
  const balance = balanceOf(world, posting.account, posting.currency);
  const side = pending ? 'pending' : 'available';
  world.store.put('balances', { ...balance, [side]: balance[side] + row.net });
  if (pending) world.timers.schedule('funds-available', String(availableOn), availableOn);
  else schedulePayout(world, posting.account);
  return row;
}

/** What an account has in a currency; zero if it never had any. */
export function balanceOf(world: World, account: string, currency: string): BalanceRow {
  const id = `${account}:${currency}`;
  return world.store.get('balances', id) ?? { id, account, currency, available: 0, pending: 0 };
}

/** All balances of an account, the default currency first. */
export function balancesOf(world: World, account: string): BalanceRow[] {
  const first = world.store.get('accounts', account)?.default_currency ?? 'usd';
  const others = world.store
    .all('balances')
    .filter((row) => row.account === account && row.currency !== first);
  return [balanceOf(world, account, first), ...others];
}

/** When money that comes in now can be used. */
export function settlesOn(now: number, days = settlementDays): number {
  return startOfDay(now) + days * daySeconds;
}

/** Turns what is pending and due into what is available; gives the accounts that this touched. */
export function releasePending(world: World, availableOn: number): string[] {
  const touched = new Set<string>();
  for (const row of world.store.all('balance_transactions')) {
    if (row.status !== 'pending' || row.available_on > availableOn) continue;
    world.store.patch('balance_transactions', row.id, { status: 'available' });
    const balance = balanceOf(world, row.account, row.currency);
    world.store.put('balances', {
      ...balance,
      pending: balance.pending - row.net,
      available: balance.available + row.net,
    });
    touched.add(row.account);
  }
  for (const account of touched) schedulePayout(world, account);
  return [...touched];
}
