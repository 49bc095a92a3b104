import type Stripe from 'stripe';
import type { PayoutRow } from '../store/rows/money';

export function showPayout(row: PayoutRow): Stripe.Payout {
  return {
    id: row.id,
    object: 'payout',
    amount: row.amount,
    application_fee: null,
    application_fee_amount: null,
    arrival_date: row.arrival_date,
    automatic: row.automatic,
    balance_transaction: row.balance_transaction,
    created: row.created,
    currency: row.currency,
    description: row.description,
    destination: row.destination,
    failure_balance_transaction: row.failure_balance_transaction,
    failure_code: row.failure_code,
    failure_message: row.failure_message,
    livemode: false,
    metadata: row.metadata,
    method: row.method,
    original_payout: null,
    payout_method: null,
    reconciliation_status: row.automatic ? 'completed' : 'not_applicable',
    reversed_by: null,
    source_type: 'card',
    statement_descriptor: row.statement_descriptor,
    status: row.status,
    trace_id:
      row.status === 'paid'
        ? { status: 'supported', value: row.trace }
        : { status: 'pending', value: null },
    type: 'bank_account',
  };
}
