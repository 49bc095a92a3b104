import type Stripe from 'stripe';
import type { z } from 'zod';
import { post } from '@/lib/ledger/post';
import { reversedLines } from '@/lib/ledger/postings';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { crashPoint } from '@/lib/platform/crash-point';
import { db, transaction } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { parse } from '@/lib/platform/parse';
import { reversalIdSchema } from './schema';
import { finalRefusal, stripe } from './stripe';

type Leg = NonNullable<Awaited<ReturnType<typeof load>>>;
const load = (id: string) =>
  db.transferReversal.findUnique({
    where: { id },
    select: {
      id: true,
      orderId: true,
      sellerId: true,
      amountCents: true,
      currency: true,
      into: true,
      state: true,
      transfer: { select: { stripeId: true } },
    },
  });

/** Looks first whether it was done before: an idempotency key lives a day, a job may live longer. */
async function askStripe(leg: Leg, transfer: string): Promise<Stripe.TransferReversal> {
  const known = await stripe().transfers.listReversals(transfer, { limit: 100 });
  const found = known.data.find((reversal) => reversal.metadata?.reversal_id === leg.id);
  if (found) return found;
  crashPoint('before-stripe-reversal');
  return stripe().transfers.createReversal(
    transfer,
    {
      amount: leg.amountCents,
      metadata: { order_id: leg.orderId, reversal_id: leg.id, leg: `reversal:${leg.id}` },
    },
    { idempotencyKey: `rv:${leg.id}` },
  );
}

async function writeDone(leg: Leg, truth: Stripe.TransferReversal, at: Date): Promise<void> {
  await transaction(async (tx) => {
    // The seller's row: a payout that nets debts off waits for it.
    await tx.$queryRaw`SELECT 1 FROM seller_profile WHERE person_id = ${leg.sellerId}::uuid FOR UPDATE`;
    const done = await tx.transferReversal.updateMany({
      where: { id: leg.id, state: 'due' },
      data: { state: 'done', stripeId: truth.id, doneAt: at, lastError: null },
    });
    if (done.count === 0) return;
    await post(tx, {
      kind: 'reversed',
      reference: truth.id,
      at,
      currency: leg.currency,
      orderId: leg.orderId,
      personId: leg.sellerId,
      lines: reversedLines(leg.sellerId, leg.amountCents, leg.into),
    });
  });
}

/**
 * Asks Stripe to take decided money back from a seller's account and books the answer. A refusal (the account has not
 * enough) is final for this leg: what the seller owes stays owed. Safe to call any number of times; throws when Stripe
 * does not answer, so that the job tries again.
 */
export async function carryOutReversal(
  actor: Actor,
  input: z.input<typeof reversalIdSchema>,
): Promise<void> {
  requireSystem(actor, 'clock', 'stripe');
  const { reversalId } = parse(reversalIdSchema, input);
  const leg = await load(reversalId);
  const transfer = leg?.transfer.stripeId;
  if (leg?.state !== 'due' || !transfer) return;
  await db.transferReversal.update({
    where: { id: leg.id },
    data: { attempts: { increment: 1 } },
  });
  try {
    const truth = await askStripe(leg, transfer);
    crashPoint('after-stripe-reversal');
    await writeDone(leg, truth, await now());
  } catch (error) {
    const refused = finalRefusal(error);
    if (!refused) throw error;
    log.warn({ reversalId, code: refused.code }, 'Stripe refused a reversal');
    await db.transferReversal.updateMany({
      where: { id: leg.id, state: 'due' },
      data: { state: 'failed', lastError: refused.code },
    });
  }
}
