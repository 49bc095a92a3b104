import type { Metadata, Owned } from './shared';

export interface BalanceTransactionRow extends Owned {
  amount: number;
  fee: number;
  net: number;
  currency: string;
  available_on: number;
  status: 'available' | 'pending';
  type: string;
  reporting_category: string;
  description: string | null;
  /** The object that caused it: a charge, refund, transfer, payout … */
  source: string | null;
  fee_description: string | null;
  /** The automatic payout that it went out with. */
  payout: string | null;
}

/** What one account has in one currency: always the sum of its balance transactions. */
export interface BalanceRow {
  /** `acct_…:usd` */
  id: string;
  account: string;
  currency: string;
  available: number;
  pending: number;
}

export interface TransferRow extends Owned {
  amount: number;
  amount_reversed: number;
  balance_transaction: string;
  currency: string;
  description: string | null;
  destination: string;
  destination_payment: string;
  metadata: Metadata;
  source_transaction: string | null;
  transfer_group: string | null;
}

export interface TransferReversalRow extends Owned {
  transfer: string;
  amount: number;
  balance_transaction: string;
  currency: string;
  destination_payment_refund: string;
  metadata: Metadata;
}

export interface PayoutRow extends Owned {
  amount: number;
  currency: string;
  arrival_date: number;
  automatic: boolean;
  balance_transaction: string;
  failure_balance_transaction: string | null;
  description: string | null;
  destination: string;
  failure_code: string | null;
  failure_message: string | null;
  metadata: Metadata;
  method: 'standard' | 'instant';
  statement_descriptor: string | null;
  status: 'pending' | 'in_transit' | 'paid' | 'failed' | 'canceled';
  trace: string;
}
