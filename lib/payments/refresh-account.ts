import type Stripe from 'stripe';
import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import type { PayoutState } from '@/prisma/generated/client';
import { sellerIdSchema } from './schema';
import { stripe } from './stripe';

/** What a connected account means for payouts. */
export function payoutStateOf(account: {
  readonly capabilities?: { readonly transfers?: string } | null | undefined;
  readonly details_submitted?: boolean;
  readonly requirements?: { readonly disabled_reason?: string | null } | null | undefined;
}): PayoutState {
  if (!account.details_submitted) return 'incomplete';
  if (account.capabilities?.transfers === 'active' && !account.requirements?.disabled_reason)
    return 'ready';
  return 'restricted';
}

/**
 * Asks Stripe how a seller's account stands and keeps the answer. By the seller (coming back from onboarding), or on
 * Stripe's word. A later answer always wins: the account is fetched, an event is only a hint.
 */
export async function refreshAccount(
  actor: Actor,
  input: z.input<typeof sellerIdSchema>,
): Promise<{ payoutState: PayoutState }> {
  const { sellerId } = parse(sellerIdSchema, input);
  if (actor.kind !== 'system' && requirePerson(actor).id !== sellerId) throw notFound('seller');
  const seller = await db.sellerProfile.findUnique({
    where: { personId: sellerId },
    select: { stripeAccount: true },
  });
  if (!seller) throw notFound('seller');
  if (!seller.stripeAccount) return { payoutState: 'none' };
  const account: Stripe.Account = await stripe().accounts.retrieve(seller.stripeAccount);
  const payoutState = payoutStateOf(account);
  await db.sellerProfile.update({
    where: { personId: sellerId },
    data: { payoutState, payoutStateAt: await now() },
  });
  return { payoutState };
}
