import type Stripe from 'stripe';
import type { RefundRow } from '../store/rows/payments';

export function showRefund(row: RefundRow): Stripe.Refund {
  return {
    id: row.id,
    object: 'refund',
    amount: row.amount,
    balance_transaction: row.balance_transaction,
    charge: row.charge,
    created: row.created,
    currency: row.currency,
    customer: row.customer,
    customer_account: null,
    ...(row.source_transfer_reversal
      ? {}
      : {
          destination_details: {
            card: {
              reference_status: 'pending',
              reference_type: 'acquirer_reference_number',
              type: 'refund',
            },
            type: 'card',
          },
        }),
    ...(row.failure_balance_transaction
      ? { failure_balance_transaction: row.failure_balance_transaction }
      : {}),
    ...(row.failure_reason ? { failure_reason: row.failure_reason } : {}),
    metadata: row.metadata,
    payment_intent: row.payment_intent,
    payment_method: row.payment_method,
    ...(row.pending_reason ? { pending_reason: row.pending_reason } : {}),
    reason: row.reason,
    receipt_number: null,
    source_transfer_reversal: row.source_transfer_reversal,
    status: row.status,
    transfer_reversal: null,
  };
}
