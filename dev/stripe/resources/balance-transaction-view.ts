import type Stripe from 'stripe';
import type { BalanceTransactionRow } from '../store/rows/money';

export function showBalanceTransaction(row: BalanceTransactionRow): Stripe.BalanceTransaction {
  return {
    id: row.id,
    object: 'balance_transaction',
    amount: row.amount,
    available_on: row.available_on,
    balance_type: 'payments',
    created: row.created,
    currency: row.currency,
    description: row.description,
    exchange_rate: null,
    fee: row.fee,
    fee_details:
      row.fee === 0
        ? []
        : [
            {
              amount: row.fee,
              application: null,
              currency: row.currency,
              description: row.fee_description,
              type: 'stripe_fee',
            },
          ],
    net: row.net,
    reporting_category: row.reporting_category,
    source: row.source,
    status: row.status,
    type: row.type as Stripe.BalanceTransaction.Type,
  };
}
