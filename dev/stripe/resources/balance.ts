import type Stripe from 'stripe';
import { noSuch } from '../http/errors';
import { page } from '../http/list';
import { type Call, idOf, operation } from '../http/operation';
import { balancesOf } from '../money/balance';
import type { World } from '../world';
import { showBalanceTransaction } from './balance-transaction-view';

export function showBalance(world: World, account: string): Stripe.Balance {
  const rows = balancesOf(world, account);
  const part = (side: 'available' | 'pending') =>
    rows.map((row) => ({
      amount: row[side],
      currency: row.currency,
      source_types: { card: row[side] },
    }));
  return {
    object: 'balance',
    available: part('available'),
    ...(account === world.platform
      ? { connect_reserved: rows.map((row) => ({ amount: 0, currency: row.currency })) }
      : {}),
    livemode: false,
    pending: part('pending'),
    refund_and_dispute_prefunding: {
      available: rows.map((row) => ({ amount: 0, currency: row.currency })),
      pending: rows.map((row) => ({ amount: 0, currency: row.currency })),
    },
  };
}

function listTransactions(call: Call<Stripe.BalanceTransactionListParams>) {
  const { world, account, params } = call;
  const rows = world.store
    .all('balance_transactions')
    .filter((row) => row.account === account)
    .filter((row) => !params.type || row.type === params.type)
    .filter((row) => !params.currency || row.currency === params.currency)
    .filter((row) => !params.source || isSource(world, row.source, params.source))
    .filter((row) => !params.payout || row.payout === params.payout);
  return page(
    call,
    '/v1/balance_transactions',
    'balance_transaction',
    rows,
    showBalanceTransaction,
  );
}

/** A charge or intent stands for what came of it, too: asked for a charge, its refunds are not meant. */
function isSource(world: World, source: string | null, wanted: string): boolean {
  if (source === wanted) return true;
  return (
    wanted.startsWith('pi_') && world.store.get('charges', source ?? '')?.payment_intent === wanted
  );
}

function retrieveTransaction(call: Call<Stripe.BalanceTransactionRetrieveParams>) {
  const row = call.world.store.get('balance_transactions', idOf(call));
  if (!row || row.account !== call.account) throw noSuch('balance transaction', idOf(call));
  return showBalanceTransaction(row);
}

export const balanceOperations = [
  operation('GET', '/v1/balance', ['Balance', 'BalanceRetrieveParams'], (call) =>
    showBalance(call.world, call.account),
  ),
  operation(
    'GET',
    '/v1/balance_transactions',
    ['BalanceTransactions', 'BalanceTransactionListParams'],
    listTransactions,
  ),
  operation(
    'GET',
    '/v1/balance_transactions/:id',
    ['BalanceTransactions', 'BalanceTransactionRetrieveParams'],
    retrieveTransaction,
  ),
];
