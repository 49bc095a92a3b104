import { type Actor, requireSystem } from '@/lib/platform/actor';
import { log } from '@/lib/platform/log';
import { stripe } from './stripe';

/**
 * Makes sure that Stripe's own payouts never sweep the platform's balance: the held money of buyers stands there
 * (MONEY 1.6). Sets the schedule to manual when it is not; the operator pays out what the marketplace has earned by
 * hand. Returns whether it had to be changed.
 */
export async function keepBalance(actor: Actor): Promise<{ changed: boolean }> {
  requireSystem(actor, 'clock', 'seed');
  const settings = await stripe().balanceSettings.retrieve();
  if (settings.payments.payouts?.schedule?.interval === 'manual') return { changed: false };
  await stripe().balanceSettings.update({
    payments: { payouts: { schedule: { interval: 'manual' } } },
  });
  log.warn(
    'payouts of the platform were automatic; set to manual, because buyers’ money is held there',
  );
  return { changed: true };
}
