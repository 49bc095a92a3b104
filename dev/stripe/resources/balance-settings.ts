import type Stripe from 'stripe';
import { emit } from '../events/emit';
import { type Call, operation } from '../http/operation';
import { schedulePayout } from '../money/payout-schedule';
import { between, text } from '../params/limits';
import type { AccountRow, PayoutSettingsRow } from '../store/rows/accounts';
import { requireAccount } from './accounts';

function showBalanceSettings(row: AccountRow): Stripe.BalanceSettings {
  const { payouts } = row;
  return {
    object: 'balance_settings',
    payments: {
      debit_negative_balances: payouts.debit_negative_balances,
      payouts: {
        automatic_transfer_rules_by_currency: null,
        minimum_balance_by_currency: payouts.minimum_balance_by_currency,
        schedule: {
          interval: payouts.interval,
          ...(payouts.interval === 'monthly'
            ? { monthly_payout_days: payouts.monthly_payout_days ?? [1] }
            : {}),
          ...(payouts.interval === 'weekly'
            ? {
                weekly_payout_days: (payouts.weekly_payout_days ?? [
                  'friday',
                ]) as Stripe.BalanceSettings.Payments.Payouts.Schedule.WeeklyPayoutDay[],
              }
            : {}),
        },
        statement_descriptor: payouts.statement_descriptor,
        status: row.payouts_enabled ? 'enabled' : 'disabled',
      },
      settlement_timing: { delay_days: payouts.delay_days, start_of_day: null },
    },
  };
}

function updateBalanceSettings({
  world,
  account,
  params,
}: Call<Stripe.BalanceSettingsUpdateParams>) {
  const before = requireAccount(world, account);
  const row = world.store.patch('accounts', account, {
    payouts: read(before.payouts, params.payments),
  });
  // The next payout is planned anew, by the new rhythm or not at all.
  world.timers.cancel('automatic-payout', account);
  schedulePayout(world, account);
  emit(world, 'balance_settings.updated', account, showBalanceSettings(row));
  return showBalanceSettings(row);
}

function read(
  current: PayoutSettingsRow,
  given: Stripe.BalanceSettingsUpdateParams.Payments | undefined,
): PayoutSettingsRow {
  const { payouts, settlement_timing: timing } = given ?? {};
  const schedule = payouts?.schedule;
  return {
    interval: (schedule?.interval ?? current.interval) as PayoutSettingsRow['interval'],
    weekly_payout_days: schedule?.weekly_payout_days ?? current.weekly_payout_days,
    monthly_payout_days: schedule?.monthly_payout_days ?? current.monthly_payout_days,
    minimum_balance_by_currency: mergeMinimum(
      current.minimum_balance_by_currency,
      payouts?.minimum_balance_by_currency as MinimumParam,
    ),
    statement_descriptor: payouts?.statement_descriptor ?? current.statement_descriptor,
    debit_negative_balances: given?.debit_negative_balances ?? current.debit_negative_balances,
    delay_days: timing?.delay_days_override || current.delay_days,
  };
}

type MinimumParam = Record<string, number | null | ''> | null | '' | undefined;

function mergeMinimum(
  current: PayoutSettingsRow['minimum_balance_by_currency'],
  given: MinimumParam,
) {
  if (given === undefined) return current;
  if (given === null || given === '') return null;
  const merged = { ...current };
  for (const [currency, amount] of Object.entries(given)) {
    if (typeof amount === 'number') merged[currency.toLowerCase()] = amount;
    else delete merged[currency.toLowerCase()];
  }
  return merged;
}

export const balanceSettingsOperations = [
  operation(
    'GET',
    '/v1/balance_settings',
    ['BalanceSettings', 'BalanceSettingsRetrieveParams'],
    (call) => showBalanceSettings(requireAccount(call.world, call.account)),
  ),
  operation(
    'POST',
    '/v1/balance_settings',
    ['BalanceSettings', 'BalanceSettingsUpdateParams'],
    updateBalanceSettings,
    {
      'payments.payouts.schedule.monthly_payout_days.*': between(1, 31),
      'payments.payouts.statement_descriptor': text(22),
    },
  ),
];
