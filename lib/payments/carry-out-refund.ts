import type Stripe from 'stripe';
import type { z } from 'zod';
import { post } from '@/lib/ledger/post';
import { refundDoneLines, refundFailedLines } from '@/lib/ledger/postings';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { crashPoint } from '@/lib/platform/crash-point';
import { db, type Tx, transaction } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { parse } from '@/lib/platform/parse';
import { refundIdSchema } from './schema';
import { finalRefusal, stripe } from './stripe';

const refundView = {
  id: true,
  orderId: true,
  amountCents: true,
  currency: true,
  state: true,
  stripeId: true,
  round: true,
  payment: { select: { paymentIntentId: true } },
} as const;

type Leg = NonNullable<Awaited<ReturnType<typeof load>>>;
const load = (id: string) => db.refund.findUnique({ where: { id }, select: refundView });

/** Asks Stripe for the refund; a leg that may have been asked for before is looked up first (keys live a day only). */
async function askStripe(leg: Leg, intent: string): Promise<Stripe.Refund> {
  if (leg.stripeId) return stripe().refunds.retrieve(leg.stripeId);
  const known = await stripe().refunds.list({ payment_intent: intent, limit: 100 });
  const found = known.data.find(
    ({ metadata }) => metadata?.refund_id === leg.id && Number(metadata.round ?? 0) === leg.round,
  );
  if (found) return found;
  crashPoint('before-stripe-refund');
  return stripe().refunds.create(
    {
      payment_intent: intent,
      amount: leg.amountCents,
      reason: 'requested_by_customer',
      metadata: {
        order_id: leg.orderId,
        refund_id: leg.id,
        leg: `refund:${leg.id}`,
        ...(leg.round > 0 ? { round: String(leg.round) } : {}),
      },
    },
    { idempotencyKey: leg.round > 0 ? `re:${leg.id}:${leg.round}` : `re:${leg.id}` },
  );
}

async function writeTruth(tx: Tx, leg: Leg, truth: Stripe.Refund, at: Date): Promise<void> {
  const rows = await tx.$queryRaw<{ state: string; stripe_id: string | null }[]>`
    SELECT state::text, stripe_id FROM refund WHERE id = ${leg.id}::uuid FOR UPDATE`;
  const before = rows[0]?.state;
  const same = rows[0]?.stripe_id === truth.id;
  // Paid in another way meanwhile (by the bank, by the operator): an old request says nothing about that.
  if (before === 'done' && !same) return;
  // A refund that failed stays failed; an answer from before that was only slow.
  if (before === 'failed' && same) return;
  const booked = { at, currency: leg.currency, orderId: leg.orderId } as const;
  // It leaves Stripe's balance when it is begun, though a slow bank may take days to say that it has come.
  const hasLeft = truth.status === 'succeeded' || truth.balance_transaction !== null;
  if (hasLeft)
    await post(tx, {
      ...booked,
      kind: 'refunded',
      reference: truth.id,
      lines: refundDoneLines(leg.id, leg.amountCents),
    });
  if (truth.status === 'succeeded' && before !== 'done') {
    await tx.refund.update({
      where: { id: leg.id },
      data: { state: 'done', stripeId: truth.id, doneAt: at, lastError: null },
    });
    return;
  }
  if ((truth.status === 'failed' || truth.status === 'canceled') && before !== 'failed') {
    await tx.refund.update({
      where: { id: leg.id },
      data: {
        state: 'failed',
        stripeId: truth.id,
        lastError: truth.failure_reason ?? truth.status,
      },
    });
    // Only what had left Stripe's balance comes back to it.
    if (hasLeft)
      await post(tx, {
        ...booked,
        kind: 'refund failed',
        reference: `${truth.id}:failed`,
        lines: refundFailedLines(leg.id, leg.amountCents),
      });
    return;
  }
  if (truth.status === 'pending' || truth.status === 'requires_action')
    await tx.refund.updateMany({
      where: { id: leg.id, state: 'due' },
      data: { state: 'pending', stripeId: truth.id },
    });
}

/**
 * Carries out one decided refund at Stripe and books what Stripe says; also called when Stripe tells of a change.
 * Safe to call any number of times. Throws when Stripe does not answer, so that the job tries again.
 */
export async function carryOutRefund(
  actor: Actor,
  input: z.input<typeof refundIdSchema>,
): Promise<void> {
  requireSystem(actor, 'clock', 'stripe');
  const { refundId } = parse(refundIdSchema, input);
  const leg = await load(refundId);
  if (!leg?.payment.paymentIntentId) return;
  await db.refund.update({ where: { id: leg.id }, data: { attempts: { increment: 1 } } });
  try {
    const truth = await askStripe(leg, leg.payment.paymentIntentId);
    crashPoint('after-stripe-refund');
    const at = await now();
    await transaction((tx) => writeTruth(tx, leg, truth, at));
  } catch (error) {
    const refused = finalRefusal(error);
    if (!refused) throw error;
    log.error({ refundId, code: refused.code }, 'Stripe refused a refund');
    await db.refund.updateMany({
      where: { id: leg.id, state: 'due' },
      data: { state: 'failed', lastError: refused.code },
    });
  }
}
