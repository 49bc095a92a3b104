import { daySeconds, startOfDay } from '../clock/clock';
import type { PayoutSettingsRow } from '../store/rows/accounts';
import type { World } from '../world';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * Sees to it that an account with automatic payouts is paid out at its next time. Called whenever
 * money became available, so that accounts without money cost nothing.
 */
export function schedulePayout(world: World, account: string): void {
  const row = world.store.get('accounts', account);
  if (!row?.payouts_enabled || row.payouts.interval === 'manual') return;
  if (!row.bank_account || row.bank_account.payoutOutcome === 'errored') return;
  if (world.timers.scheduled('automatic-payout', account)) return;
  world.timers.schedule('automatic-payout', account, nextPayoutAt(row.payouts, world.clock.now()));
}

/** The next time that a schedule pays out, strictly after `now`: always a midnight, UTC. */
export function nextPayoutAt(settings: PayoutSettingsRow, now: number): number {
  for (let day = startOfDay(now) + daySeconds; ; day += daySeconds) {
    const date = new Date(day * 1000);
    if (settings.interval === 'weekly') {
      const wanted = settings.weekly_payout_days ?? ['friday'];
      if (!wanted.includes(weekdays[date.getUTCDay()] ?? '')) continue;
    }
    if (settings.interval === 'monthly') {
      const wanted = settings.monthly_payout_days ?? [1];
      if (!wanted.some((number) => isDayOfMonth(date, number))) continue;
    }
    return day;
  }
}

/** Day 31 of a month that has fewer is its last one. */
function isDayOfMonth(date: Date, number: number): boolean {
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.getUTCDate() === Math.min(number, last);
}
