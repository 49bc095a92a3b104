import { refreshAccount } from '@/lib/payments/refresh-account';
import { startOnboarding } from '@/lib/payments/start-onboarding';
import type { Person } from '@/lib/platform/actor';
import { marketplace } from '@/marketplace.config';

/** The address that a redirect leads to, absolute. */
async function follow(url: string, init?: RequestInit): Promise<{ url: string; answer: Response }> {
  const answer = await fetch(url, { ...init, redirect: 'manual' });
  const location = answer.headers.get('location');
  return { url: location ? new URL(location, url).href : url, answer };
}

/** Goes through the hosted onboarding as a seller would: opens the link, fills the form, is approved. */
export async function onboard(seller: Person, country: string): Promise<void> {
  if (!marketplace.payoutCountries.some((each) => each === country)) return;
  const { url } = await startOnboarding(seller);
  const form = await follow(url);
  const { answer } = await follow(form.url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      verdict: 'approve',
      full_name: seller.name,
      email: seller.email,
      country,
    }),
  });
  if (answer.status >= 400) throw new Error(`the onboarding page answered ${answer.status}`);
  const { payoutState } = await refreshAccount(seller, { sellerId: seller.id });
  if (payoutState !== 'ready')
    throw new Error(`${seller.username} was not approved: ${payoutState}`);
}
