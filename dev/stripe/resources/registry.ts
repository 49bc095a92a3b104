import type { Includable } from '../http/expand';
import type { Table } from '../store/tables';
import type { World } from '../world';
import { showAccount, showBankAccount } from './account-view';
import { showBalanceTransaction } from './balance-transaction-view';
import { showCharge } from './charge-view';
import { includeLineItems } from './checkout-sessions';
import { showCustomer } from './customers';
import { showDispute } from './dispute-view';
import { showFraudWarning } from './fraud-warnings';
import { showPaymentIntent } from './payment-intent-view';
import { showPaymentMethod } from './payment-method-view';
import { showPayout } from './payout-view';
import { showRefund } from './refund-view';
import { includeRefunds } from './refunds';
import { showSession } from './session-view';
import { showSetupIntent } from './setup-intent-view';
import { showReversal, showTransfer } from './transfer-view';

type Finder = (world: World, id: string) => object | undefined;

function inTable<T extends Table>(table: T, show: (world: World, row: never) => object): Finder {
  return (world, id) => {
    const row = world.store.get(table, id);
    return row && show(world, row as never);
  };
}

const charge = inTable('charges', showCharge);
const refund = inTable('refunds', (_, row) => showRefund(row));
const session = inTable('sessions', showSession);

/** How an object is found by its id, of which the first part tells what it is. */
const finders: Record<string, Finder> = {
  acct: inTable('accounts', (_, row) => showAccount(row)),
  ba: findBankAccount,
  ch: charge,
  cs: session,
  cus: inTable('customers', (_, row) => showCustomer(row)),
  du: inTable('disputes', showDispute),
  issfr: inTable('fraud_warnings', (_, row) => showFraudWarning(row)),
  pi: inTable('payment_intents', showPaymentIntent),
  pm: inTable('payment_methods', (_, row) => showPaymentMethod(row)),
  po: inTable('payouts', (_, row) => showPayout(row)),
  py: charge,
  pyr: refund,
  re: refund,
  seti: inTable('setup_intents', showSetupIntent),
  tr: inTable('transfers', showTransfer),
  trr: inTable('transfer_reversals', (_, row) => showReversal(row)),
  txn: inTable('balance_transactions', (_, row) => showBalanceTransaction(row)),
};

function findBankAccount(world: World, id: string): object | undefined {
  const owner = world.store.all('accounts').find((row) => row.bank_account?.id === id);
  return owner?.bank_account ? showBankAccount(owner, owner.bank_account) : undefined;
}

/** Any object by its id; undefined for text that is no id of one. */
export function findObject(world: World, id: string): object | undefined {
  const prefix = id.slice(0, id.indexOf('_'));
  return Object.hasOwn(finders, prefix) ? finders[prefix]?.(world, id) : undefined;
}

/** What an object holds only when it is asked for. */
export const includable: Record<string, Includable> = {
  'charge.refunds': includeRefunds,
  'checkout.session.line_items': includeLineItems,
};
