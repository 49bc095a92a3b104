import { type Actor, requirePerson } from '@/lib/platform/actor';
import { config } from '@/lib/platform/config';
import { db } from '@/lib/platform/db';
import { forbidden, invalid, unavailable } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { marketplace } from '@/marketplace.config';
import { countAskOfStripe } from './count-ask';
import { stripe } from './stripe';

/** The seller's connected account, made once (MONEY 1.4: controller properties, the platform bears fees and losses). */
async function accountOf(seller: {
  id: string;
  email: string;
  country: string;
  account: string | null;
  accountsLeft: number;
}): Promise<string> {
  if (seller.account) return seller.account;
  const account = await stripe().accounts.create(
    {
      country: seller.country,
      email: seller.email,
      controller: {
        stripe_dashboard: { type: 'express' },
        fees: { payer: 'application' },
        losses: { payments: 'application' },
        requirement_collection: 'stripe',
      },
      capabilities: { transfers: { requested: true } },
      metadata: { seller_id: seller.id },
    },
    {
      idempotencyKey:
        seller.accountsLeft > 0 ? `acct:${seller.id}:${seller.accountsLeft}` : `acct:${seller.id}`,
    },
  );
  await db.sellerProfile.updateMany({
    where: { personId: seller.id, stripeAccount: null },
    data: { stripeAccount: account.id, payoutState: 'incomplete' },
  });
  return account.id;
}

/**
 * A fresh, single-use address of Stripe's onboarding for the seller who asks; never stored, never mailed (MONEY 3).
 * Refuses non-sellers and countries where we cannot pay out.
 */
export async function startOnboarding(actor: Actor): Promise<{ url: string }> {
  const person = requirePerson(actor);
  const seller = await db.sellerProfile.findUnique({
    where: { personId: person.id },
    select: {
      stripeAccount: true,
      accountsLeft: true,
      person: { select: { country: true, email: true } },
    },
  });
  if (!seller) throw forbidden('Become a seller first.');
  const country = seller.person.country ?? '';
  if (!marketplace.payoutCountries.some((each) => each === country))
    throw invalid({
      country:
        'Choose your country in the settings first; payouts reach the countries listed there.',
    });
  await countAskOfStripe(person);
  try {
    const account = await accountOf({
      id: person.id,
      email: seller.person.email,
      country,
      account: seller.stripeAccount,
      accountsLeft: seller.accountsLeft,
    });
    const link = await stripe().accountLinks.create({
      account,
      type: 'account_onboarding',
      refresh_url: `${config().APP_URL}/sell/earnings?payouts=again`,
      return_url: `${config().APP_URL}/sell/earnings?payouts=back`,
      collection_options: { fields: 'eventually_due' },
    });
    return { url: link.url };
  } catch (error) {
    log.error({ err: error, sellerId: person.id }, 'onboarding could not start');
    throw unavailable(
      'The payout setup cannot be reached right now. Please try again in a minute.',
    );
  }
}
