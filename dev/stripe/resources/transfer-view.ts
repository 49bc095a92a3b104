import type Stripe from 'stripe';
import { list } from '../http/list';
import type { TransferReversalRow, TransferRow } from '../store/rows/money';
import type { World } from '../world';

const reversalsShown = 10;

export function showTransfer(world: World, row: TransferRow): Stripe.Transfer {
  const reversals = reversalsOf(world, row.id).reverse();
  return {
    id: row.id,
    object: 'transfer',
    amount: row.amount,
    amount_reversed: row.amount_reversed,
    balance_transaction: row.balance_transaction,
    created: row.created,
    currency: row.currency,
    description: row.description,
    destination: row.destination,
    destination_payment: row.destination_payment,
    livemode: false,
    metadata: row.metadata,
    reversals: list(
      `/v1/transfers/${row.id}/reversals`,
      reversals.slice(0, reversalsShown).map(showReversal),
      reversals.length > reversalsShown,
    ),
    reversed: row.amount_reversed === row.amount,
    source_transaction: row.source_transaction,
    source_type: 'card',
    transfer_group: row.transfer_group,
  };
}

/** The reversals of a transfer, oldest first. */
export function reversalsOf(world: World, transfer: string): TransferReversalRow[] {
  return world.store.all('transfer_reversals').filter((row) => row.transfer === transfer);
}

export function showReversal(row: TransferReversalRow): Stripe.TransferReversal {
  return {
    id: row.id,
    object: 'transfer_reversal',
    amount: row.amount,
    balance_transaction: row.balance_transaction,
    created: row.created,
    currency: row.currency,
    destination_payment_refund: row.destination_payment_refund,
    metadata: row.metadata,
    source_refund: null,
    transfer: row.transfer,
  };
}
