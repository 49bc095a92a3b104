import type Stripe from 'stripe';
import { emit } from '../events/emit';
import { invalid, noSuch, refused } from '../http/errors';
import { page } from '../http/list';
import { type Call, idOf, operation } from '../http/operation';
import { balanceOf } from '../money/balance';
import { formatAmount } from '../money/currencies';
import { amount } from '../params/limits';
import { given, mergeMetadata } from '../params/metadata';
import { makeTransfer } from '../payments/transfer';
import type { TransferRow } from '../store/rows/money';
import type { ChargeRow } from '../store/rows/payments';
import type { World } from '../world';
import { showTransfer } from './transfer-view';

/** The platform's own transfer; throws resource_missing. */
export function requireTransfer(
  world: World,
  account: string,
  id: string,
  param = 'id',
): TransferRow {
  const row = world.store.get('transfers', id);
  if (!row || row.account !== account) throw noSuch('transfer', id, param);
  return row;
}

function createTransfer(call: Call<Stripe.TransferCreateParams>) {
  const { world, account, params } = call;
  const currency = params.currency.toLowerCase();
  if (params.amount === undefined)
    throw invalid('Missing required param: amount.', 'amount', 'parameter_missing');
  checkDestination(call, params.destination);
  const source = params.source_transaction
    ? checkSource(call, params.source_transaction, params.amount, currency)
    : undefined;
  if (!source && balanceOf(world, account, currency).available < params.amount)
    throw insufficient();
  const transfer = makeTransfer(world, account, {
    amount: params.amount,
    currency,
    destination: params.destination,
    description: params.description ?? null,
    metadata: mergeMetadata({}, params.metadata),
    source,
    transfer_group: groupOf(source, params.transfer_group),
  });
  return showTransfer(world, transfer);
}

function checkDestination({ world, account }: Call<unknown>, destination: string): void {
  const row = world.store.get('accounts', destination);
  if (!row || row.deleted || row.platform || account !== world.platform) {
    throw noSuch('destination', destination, 'destination');
  }
  if (row.capabilities.transfers?.status !== 'active') {
    throw refused(
      'Your destination account needs to have at least one of the following capabilities enabled: transfers, crypto_transfers, legacy_payments',
      'transfers_not_allowed',
      'destination',
    );
  }
}

/** A charge may be the source of transfers up to its amount, in its own currency. */
function checkSource(
  { world, account }: Call<unknown>,
  id: string,
  value: number,
  currency: string,
): ChargeRow {
  if (!/^(ch|py)_/.test(id)) throw noSuch('charge', id, 'source_transaction');
  const charge = world.store.get('charges', id);
  if (!charge || charge.account !== account) throw noSuch('charge', id, 'source_transaction');
  if (charge.status !== 'succeeded' || !charge.captured) {
    throw refused(
      'You cannot create a transfer with this source_transaction because the charge has not succeeded and been captured.',
      undefined,
      'source_transaction',
    );
  }
  if (charge.currency !== currency) {
    throw refused(
      `The currency of source_transaction's balance transaction (${charge.currency}) must be the same as the transfer currency (${currency})`,
      'transfer_source_balance_parameters_mismatch',
      'currency',
    );
  }
  if (charge.transferred + value > charge.amount_captured) {
    const total = formatAmount(charge.amount_captured, currency);
    const already = formatAmount(charge.transferred, currency);
    throw refused(
      `Transfers using this transaction as a source must not exceed the source amount of ${total}. (There is already a total of ${already} transferred using this source.)`,
      undefined,
      'amount',
    );
  }
  return charge;
}

/** Charge and transfer share one group: the charge's if it has one. */
function groupOf(source: ChargeRow | undefined, wanted: string | undefined): string | null {
  if (!source) return wanted ?? null;
  if (source.transfer_group && wanted && source.transfer_group !== wanted) {
    throw refused(
      `The transfer_group of the source_transaction (${source.transfer_group}) must be the same as the transfer_group of the transfer (${wanted}).`,
      undefined,
      'transfer_group',
    );
  }
  return source.transfer_group ?? wanted ?? `group_${source.payment_intent ?? source.id}`;
}

function insufficient(): Error {
  return refused(
    'You have insufficient available funds in your Stripe account. Try adding funds directly to your available balance by creating Charges using the 4000000000000077 test card. See: https://stripe.com/docs/testing#available-balance',
    'balance_insufficient',
  );
}

function updateTransfer(call: Call<Stripe.TransferUpdateParams>) {
  const { world, account, params } = call;
  const before = requireTransfer(world, account, idOf(call));
  const row = world.store.patch('transfers', before.id, {
    description: given(params.description, before.description),
    metadata: mergeMetadata(before.metadata, params.metadata),
  });
  emit(world, 'transfer.updated', account, showTransfer(world, row), {});
  return showTransfer(world, row);
}

function listTransfers(call: Call<Stripe.TransferListParams>) {
  const { world, account, params } = call;
  const rows = world.store
    .all('transfers')
    .filter((row) => row.account === account)
    .filter((row) => !params.destination || row.destination === params.destination)
    .filter((row) => !params.transfer_group || row.transfer_group === params.transfer_group);
  return page(call, '/v1/transfers', 'transfer', rows, (row) => showTransfer(world, row));
}

export const transferOperations = [
  operation('POST', '/v1/transfers', ['Transfers', 'TransferCreateParams'], createTransfer, {
    amount,
  }),
  operation('GET', '/v1/transfers', ['Transfers', 'TransferListParams'], listTransfers),
  operation('GET', '/v1/transfers/:id', ['Transfers', 'TransferRetrieveParams'], (call) =>
    showTransfer(call.world, requireTransfer(call.world, call.account, idOf(call))),
  ),
  operation('POST', '/v1/transfers/:id', ['Transfers', 'TransferUpdateParams'], updateTransfer),
];
