import { emit } from '../events/emit';
import { post } from '../money/balance';
import { showTransfer } from '../resources/transfer-view';
import { newId } from '../store/ids';
import type { TransferReversalRow, TransferRow } from '../store/rows/money';
import type { ChargeRow } from '../store/rows/payments';
import type { Metadata } from '../store/rows/shared';
import type { World } from '../world';
import { noBilling } from './methods';

interface NewTransfer {
  amount: number;
  currency: string;
  destination: string;
  description: string | null;
  metadata: Metadata;
  source: ChargeRow | undefined;
  transfer_group: string | null;
}

/**
 * Moves money from the platform to a seller. With a source the transfer shares the charge's pending
 * days: both sides of it become available when the charge does.
 */
export function makeTransfer(world: World, account: string, fields: NewTransfer): TransferRow {
  const id = newId('tr');
  const { amount, currency, source } = fields;
  const settles = source ? settlementOf(world, source) : undefined;
  const when = settles === undefined ? {} : { available_on: settles };
  const out = post(world, {
    account,
    amount: -amount,
    currency,
    type: 'transfer',
    reporting_category: 'transfer',
    source: id,
    description: fields.description,
    ...when,
  });
  const payment = receive(world, fields, id, when);
  const row = world.store.put('transfers', {
    id,
    created: world.clock.now(),
    account,
    amount,
    amount_reversed: 0,
    balance_transaction: out.id,
    currency,
    description: fields.description,
    destination: fields.destination,
    destination_payment: payment.id,
    metadata: fields.metadata,
    source_transaction: source?.id ?? null,
    transfer_group: fields.transfer_group,
  });
  if (source) {
    world.store.patch('charges', source.id, {
      transferred: source.transferred + amount,
      transfer_group: fields.transfer_group,
    });
  }
  emit(world, 'transfer.created', account, showTransfer(world, row));
  return row;
}

/** The charge's own pending days, as long as they last. */
function settlementOf(world: World, charge: ChargeRow): number | undefined {
  const transaction = world.store.get('balance_transactions', charge.balance_transaction ?? '');
  return transaction?.status === 'pending' ? transaction.available_on : undefined;
}

/** The payment that appears on the seller's account. */
function receive(
  world: World,
  fields: NewTransfer,
  transfer: string,
  when: { available_on?: number },
): ChargeRow {
  const id = newId('py');
  const transaction = post(world, {
    account: fields.destination,
    amount: fields.amount,
    currency: fields.currency,
    type: 'payment',
    reporting_category: 'charge',
    source: id,
    ...when,
  });
  return world.store.put('charges', {
    id,
    created: world.clock.now(),
    account: fields.destination,
    amount: fields.amount,
    amount_captured: fields.amount,
    amount_refunded: 0,
    currency: fields.currency,
    status: 'succeeded',
    captured: true,
    disputed: false,
    balance_transaction: transaction.id,
    billing: noBilling,
    customer: null,
    description: null,
    metadata: {},
    failure: null,
    payment_intent: null,
    payment_method: null,
    receipt_email: null,
    shipping: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    transfer_group: fields.transfer_group,
    review: null,
    fraud_report: null,
    three_d_secure: null,
    transferred: 0,
    source_transfer: transfer,
  });
}

/** Takes money back from a seller who is known to have it. */
export function reverseTransfer(
  world: World,
  transfer: TransferRow,
  fields: { amount: number; metadata: Metadata },
): TransferReversalRow {
  const id = newId('trr');
  const { amount } = fields;
  const { currency } = transfer;
  const refund = giveBack(world, transfer, amount, id);
  const back = post(world, {
    account: transfer.account,
    amount,
    currency,
    type: 'transfer_refund',
    reporting_category: 'transfer_reversal',
    source: id,
    description: `REFUND FOR TRANSFER ${transfer.id}`,
  });
  const row = world.store.put('transfer_reversals', {
    id,
    created: world.clock.now(),
    account: transfer.account,
    transfer: transfer.id,
    amount,
    balance_transaction: back.id,
    currency,
    destination_payment_refund: refund,
    metadata: fields.metadata,
  });
  const reversed = world.store.patch('transfers', transfer.id, {
    amount_reversed: transfer.amount_reversed + amount,
  });
  emit(world, 'transfer.reversed', transfer.account, showTransfer(world, reversed), {
    amount_reversed: transfer.amount_reversed,
  });
  return row;
}

function giveBack(world: World, transfer: TransferRow, amount: number, reversal: string): string {
  const payment = world.store.get('charges', transfer.destination_payment);
  if (!payment) throw new Error(`transfer ${transfer.id} has no payment`);
  const id = newId('pyr');
  const transaction = post(world, {
    account: transfer.destination,
    amount: -amount,
    currency: transfer.currency,
    type: 'payment_refund',
    reporting_category: 'refund',
    source: id,
  });
  world.store.patch('charges', payment.id, { amount_refunded: payment.amount_refunded + amount });
  return world.store.put('refunds', {
    id,
    created: world.clock.now(),
    account: transfer.destination,
    amount,
    currency: transfer.currency,
    charge: payment.id,
    payment_intent: null,
    customer: null,
    payment_method: null,
    balance_transaction: transaction.id,
    failure_balance_transaction: null,
    status: 'succeeded',
    pending_reason: null,
    failure_reason: null,
    reason: null,
    metadata: {},
    source_transfer_reversal: reversal,
  }).id;
}
