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

type Row = NonNullable<Awaited<ReturnType<typeof load>>>;
const load = (id: string) =>
  db.chargeback.findUnique({
    where: { id },
    select: { id: true, stripeId: true, state: true, answer: true, evidence: true },
  });

/**
 * Does the bank wait for this answer? Once is all that it reads: what has been handed in is not handed in again. And what
 * an admin said to an inquiry is not the answer to the chargeback that it became meanwhile.
 */
const isAwaited = (row: Row, status: Stripe.Dispute.Status): boolean =>
  status === (row.state === 'inquiry' ? 'warning_needs_response' : 'needs_response');

async function tellStripe(row: Row): Promise<Stripe.Dispute> {
  const { stripeId, answer, evidence } = row;
  const known = await stripe().disputes.retrieve(stripeId);
  if (!isAwaited(row, known.status)) return known;
  // An inquiry and its chargeback have one id at Stripe: the same words to both are two requests.
  const stage = row.state === 'inquiry' ? 'inquiry' : 'chargeback';
  if (answer === 'accept')
    return stripe().disputes.close(stripeId, {}, { idempotencyKey: `accept:${stripeId}:${stage}` });
  const text = evidence ?? '';
  return stripe().disputes.update(
    stripeId,
    { evidence: { uncategorized_text: text }, submit: true },
    // Another text after a refusal is another request; under the old key Stripe would refuse it for being different.
    { idempotencyKey: `evidence:${stripeId}:${stage}:${secretHash(text).slice(0, 16)}` },
  );
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
  const row = await load(chargebackId);
  if (!row?.answer) return;
  try {
    const dispute = await tellStripe(row);
    if (chargebackStateOf(dispute.status) === 'answered')
      await db.chargeback.updateMany({
        where: { id: row.id, state: 'open' },
        data: { state: 'answered', lastError: null },
      });
  } catch (error) {
    const refused = finalRefusal(error);
    if (!refused) throw error;
    log.error({ chargebackId, code: refused.code }, 'Stripe refused the answer to a chargeback');
    // The admin can answer again; one who has done so meanwhile keeps what they wrote.
    await db.chargeback.updateMany({
      where: { id: row.id, answer: row.answer, evidence: row.evidence },
      data: {
        answer: null,
        answeredAt: null,
        lastError: `${refused.code} (${(await now()).toISOString()})`,
      },
    });
  }
}
