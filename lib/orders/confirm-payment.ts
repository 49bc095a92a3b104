import type { z } from 'zod';
import { mayAskStripe } from '@/lib/payments/count-ask';
import { readSession } from '@/lib/payments/read-session';
import { paymentIdSchema, sessionIdSchema } from '@/lib/payments/schema';
import { type Actor, requireReader, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { crashPoint } from '@/lib/platform/crash-point';
import { db, transaction } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { type FollowedSession, followSession } from './follow-session';

/**
 * Fetches a Checkout Session from Stripe and lets the order follow it: paid → ordered (or given back when nobody
 * wants it any more), expired → abandoned, anything else → nothing. The webhook, the return page and the sweeper all
 * call this, at once and as often as they like; who asks too often hears what we
 * know already. Returns the order's number, what was to be paid, and whether it is.
 */
export async function confirmPayment(
  actor: Actor,
  input: z.input<typeof sessionIdSchema>,
): Promise<FollowedSession> {
  const { sessionId } = parse(sessionIdSchema, input);
  if (actor.kind !== 'system') {
    const person = requireReader(actor);
    const known = await ownSession(person.id, sessionId);
    if (known.paid || !(await mayAskStripe(person))) return known;
  } else {
    // As webhooks do (handle-stripe-event.ts), for the sweeper and for closing a checkout.
    const known = await knownSession(sessionId);
    if (known?.paid) return known;
  }
  const truth = await readSession(sessionId);
  crashPoint('after-read-session');
  const at = await now();
  const buyerId = actor.kind === 'person' ? actor.id : undefined;
  return transaction((tx) => followSession(tx, truth, at, buyerId));
}

/** A person may only ask about a session of their own: Stripe is not asked about strangers' ones. */
async function ownSession(personId: string, sessionId: string): Promise<FollowedSession> {
  const own = await knownSession(sessionId, personId);
  if (!own) throw notFound('order');
  return own;
}

/** What we know of a session; with a buyer, of one of theirs. */
async function knownSession(
  sessionId: string,
  buyerId: string | null = null,
): Promise<FollowedSession | undefined> {
  const [known] = await db.$queryRaw<FollowedSession[]>`
    SELECT o.number, p.leg::text, p.state = 'paid' AS paid,
           p.state = 'paid' AND p.unwanted AS "givenBack", p.state IN ('expired', 'failed') AS over
      FROM payment p JOIN "order" o ON o.id = p.order_id
     WHERE p.session_id = ${sessionId} AND (${buyerId}::uuid IS NULL OR o.buyer_id = ${buyerId}::uuid)`;
  return known;
}

/**
 * Ends a payment attempt for which Stripe never made a session (we were killed before asking, and it is too late now).
 */
export async function closeUnopenedPayment(
  actor: Actor,
  input: z.input<typeof paymentIdSchema>,
): Promise<void> {
  requireSystem(actor, 'stripe', 'clock');
  const { paymentId } = parse(paymentIdSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const payment = await tx.payment.findUnique({
      where: { id: paymentId },
      select: { state: true },
    });
    if (payment?.state === 'created')
      await followSession(tx, { sessionId: '', status: 'expired', paid: null, paymentId }, at);
  });
}
