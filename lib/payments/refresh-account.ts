import type Stripe from 'stripe';
import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { tell } from '@/lib/platform/tell';
import type { PayoutState } from '@/prisma/generated/client';
import { countAskOfStripe } from './count-ask';
import { sellerIdSchema } from './schema';
import { isGone, stripe } from './stripe';

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

/** Null: the account is gone, or its owner has cut the connection. */
async function accountAtStripe(id: string): Promise<Stripe.Account | null> {
  try {
    return await stripe().accounts.retrieve(id);
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** The account can never be paid into again: the seller sets up a new one, which is asked for with a new key. */
async function leaveAccount(
  sellerId: string,
  stripeAccount: string,
): Promise<{ payoutState: PayoutState }> {
  const at = await now();
  await transaction(async (tx) => {
    const left = await tx.sellerProfile.updateMany({
      where: { personId: sellerId, stripeAccount },
      data: {
        stripeAccount: null,
        payoutState: 'none',
        payoutStateAt: at,
        accountsLeft: { increment: 1 },
      },
    });
    if (left.count > 0)
      await tell(tx, {
        personId: sellerId,
        kind: 'payouts-left',
        title: 'Your payouts need a new setup',
        body: 'The connection to your Stripe account was cut. Money that clears waits here, safe, until you have set your payouts up again.',
        path: '/sell/earnings',
        cause: `payouts-left:${stripeAccount}`,
        at,
      });
  });
  return { payoutState: 'none' };
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
  if (actor.kind !== 'system') {
    const person = requirePerson(actor);
    if (person.id !== sellerId) throw notFound('seller');
    await countAskOfStripe(person);
  }
  const seller = await db.sellerProfile.findUnique({
    where: { personId: sellerId },
    select: { stripeAccount: true },
  });
  if (!seller) throw notFound('seller');
  if (!seller.stripeAccount) return { payoutState: 'none' };
  const asked = await now();
  const account = await accountAtStripe(seller.stripeAccount);
  if (!account) return leaveAccount(sellerId, seller.stripeAccount);
  const payoutState = payoutStateOf(account);
  // Two answers may cross: the one that was asked for last stands.
  await transaction((tx) =>
    tx.sellerProfile.updateMany({
      where: {
        personId: sellerId,
        stripeAccount: seller.stripeAccount,
        OR: [{ payoutStateAt: null }, { payoutStateAt: { lte: asked } }],
      },
      data: { payoutState, payoutStateAt: asked },
    }),
  );
  return { payoutState };
}
