import type { Metadata } from './shared';

export type CapabilityStatus = 'active' | 'inactive' | 'pending';

export interface BankAccountRow {
  id: string;
  bank_name: string;
  country: string;
  currency: string;
  last4: string;
  routing_number: string;
  fingerprint: string;
  /** What becomes of payouts to it. After one has failed it is `errored`: nothing goes to it until it is replaced. */
  payoutOutcome: 'paid' | 'failed' | 'errored';
}

export interface PayoutSettingsRow {
  interval: 'daily' | 'weekly' | 'monthly' | 'manual';
  weekly_payout_days: string[] | null;
  monthly_payout_days: number[] | null;
  minimum_balance_by_currency: Record<string, number> | null;
  statement_descriptor: string | null;
  delay_days: number;
  debit_negative_balances: boolean;
}

export interface AccountRow {
  id: string;
  created: number;
  /** The one account that the secret key belongs to. */
  platform: boolean;
  country: string;
  default_currency: string;
  email: string | null;
  business_type: string | null;
  business_profile: Record<string, unknown>;
  controller: {
    fees: string;
    losses: string;
    requirement_collection: string;
    dashboard: string;
  };
  /** Capabilities that were asked for, with their state and when they were asked for. */
  capabilities: Record<string, { status: CapabilityStatus; requested_at: number }>;
  details_submitted: boolean;
  charges_enabled: boolean;
  payouts_enabled: boolean;
  currently_due: string[];
  past_due: string[];
  pending_verification: string[];
  disabled_reason: string | null;
  bank_account: BankAccountRow | null;
  payouts: PayoutSettingsRow;
  tos_acceptance_date: number | null;
  metadata: Metadata;
  deleted: boolean;
  /** Counts the payouts to tell the trace ids apart. */
  payoutNumber: number;
}

/** A single-use address of a hosted page: onboarding or the seller's dashboard. */
export interface LinkRow {
  id: string;
  created: number;
  account: string;
  kind: 'onboarding' | 'dashboard';
  expires_at: number;
  refresh_url: string;
  return_url: string;
  /** Opened once; whoever opens it again is sent to `refresh_url`. */
  opened: boolean;
  /** The session of the person who opened it, and may go on with the form. */
  visit: string;
}
