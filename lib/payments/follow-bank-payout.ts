import { z } from 'zod';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { formatMoney } from '@/lib/platform/money';
import { parse } from '@/lib/platform/parse';
import { tell } from '@/lib/platform/tell';
import { stripe } from './stripe';

const bankPayoutSchema = z.object({
  sellerId: z.uuid(),
  account: z.string().regex(/^acct_\w+$/),
  payoutId: z.string().regex(/^po_\w{3,200}$/),
});

/** What a payout can become from where it stands; answers overtake each other, and an old one is not news. */
const before: Readonly<Record<string, readonly string[]>> = {
  pending: ['pending'],
  in_transit: ['pending', 'in_transit'],
  paid: ['pending', 'in_transit', 'paid'],
  canceled: ['pending', 'in_transit', 'canceled'],
  // Banks send back what was shown as paid.
  failed: ['pending', 'in_transit', 'paid', 'failed'],
};

/**
 * Keeps what Stripe says of a payout from a seller's Stripe account to their bank, fetched again, and tells the seller
 * when the bank did not take it: the money is back in their Stripe account then. Safe to call any number of times.
 */
export async function followBankPayout(
  actor: Actor,
  input: z.input<typeof bankPayoutSchema>,
): Promise<void> {
  requireSystem(actor, 'stripe');
  const { sellerId, account, payoutId } = parse(bankPayoutSchema, input);
  const payout = await stripe().payouts.retrieve(payoutId, {}, { stripeAccount: account });
  const at = await now();
  const facts = {
    amountCents: payout.amount,
    currency: payout.currency,
    status: payout.status,
    failure: payout.failure_code ?? null,
    arrivesAt: new Date(payout.arrival_date * 1000),
  };
  await transaction(async (tx) => {
    await tx.bankPayout.createMany({
      data: {
        ...facts,
        sellerId,
        stripeId: payout.id,
        createdAt: new Date(payout.created * 1000),
      },
      skipDuplicates: true,
    });
    await tx.bankPayout.updateMany({
      where: { stripeId: payout.id, status: { in: [...(before[payout.status] ?? [])] } },
      data: facts,
    });
    if (payout.status !== 'failed') return;
    await tell(tx, {
      personId: sellerId,
      kind: 'payout-failed',
      title: 'Your bank did not take a payout',
      body: `${formatMoney(payout.amount, payout.currency)} came back to your Stripe account. Please check the bank details there; Stripe then tries again.`,
      path: '/sell/earnings',
      cause: `payout-failed:${payout.id}`,
      at,
    });
  });
}
