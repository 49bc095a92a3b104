import type Stripe from 'stripe';
import { list } from '../http/list';
import type { AccountRow, BankAccountRow } from '../store/rows/accounts';

export function showAccount(row: AccountRow): Stripe.Account {
  return {
    id: row.id,
    object: 'account',
    business_profile: showBusinessProfile(row),
    business_type: row.business_type as Stripe.Account.BusinessType | null,
    capabilities: Object.fromEntries(
      Object.entries(row.capabilities).map(([name, { status }]) => [name, status]),
    ) as Stripe.Account.Capabilities,
    charges_enabled: row.charges_enabled,
    controller: {
      fees: { payer: row.controller.fees as Stripe.Account.Controller.Fees.Payer },
      is_controller: true,
      losses: { payments: row.controller.losses as Stripe.Account.Controller.Losses.Payments },
      requirement_collection: row.controller
        .requirement_collection as Stripe.Account.Controller.RequirementCollection,
      stripe_dashboard: {
        type: row.controller.dashboard as Stripe.Account.Controller.StripeDashboard.Type,
      },
      type: 'application',
    },
    country: row.country,
    created: row.created,
    default_currency: row.default_currency,
    details_submitted: row.details_submitted,
    email: row.email,
    external_accounts: list(
      `/v1/accounts/${row.id}/external_accounts`,
      row.bank_account ? [showBankAccount(row, row.bank_account)] : [],
    ),
    future_requirements: {
      alternatives: [],
      current_deadline: null,
      currently_due: [],
      disabled_reason: null,
      errors: [],
      eventually_due: [],
      past_due: [],
      pending_verification: [],
    },
    metadata: row.metadata,
    payouts_enabled: row.payouts_enabled,
    requirements: showRequirements(row),
    settings: showSettings(row),
    tos_acceptance: { date: row.tos_acceptance_date, ip: null, user_agent: null },
    type: typeOf(row),
  };
}

function typeOf(row: AccountRow): Stripe.Account.Type {
  if (row.platform) return 'standard';
  const { dashboard } = row.controller;
  return dashboard === 'express' ? 'express' : dashboard === 'full' ? 'standard' : 'none';
}

function showBusinessProfile(row: AccountRow): Stripe.Account.BusinessProfile {
  return {
    annual_revenue: null,
    estimated_worker_count: null,
    mcc: null,
    minority_owned_business_designation: null,
    name: null,
    product_description: null,
    specified_commercial_transactions_act_url: null,
    support_address: null,
    support_email: null,
    support_phone: null,
    support_url: null,
    url: null,
    ...row.business_profile,
  };
}

function showRequirements(row: AccountRow): Stripe.Account.Requirements {
  return {
    alternatives: [],
    current_deadline: null,
    currently_due: row.currently_due,
    disabled_reason: row.disabled_reason as Stripe.Account.Requirements.DisabledReason | null,
    errors: row.currently_due
      .filter((requirement) => requirement.includes('verification'))
      .map((requirement) => ({
        code: 'verification_document_failed_other' as const,
        reason: 'The document could not be verified. Please upload another one.',
        requirement,
      })),
    eventually_due: row.currently_due,
    past_due: row.past_due,
    pending_verification: row.pending_verification,
  };
}

function showSettings(row: AccountRow): Stripe.Account.Settings {
  return {
    branding: { icon: null, logo: null, primary_color: null, secondary_color: null },
    card_payments: {
      decline_on: { avs_failure: false, cvc_failure: false },
      statement_descriptor_prefix: null,
      statement_descriptor_prefix_kana: null,
      statement_descriptor_prefix_kanji: null,
    },
    dashboard: { display_name: row.platform ? 'Minnow' : row.email, timezone: 'Etc/UTC' },
    payments: {
      statement_descriptor: null,
      statement_descriptor_kana: null,
      statement_descriptor_kanji: null,
      statement_descriptor_prefix_kana: null,
      statement_descriptor_prefix_kanji: null,
    },
    payouts: {
      debit_negative_balances: row.payouts.debit_negative_balances,
      schedule: {
        delay_days: row.payouts.delay_days,
        interval: row.payouts.interval,
        ...(row.payouts.monthly_payout_days
          ? {
              monthly_anchor: row.payouts.monthly_payout_days[0] ?? 1,
              monthly_payout_days: row.payouts.monthly_payout_days,
            }
          : {}),
        ...(row.payouts.weekly_payout_days
          ? {
              weekly_anchor: row.payouts.weekly_payout_days[0] ?? 'friday',
              weekly_payout_days: row.payouts
                .weekly_payout_days as Stripe.Account.Settings.Payouts.Schedule.WeeklyPayoutDay[],
            }
          : {}),
      },
      statement_descriptor: row.payouts.statement_descriptor,
    },
  };
}

export function showBankAccount(account: AccountRow, bank: BankAccountRow): Stripe.BankAccount {
  return {
    id: bank.id,
    object: 'bank_account',
    account: account.id,
    account_holder_name: account.email,
    account_holder_type: 'individual',
    account_type: null,
    available_payout_methods: ['standard'],
    bank_name: bank.bank_name,
    country: bank.country,
    currency: bank.currency,
    default_for_currency: true,
    fingerprint: bank.fingerprint,
    future_requirements: null,
    last4: bank.last4,
    metadata: {},
    requirements: null,
    routing_number: bank.routing_number,
    status: bank.payoutOutcome === 'errored' ? 'errored' : 'new',
  };
}

export function showCapability(row: AccountRow, name: string): Stripe.Capability {
  const capability = row.capabilities[name];
  const due = capability && capability.status !== 'active' ? row.currently_due : [];
  return {
    id: name,
    object: 'capability',
    account: row.id,
    future_requirements: {
      alternatives: [],
      current_deadline: null,
      currently_due: [],
      disabled_reason: null,
      errors: [],
      eventually_due: [],
      past_due: [],
      pending_verification: [],
    },
    requested: capability !== undefined,
    requested_at: capability?.requested_at ?? null,
    requirements: {
      alternatives: [],
      current_deadline: null,
      currently_due: due,
      disabled_reason: due.length > 0 ? 'requirements.fields_needed' : null,
      errors: [],
      eventually_due: due,
      past_due: row.past_due,
      pending_verification: row.pending_verification,
    },
    status: capability?.status ?? 'unrequested',
  };
}
