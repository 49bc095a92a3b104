import { daySeconds, startOfDay } from '../clock/clock';
import { emit } from '../events/emit';
import { showBankAccount } from '../resources/account-view';
import { showPayout } from '../resources/payout-view';
import { newId } from '../store/ids';
import type { PayoutRow } from '../store/rows/money';
import type { World } from '../world';
import { balancesOf, post } from './balance';

/** Money is at the bank on the next day. */
const arrivesAfterDays = 1;

type NewPayout = Pick<
  PayoutRow,
  | 'account'
  | 'amount'
  | 'currency'
  | 'automatic'
  | 'description'
  | 'method'
  | 'statement_descriptor'
  | 'metadata'
>;

/** Sends money of an account to its bank, as far as it is known to be there. */
export function makePayout(world: World, fields: NewPayout): PayoutRow {
  const account = world.store.get('accounts', fields.account);
  if (!account?.bank_account) throw new Error(`account ${fields.account} has no bank account`);
  const now = world.clock.now();
  const id = newId('po');
  const transaction = post(world, {
    account: fields.account,
    amount: -fields.amount,
    currency: fields.currency,
    type: 'payout',
    reporting_category: 'payout',
    source: id,
    description: fields.automatic ? 'STRIPE PAYOUT' : fields.description,
  });
  const number = account.payoutNumber + 1;
  world.store.patch('accounts', account.id, { payoutNumber: number });
  const row = world.store.put('payouts', {
    ...fields,
    id,
    created: now,
    arrival_date: startOfDay(now) + arrivesAfterDays * daySeconds,
    balance_transaction: transaction.id,
    failure_balance_transaction: null,
    destination: account.bank_account.id,
    failure_code: null,
    failure_message: null,
    status: fields.automatic ? 'in_transit' : 'pending',
    trace: `${account.id.slice(-6)}${String(number).padStart(6, '0')}`,
  });
  world.timers.schedule('payout-arrives', id, row.arrival_date);
  emit(world, 'payout.created', row.account, showPayout(row));
  return row;
}

/** The daily (weekly, monthly) payout of all that is available, above what shall stay. */
export function payOutAutomatically(world: World, id: string): void {
  const account = world.store.get('accounts', id);
  if (!account?.payouts_enabled || account.payouts.interval === 'manual') return;
  if (!account.bank_account || account.bank_account.payoutOutcome === 'errored') return;
  for (const balance of balancesOf(world, id)) {
    const stays = account.payouts.minimum_balance_by_currency?.[balance.currency] ?? 0;
    const amount = balance.available - stays;
    if (amount <= 0) continue;
    const payout = makePayout(world, {
      account: id,
      amount,
      currency: balance.currency,
      automatic: true,
      description: 'STRIPE PAYOUT',
      method: 'standard',
      statement_descriptor: account.payouts.statement_descriptor,
      metadata: {},
    });
    assign(world, payout);
  }
}

/** Notes with which automatic payout each balance transaction went out. */
function assign(world: World, payout: PayoutRow): void {
  for (const row of world.store.all('balance_transactions')) {
    const goes =
      row.account === payout.account &&
      row.currency === payout.currency &&
      row.status === 'available' &&
      row.payout === null;
    if (goes) world.store.patch('balance_transactions', row.id, { payout: payout.id });
  }
}

/** The bank has the money, or sends it back. */
export function payoutArrives(world: World, id: string): void {
  const payout = world.store.get('payouts', id);
  if (!payout || (payout.status !== 'pending' && payout.status !== 'in_transit')) return;
  const bank = world.store.get('accounts', payout.account)?.bank_account;
  if (bank?.payoutOutcome === 'failed' || bank?.payoutOutcome === 'errored') {
    failPayout(world, payout);
    return;
  }
  const row = world.store.patch('payouts', id, { status: 'paid' });
  emit(world, 'payout.paid', row.account, showPayout(row), { status: payout.status });
  emit(world, 'payout.updated', row.account, showPayout(row), { status: payout.status });
}

/** A payout fails, even one that was thought paid: the money is back in the balance. */
export function failPayout(world: World, payout: PayoutRow): PayoutRow {
  const account = world.store.get('accounts', payout.account);
  if (account?.bank_account) {
    const errored = { ...account.bank_account, payoutOutcome: 'errored' as const };
    const changed = world.store.patch('accounts', account.id, { bank_account: errored });
    emit(world, 'account.external_account.updated', account.id, showBankAccount(changed, errored), {
      status: 'new',
    });
  }
  const back = giveBack(world, payout, 'payout_failure', 'STRIPE PAYOUT FAILURE');
  const row = world.store.patch('payouts', payout.id, {
    status: 'failed',
    failure_code: 'account_closed',
    failure_message: 'The bank account has been closed.',
    failure_balance_transaction: back,
  });
  emit(world, 'payout.failed', row.account, showPayout(row), { status: payout.status });
  return row;
}

/** Stops a payout that has not left yet. */
export function cancelPayout(world: World, payout: PayoutRow): PayoutRow {
  world.timers.cancel('payout-arrives', payout.id);
  const back = giveBack(world, payout, 'payout_cancel', 'STRIPE PAYOUT CANCEL');
  const row = world.store.patch('payouts', payout.id, {
    status: 'canceled',
    failure_balance_transaction: back,
  });
  emit(world, 'payout.canceled', row.account, showPayout(row), { status: payout.status });
  return row;
}

function giveBack(world: World, payout: PayoutRow, type: string, description: string): string {
  return post(world, {
    account: payout.account,
    amount: payout.amount,
    currency: payout.currency,
    type,
    reporting_category: 'payout_reversal',
    source: payout.id,
    description,
  }).id;
}
