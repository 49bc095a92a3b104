import type Stripe from 'stripe';
import type { z } from 'zod';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { secretHash } from '@/lib/platform/ids';
import { log } from '@/lib/platform/log';
import { parse } from '@/lib/platform/parse';
import { chargebackStateOf } from './read-chargeback';
import { chargebackIdSchema } from './schema';
import { finalRefusal, stripe } from './stripe';

const answerable = new Set(['needs_response', 'warning_needs_response']);

async function send(stripeId: string, evidence: string): Promise<Stripe.Dispute> {
  const known = await stripe().disputes.retrieve(stripeId);
  // Once is all that a bank reads: what has been handed in is not handed in again.
  if (!answerable.has(known.status)) return known;
  return stripe().disputes.update(
    stripeId,
    { evidence: { uncategorized_text: evidence }, submit: true },
    // Another text after a refusal is another request; under the old key Stripe would refuse it for being different.
    { idempotencyKey: `evidence:${stripeId}:${secretHash(evidence).slice(0, 16)}` },
  );
}

async function accept(stripeId: string): Promise<Stripe.Dispute> {
  const known = await stripe().disputes.retrieve(stripeId);
  if (!answerable.has(known.status)) return known;
  return stripe().disputes.close(stripeId, {}, { idempotencyKey: `accept:${stripeId}` });
}

/**
 * Carries what an admin decided about a chargeback to Stripe: hands the evidence in, or accepts. What follows from it is
 * told by Stripe's own events. Safe to call any number of times; throws when Stripe does not answer.
 */
export async function carryOutAnswer(
  actor: Actor,
  input: z.input<typeof chargebackIdSchema>,
): Promise<void> {
  requireSystem(actor, 'clock', 'stripe');
  const { chargebackId } = parse(chargebackIdSchema, input);
  const row = await db.chargeback.findUnique({
    where: { id: chargebackId },
    select: { id: true, stripeId: true, answer: true, evidence: true },
  });
  if (!row?.answer) return;
  try {
    const dispute =
      row.answer === 'accept'
        ? await accept(row.stripeId)
        : await send(row.stripeId, row.evidence ?? '');
    if (chargebackStateOf(dispute.status) === 'answered')
      await db.chargeback.updateMany({
        where: { id: row.id, state: 'open' },
        data: { state: 'answered', lastError: null },
      });
  } catch (error) {
    const refused = finalRefusal(error);
    if (!refused) throw error;
    log.error({ chargebackId, code: refused.code }, 'Stripe refused the answer to a chargeback');
    // The admin can answer again.
    await db.chargeback.update({
      where: { id: row.id },
      data: {
        answer: null,
        answeredAt: null,
        lastError: `${refused.code} (${(await now()).toISOString()})`,
      },
    });
  }
}
