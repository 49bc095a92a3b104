import type Stripe from 'stripe';
import { emit } from '../events/emit';
import { noSuch, refused } from '../http/errors';
import { page } from '../http/list';
import { type Call, idOf, operation } from '../http/operation';
import { balanceOf } from '../money/balance';
import { formatAmount } from '../money/currencies';
import { amount } from '../params/limits';
import { mergeMetadata } from '../params/metadata';
import { reverseTransfer } from '../payments/transfer';
import type { TransferReversalRow } from '../store/rows/money';
import { reversalsOf, showReversal, showTransfer } from './transfer-view';
import { requireTransfer } from './transfers';

function createReversal(call: Call<Stripe.TransferCreateReversalParams>) {
  const { world, account, params } = call;
  const transfer = requireTransfer(world, account, idOf(call));
  const left = transfer.amount - transfer.amount_reversed;
  if (left <= 0) throw refused(`Transfer ${transfer.id} is already fully reversed.`);
  const value = params.amount ?? left;
  if (value > left) {
    throw refused(
      `Transfer reversal amount (${formatAmount(value, transfer.currency)}) is greater than the unreversed amount on transfer (${formatAmount(left, transfer.currency)})`,
      undefined,
      'amount',
    );
  }
  if (params.refund_application_fee) {
    throw refused(
      'Cannot refund application fee: the transfer has none.',
      undefined,
      'refund_application_fee',
    );
  }
  const seller = balanceOf(world, transfer.destination, transfer.currency);
  if (seller.available < value) {
    throw refused(
      `Insufficient funds: account ${transfer.destination} has an available balance of ${formatAmount(seller.available, transfer.currency)}, which is less than the reversal of ${formatAmount(value, transfer.currency)}.`,
      'balance_insufficient',
    );
  }
  const row = reverseTransfer(world, transfer, {
    amount: value,
    metadata: mergeMetadata({}, params.metadata),
  });
  return showReversal(row);
}

function ownReversal(call: Call<unknown>): TransferReversalRow {
  const transfer = requireTransfer(call.world, call.account, idOf(call), 'transfer');
  const row = call.world.store.get('transfer_reversals', idOf(call, 1));
  if (!row || row.transfer !== transfer.id) throw noSuch('transfer reversal', idOf(call, 1));
  return row;
}

function updateReversal(call: Call<Stripe.TransferUpdateReversalParams>) {
  const { world, account, params } = call;
  const before = ownReversal(call);
  const row = world.store.patch('transfer_reversals', before.id, {
    metadata: mergeMetadata(before.metadata, params.metadata),
  });
  const transfer = requireTransfer(world, account, row.transfer);
  emit(world, 'transfer.updated', account, showTransfer(world, transfer), {});
  return showReversal(row);
}

function listReversals(call: Call<Stripe.TransferListReversalsParams>) {
  const transfer = requireTransfer(call.world, call.account, idOf(call), 'transfer');
  const url = `/v1/transfers/${transfer.id}/reversals`;
  return page(call, url, 'transfer_reversal', reversalsOf(call.world, transfer.id), showReversal);
}

const file = 'Transfers';

export const transferReversalOperations = [
  operation(
    'POST',
    '/v1/transfers/:id/reversals',
    [file, 'TransferCreateReversalParams'],
    createReversal,
    { amount },
  ),
  operation(
    'GET',
    '/v1/transfers/:id/reversals',
    [file, 'TransferListReversalsParams'],
    listReversals,
  ),
  operation(
    'GET',
    '/v1/transfers/:id/reversals/:reversal',
    [file, 'TransferRetrieveReversalParams'],
    (call) => showReversal(ownReversal(call)),
  ),
  operation(
    'POST',
    '/v1/transfers/:id/reversals/:reversal',
    [file, 'TransferUpdateReversalParams'],
    updateReversal,
  ),
];
