'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '@/components/ui/form-state';
import { payOutSeller } from '@/lib/payments/pay-out-seller';
import { startOnboarding } from '@/lib/payments/start-onboarding';
import { requirePerson } from '@/lib/platform/actor';
import { formatMoney } from '@/lib/platform/money';
import { marketplace } from '@/marketplace.config';
import { run } from './_run';

/** Goes to Stripe's onboarding, by a fresh address each time. */
export async function startOnboardingAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const { url } = await startOnboarding(actor);
    redirect(url);
  });
}

/** Sends the seller what has cleared. */
export async function payOutAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const { sentCents } = await payOutSeller(actor, { sellerId: requirePerson(actor).id });
    return {
      ok: true,
      message: `${formatMoney(sentCents, marketplace.currency, { exact: true })} is on its way to your Stripe account.`,
    };
  });
}
