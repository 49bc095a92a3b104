import type Stripe from 'stripe';
import { noSuch, refused } from '../http/errors';
import { page } from '../http/list';
import { type Call, idOf, operation } from '../http/operation';
import { balanceOf } from '../money/balance';
import { cancelPayout, makePayout } from '../money/payouts';
import { amount, text } from '../params/limits';
import { mergeMetadata } from '../params/metadata';
import type { PayoutRow } from '../store/rows/money';
import { requireAccount } from './accounts';
import { showPayout } from './payout-view';

function ownPayout(call: Call<unknown>): PayoutRow {
  const row = call.world.store.get('payouts', idOf(call));
  if (!row || row.account !== call.account) throw noSuch('payout', idOf(call));
  return row;
}

function createPayout({ world, account, params }: Call<Stripe.PayoutCreateParams>) {
  const owner = requireAccount(world, account);
  const currency = params.currency.toLowerCase();
  if (!owner.payouts_enabled) {
    throw refused(
      'Cannot create payouts: this account has payouts disabled.',
      'payouts_not_allowed',
    );
  }
  if (!owner.bank_account || (params.destination && params.destination !== owner.bank_account.id)) {
    throw noSuch('external account', params.destination ?? currency, 'destination');
  }
  if (balanceOf(world, account, currency).available < params.amount) {
    throw refused(
      'You have insufficient funds in your Stripe account for this transfer. Your card balance is too low.',
      'balance_insufficient',
    );
  }
  const row = makePayout(world, {
    account,
    amount: params.amount,
    currency,
    automatic: false,
    description: params.description ?? null,
    method: params.method === 'instant' ? 'instant' : 'standard',
    statement_descriptor: params.statement_descriptor ?? null,
    metadata: mergeMetadata({}, params.metadata),
  });
  return showPayout(row);
}

function updatePayout(call: Call<Stripe.PayoutUpdateParams>) {
  const before = ownPayout(call);
  const row = call.world.store.patch('payouts', before.id, {
    metadata: mergeMetadata(before.metadata, call.params.metadata),
  });
  return showPayout(row);
}

function cancel(call: Call<Stripe.PayoutCancelParams>) {
  const payout = ownPayout(call);
  if (payout.status !== 'pending' || payout.automatic) {
    throw refused(
      `Payouts can only be canceled while they are pending and were made by hand; this one is ${payout.status}.`,
    );
  }
  return showPayout(cancelPayout(call.world, payout));
}

function listPayouts(call: Call<Stripe.PayoutListParams>) {
  const { world, account, params } = call;
  const rows = world.store
    .all('payouts')
    .filter((row) => row.account === account)
    .filter((row) => !params.status || row.status === params.status)
    .filter((row) => !params.destination || row.destination === params.destination)
    .filter((row) => arrivesWithin(row.arrival_date, params.arrival_date));
  return page(call, '/v1/payouts', 'payout', rows, showPayout);
}

function arrivesWithin(date: number, range: Stripe.RangeQueryParam | number | undefined): boolean {
  if (range === undefined) return true;
  if (typeof range === 'number') return date === range;
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = range;
  return date > gt && date >= gte && date < lt && date <= lte;
}

export const payoutOperations = [
  operation('POST', '/v1/payouts', ['Payouts', 'PayoutCreateParams'], createPayout, {
    amount,
    statement_descriptor: text(22),
  }),
  operation('GET', '/v1/payouts', ['Payouts', 'PayoutListParams'], listPayouts),
  operation('GET', '/v1/payouts/:id', ['Payouts', 'PayoutRetrieveParams'], (call) =>
    showPayout(ownPayout(call)),
  ),
  operation('POST', '/v1/payouts/:id', ['Payouts', 'PayoutUpdateParams'], updatePayout),
  operation('POST', '/v1/payouts/:id/cancel', ['Payouts', 'PayoutCancelParams'], cancel),
];
