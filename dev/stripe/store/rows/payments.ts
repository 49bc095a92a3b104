import type { AddressRow, Metadata, Owned, ShippingRow } from './shared';

export interface CustomerRow extends Owned {
  email: string | null;
  name: string | null;
  phone: string | null;
  description: string | null;
  address: AddressRow | null;
  shipping: ShippingRow | null;
  metadata: Metadata;
  default_payment_method: string | null;
  preferred_locales: string[];
  deleted: boolean;
}

export interface BillingRow {
  address: AddressRow | null;
  email: string | null;
  name: string | null;
  phone: string | null;
}

export interface PaymentMethodRow extends Owned {
  type: 'card' | 'us_bank_account' | 'sepa_debit';
  /** Which test card or test bank account it is (`cards/`); a number is never kept. */
  behaviour: string;
  exp_month: number;
  exp_year: number;
  billing: BillingRow;
  customer: string | null;
  /** Saved for use without the person present; such a card need not be authenticated again. */
  set_up: boolean;
  allow_redisplay: 'always' | 'limited' | 'unspecified';
  metadata: Metadata;
}

/** A failure as it stands in `last_payment_error` and in the answer of a call that failed. */
export interface FailureRow {
  code: string;
  decline_code: string | null;
  message: string;
  advice_code: string | null;
  network_decline_code: string | null;
  param: string | null;
  charge: string | null;
}

export interface PaymentIntentRow extends Owned {
  amount: number;
  amount_received: number;
  amount_capturable: number;
  currency: string;
  status:
    | 'requires_payment_method'
    | 'requires_confirmation'
    | 'requires_action'
    | 'requires_capture'
    | 'processing'
    | 'succeeded'
    | 'canceled';
  client_secret: string;
  capture_method: 'automatic' | 'automatic_async' | 'manual';
  confirmation_method: 'automatic' | 'manual';
  automatic_payment_methods: { enabled: boolean; allow_redirects?: string } | null;
  allowed_payment_method_types: string[] | null;
  excluded_payment_method_types: string[] | null;
  customer: string | null;
  description: string | null;
  metadata: Metadata;
  payment_method: string | null;
  payment_method_options: Record<string, unknown>;
  latest_charge: string | null;
  failure: FailureRow | null;
  /** The method of the try that failed; it stands in `last_payment_error`. */
  failed_method: string | null;
  /** Set while the person must authenticate: where they are sent back to, and which try it is. */
  authentication: { attempt: string; return_url: string | null } | null;
  canceled_at: number | null;
  cancellation_reason: string | null;
  on_behalf_of: string | null;
  receipt_email: string | null;
  review: string | null;
  setup_future_usage: 'off_session' | 'on_session' | null;
  shipping: ShippingRow | null;
  statement_descriptor: string | null;
  statement_descriptor_suffix: string | null;
  transfer_group: string | null;
  /** The checkout session that it pays, if any. */
  session: string | null;
}

export interface SetupIntentRow extends Owned {
  status:
    | 'requires_payment_method'
    | 'requires_confirmation'
    | 'requires_action'
    | 'canceled'
    | 'succeeded';
  client_secret: string;
  customer: string | null;
  description: string | null;
  metadata: Metadata;
  payment_method: string | null;
  automatic_payment_methods: { enabled: boolean; allow_redirects?: string } | null;
  failure: FailureRow | null;
  failed_method: string | null;
  authentication: { attempt: string; return_url: string | null } | null;
  cancellation_reason: string | null;
  on_behalf_of: string | null;
  usage: string;
  /** The checkout session that it belongs to, if any. */
  session: string | null;
}

export interface ChargeRow extends Owned {
  amount: number;
  amount_captured: number;
  amount_refunded: number;
  currency: string;
  status: 'succeeded' | 'pending' | 'failed';
  captured: boolean;
  disputed: boolean;
  balance_transaction: string | null;
  billing: BillingRow;
  customer: string | null;
  description: string | null;
  metadata: Metadata;
  failure: FailureRow | null;
  payment_intent: string | null;
  payment_method: string | null;
  receipt_email: string | null;
  shipping: ShippingRow | null;
  statement_descriptor: string | null;
  statement_descriptor_suffix: string | null;
  transfer_group: string | null;
  review: string | null;
  fraud_report: string | null;
  three_d_secure: 'authenticated' | 'exempted' | null;
  /** Transferred so far with this charge as their source, reversed or not: bounds the next transfer. */
  transferred: number;
  /** On a seller's account: the transfer that this payment came with. */
  source_transfer: string | null;
}

export interface RefundRow extends Owned {
  amount: number;
  currency: string;
  charge: string;
  payment_intent: string | null;
  customer: string | null;
  payment_method: string | null;
  balance_transaction: string | null;
  failure_balance_transaction: string | null;
  status: 'pending' | 'succeeded' | 'failed' | 'canceled';
  pending_reason: 'processing' | 'insufficient_funds' | 'charge_pending' | null;
  failure_reason: string | null;
  reason: 'duplicate' | 'fraudulent' | 'requested_by_customer' | null;
  metadata: Metadata;
  /** On a seller's account: the reversal that took the money back. */
  source_transfer_reversal: string | null;
}

export interface DisputeRow extends Owned {
  amount: number;
  currency: string;
  charge: string;
  payment_intent: string | null;
  balance_transactions: string[];
  evidence: Record<string, string>;
  submission_count: number;
  due_by: number;
  reason: string;
  status:
    | 'needs_response'
    | 'under_review'
    | 'won'
    | 'lost'
    | 'warning_needs_response'
    | 'warning_under_review'
    | 'warning_closed';
  metadata: Metadata;
}

export interface FraudWarningRow extends Owned {
  charge: string;
  payment_intent: string | null;
  fraud_type: string;
  actionable: boolean;
}
