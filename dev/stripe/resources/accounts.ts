import type Stripe from 'stripe';
import { emit } from '../events/emit';
import { invalid, missing, noSuch, refused } from '../http/errors';
import { list, page } from '../http/list';
import { type Call, idOf, operation } from '../http/operation';
import { balancesOf } from '../money/balance';
import { country, url } from '../params/limits';
import { mergeMetadata } from '../params/metadata';
import {
  changeAccount,
  currencyOf,
  makeAccount,
  makeBankAccount,
  withStatus,
} from '../payments/accounts';
import type { AccountRow, PayoutSettingsRow } from '../store/rows/accounts';
import type { World } from '../world';
import { showAccount, showBankAccount, showCapability } from './account-view';

/** A connected account, or the platform's own; throws 403 or 404 as Stripe does. */
export function requireAccount(world: World, id: string, param = 'id'): AccountRow {
  const row = world.store.get('accounts', id);
  if (!row || row.deleted) throw noSuch('account', id, param);
  return row;
}

function createAccount({ world, params }: Call<Stripe.AccountCreateParams>) {
  if (params.type && params.controller) {
    throw invalid(
      'You may not provide the `type` parameter and `controller` parameters simultaneously. They are mutually exclusive.',
      'type',
      'parameters_exclusive',
    );
  }
  const place = params.country ?? 'US';
  const row = makeAccount(world, {
    country: place,
    default_currency: params.default_currency?.toLowerCase() ?? currencyOf(place),
    email: params.email ?? null,
    business_type: params.business_type ?? null,
    business_profile: { ...params.business_profile },
    controller: readController(params),
    capabilities: readCapabilities(world, {}, params.capabilities),
    metadata: mergeMetadata({}, params.metadata),
  });
  const settled = world.store.patch('accounts', row.id, {
    payouts: readPayouts(row.payouts, params.settings?.payouts),
  });
  emit(world, 'account.updated', row.id, showAccount(settled), {});
  return showAccount(settled);
}

function readController(params: Stripe.AccountCreateParams): AccountRow['controller'] {
  const given = params.controller;
  const dashboard =
    given?.stripe_dashboard?.type ?? (params.type === 'custom' ? 'none' : (params.type ?? 'full'));
  const controller = {
    dashboard: dashboard === 'standard' ? 'full' : dashboard,
    fees: given?.fees?.payer ?? (dashboard === 'full' ? 'account' : 'application'),
    losses: given?.losses?.payments ?? (dashboard === 'full' ? 'stripe' : 'application'),
    requirement_collection:
      given?.requirement_collection ?? (dashboard === 'none' ? 'application' : 'stripe'),
  };
  if (given && controller.dashboard === 'express' && controller.losses !== 'application') {
    throw invalid(
      'When `controller[stripe_dashboard][type]=express`, you must set `controller[losses][payments]=application`.',
      'controller[losses][payments]',
    );
  }
  return controller;
}

type CapabilityParams = Record<string, { requested?: boolean } | undefined>;

function readCapabilities(
  world: World,
  current: AccountRow['capabilities'],
  given:
    | Stripe.AccountCreateParams.Capabilities
    | Stripe.AccountUpdateParams.Capabilities
    | undefined,
): AccountRow['capabilities'] {
  const capabilities = { ...current };
  for (const [name, wish] of Object.entries((given ?? {}) as CapabilityParams)) {
    if (wish?.requested === false) delete capabilities[name];
    else if (wish?.requested) {
      capabilities[name] ??= { status: 'inactive', requested_at: world.clock.now() };
    }
  }
  return capabilities;
}

function readPayouts(
  current: PayoutSettingsRow,
  given: Stripe.AccountCreateParams.Settings.Payouts | undefined,
): PayoutSettingsRow {
  const { schedule } = given ?? {};
  return {
    ...current,
    interval: (schedule?.interval ?? current.interval) as PayoutSettingsRow['interval'],
    weekly_payout_days:
      schedule?.weekly_payout_days ??
      (schedule?.weekly_anchor ? [schedule.weekly_anchor] : current.weekly_payout_days),
    monthly_payout_days:
      schedule?.monthly_payout_days ??
      (schedule?.monthly_anchor ? [schedule.monthly_anchor] : current.monthly_payout_days),
    delay_days: typeof schedule?.delay_days === 'number' ? schedule.delay_days : current.delay_days,
    statement_descriptor: given?.statement_descriptor ?? current.statement_descriptor,
    debit_negative_balances: given?.debit_negative_balances ?? current.debit_negative_balances,
  };
}

function updateAccount(call: Call<Stripe.AccountUpdateParams>) {
  const { world, params } = call;
  const before = requireAccount(world, idOf(call));
  const capabilities = readCapabilities(world, before.capabilities, params.capabilities);
  const row = changeAccount(world, before, {
    email: params.email ?? before.email,
    business_type: params.business_type ?? before.business_type,
    business_profile: { ...before.business_profile, ...params.business_profile },
    default_currency: params.default_currency?.toLowerCase() ?? before.default_currency,
    metadata: mergeMetadata(before.metadata, params.metadata),
    capabilities: before.payouts_enabled ? withStatus(capabilities, 'active') : capabilities,
    payouts: readPayouts(
      before.payouts,
      params.settings?.payouts as Stripe.AccountCreateParams.Settings.Payouts,
    ),
    ...(params.external_account ? { bank_account: makeBankAccount(before) } : {}),
  });
  return showAccount(row);
}

function deleteAccount(call: Call<Stripe.AccountDeleteParams>) {
  const { world } = call;
  const row = requireAccount(world, idOf(call));
  if (row.platform) throw refused('You cannot delete your own account.');
  const holds = balancesOf(world, row.id).some(
    (balance) => balance.available !== 0 || balance.pending !== 0,
  );
  if (holds)
    throw refused('This account cannot be deleted because it has a balance that is not zero.');
  world.store.patch('accounts', row.id, { deleted: true, payouts_enabled: false });
  return { id: row.id, object: 'account', deleted: true };
}

function rejectAccount(call: Call<Stripe.AccountRejectParams>) {
  const { world, params } = call;
  const before = requireAccount(world, idOf(call));
  const reasons: Record<string, string> = {
    fraud: 'rejected.fraud',
    terms_of_service: 'rejected.terms_of_service',
    other: 'rejected.other',
  };
  const reason = reasons[params.reason];
  if (!reason)
    throw invalid('Invalid reason: must be one of fraud, terms_of_service or other', 'reason');
  const row = changeAccount(world, before, {
    charges_enabled: false,
    payouts_enabled: false,
    disabled_reason: reason,
    capabilities: withStatus(before.capabilities, 'inactive'),
  });
  return showAccount(row);
}

function listAccounts(call: Call<Stripe.AccountListParams>) {
  const rows = call.world.store.all('accounts').filter((row) => !row.platform && !row.deleted);
  return page(call, '/v1/accounts', 'account', rows, showAccount);
}

function listCapabilities(call: Call<Stripe.AccountListCapabilitiesParams>) {
  const row = requireAccount(call.world, idOf(call), 'account');
  const names = Object.keys(row.capabilities);
  return list(
    `/v1/accounts/${row.id}/capabilities`,
    names.map((name) => showCapability(row, name)),
  );
}

function retrieveCapability(call: Call<Stripe.AccountRetrieveCapabilityParams>) {
  const row = requireAccount(call.world, idOf(call), 'account');
  return showCapability(row, idOf(call, 1));
}

function listExternalAccounts(call: Call<Stripe.AccountListExternalAccountsParams>) {
  const row = requireAccount(call.world, idOf(call), 'account');
  const banks = row.bank_account ? [showBankAccount(row, row.bank_account)] : [];
  return list(`/v1/accounts/${row.id}/external_accounts`, banks);
}

function createExternalAccount(call: Call<Stripe.AccountCreateExternalAccountParams>) {
  const before = requireAccount(call.world, idOf(call), 'account');
  if (!call.params.external_account) throw missing('external_account');
  const bank = makeBankAccount(before);
  const row = changeAccount(call.world, before, { bank_account: bank });
  return showBankAccount(row, bank);
}

const limits = { country, 'business_profile.url': url };
const file = 'Accounts';

export const accountOperations = [
  operation('POST', '/v1/accounts', [file, 'AccountCreateParams'], createAccount, limits),
  operation('GET', '/v1/accounts', [file, 'AccountListParams'], listAccounts),
  operation('GET', '/v1/account', [file, 'AccountRetrieveCurrentParams'], (call) =>
    showAccount(requireAccount(call.world, call.account)),
  ),
  operation('GET', '/v1/accounts/:id', [file, 'AccountRetrieveParams'], (call) =>
    showAccount(requireAccount(call.world, idOf(call))),
  ),
  operation('POST', '/v1/accounts/:id', [file, 'AccountUpdateParams'], updateAccount, limits),
  operation('DELETE', '/v1/accounts/:id', [file, 'AccountDeleteParams'], deleteAccount),
  operation('POST', '/v1/accounts/:id/reject', [file, 'AccountRejectParams'], rejectAccount),
  operation(
    'GET',
    '/v1/accounts/:id/capabilities',
    [file, 'AccountListCapabilitiesParams'],
    listCapabilities,
  ),
  operation(
    'GET',
    '/v1/accounts/:id/capabilities/:name',
    [file, 'AccountRetrieveCapabilityParams'],
    retrieveCapability,
  ),
  operation(
    'GET',
    '/v1/accounts/:id/external_accounts',
    [file, 'AccountListExternalAccountsParams'],
    listExternalAccounts,
  ),
  operation(
    'POST',
    '/v1/accounts/:id/external_accounts',
    [file, 'AccountCreateExternalAccountParams'],
    createExternalAccount,
  ),
];
