import { emit } from '../events/emit';
import { schedulePayout } from '../money/payout-schedule';
import { showAccount, showBankAccount, showCapability } from '../resources/account-view';
import { newAccountId, newId } from '../store/ids';
import type { AccountRow, BankAccountRow, CapabilityStatus } from '../store/rows/accounts';
import type { World } from '../world';

/** Currency of an account by its country, where it is not the dollar. */
const currencyByCountry: Record<string, string> = {
  AU: 'aud',
  BR: 'brl',
  CA: 'cad',
  CH: 'chf',
  CZ: 'czk',
  DK: 'dkk',
  GB: 'gbp',
  HK: 'hkd',
  HU: 'huf',
  IN: 'inr',
  JP: 'jpy',
  MX: 'mxn',
  MY: 'myr',
  NO: 'nok',
  NZ: 'nzd',
  PL: 'pln',
  RO: 'ron',
  SE: 'sek',
  SG: 'sgd',
  TH: 'thb',
  ...Object.fromEntries(
    'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'
      .split(' ')
      .map((code) => [code, 'eur']),
  ),
};

export function currencyOf(country: string): string {
  return currencyByCountry[country] ?? 'usd';
}

/** What Stripe asks of someone who has told nothing yet. */
const askedAtFirst = [
  'business_type',
  'external_account',
  'individual.dob.day',
  'individual.dob.month',
  'individual.dob.year',
  'individual.first_name',
  'individual.last_name',
  'tos_acceptance.date',
  'tos_acceptance.ip',
];
const askedAgain = ['individual.verification.document'];

type Essential = Pick<AccountRow, 'country' | 'controller'>;

/** Writes a new account of someone who has yet to be onboarded. */
export function makeAccount(world: World, fields: Essential & Partial<AccountRow>): AccountRow {
  return world.store.put('accounts', {
    platform: false,
    default_currency: currencyOf(fields.country),
    email: null,
    business_type: null,
    business_profile: {},
    capabilities: {},
    details_submitted: false,
    charges_enabled: false,
    payouts_enabled: false,
    currently_due: askedAtFirst,
    past_due: askedAtFirst,
    pending_verification: [],
    disabled_reason: 'requirements.past_due',
    bank_account: null,
    payouts: {
      interval: 'daily',
      weekly_payout_days: null,
      monthly_payout_days: null,
      minimum_balance_by_currency: null,
      statement_descriptor: null,
      delay_days: 2,
      debit_negative_balances: true,
    },
    tos_acceptance_date: null,
    metadata: {},
    deleted: false,
    payoutNumber: 0,
    ...fields,
    id: newAccountId(),
    created: world.clock.now(),
  });
}

export function makeBankAccount(
  account: AccountRow,
  fields: Partial<BankAccountRow> = {},
): BankAccountRow {
  return {
    id: newId('ba'),
    bank_name: 'STRIPE TEST BANK',
    country: account.country,
    currency: account.default_currency,
    last4: '6789',
    routing_number: '110000000',
    fingerprint: newId('fp').slice(3, 19),
    payoutOutcome: 'paid',
    ...fields,
  };
}

export type Verdict = 'approve' | 'ask_for_more' | 'reject' | 'restrict';

/** What Stripe decides about an account, from the onboarding page or from the sandbox's own. */
export function decide(
  world: World,
  id: string,
  verdict: Verdict,
  changes: Partial<AccountRow> = {},
): AccountRow {
  const before = world.store.get('accounts', id);
  if (!before) throw new Error(`no account ${id}`);
  const now = world.clock.now();
  const approved = verdict === 'approve';
  const due = verdict === 'ask_for_more' || verdict === 'restrict' ? askedAgain : [];
  return changeAccount(world, before, {
    ...changes,
    details_submitted: true,
    tos_acceptance_date: before.tos_acceptance_date ?? now,
    charges_enabled: approved,
    payouts_enabled: approved,
    currently_due: due,
    past_due: due,
    pending_verification: [],
    disabled_reason: disabledReason(verdict),
    capabilities: withStatus(before.capabilities, approved ? 'active' : 'inactive'),
  });
}

function disabledReason(verdict: Verdict): string | null {
  if (verdict === 'approve') return null;
  return verdict === 'reject' ? 'rejected.fraud' : 'requirements.past_due';
}

export function withStatus(
  capabilities: AccountRow['capabilities'],
  status: CapabilityStatus,
): AccountRow['capabilities'] {
  return Object.fromEntries(
    Object.entries(capabilities).map(([name, capability]) => [name, { ...capability, status }]),
  );
}

/** Writes an account and tells the platform all that changed with it. */
export function changeAccount(
  world: World,
  before: AccountRow,
  fields: Partial<AccountRow>,
): AccountRow {
  const row = world.store.patch('accounts', before.id, fields);
  if (row.bank_account && row.bank_account.id !== before.bank_account?.id) {
    emit(world, 'account.external_account.created', row.id, showBankAccount(row, row.bank_account));
  }
  for (const [name, capability] of Object.entries(row.capabilities)) {
    const was = before.capabilities[name]?.status ?? 'unrequested';
    if (was !== capability.status) {
      emit(world, 'capability.updated', row.id, showCapability(row, name), { status: was });
    }
  }
  emit(world, 'account.updated', row.id, showAccount(row), differences(before, row));
  schedulePayout(world, row.id);
  return row;
}

const watched = [
  'charges_enabled',
  'payouts_enabled',
  'details_submitted',
  'email',
  'metadata',
  'business_type',
] as const;

function differences(before: AccountRow, after: AccountRow): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const name of watched) {
    if (JSON.stringify(before[name]) !== JSON.stringify(after[name])) changed[name] = before[name];
  }
  if (before.currently_due.join() !== after.currently_due.join()) {
    changed.requirements = { currently_due: before.currently_due };
  }
  return changed;
}
