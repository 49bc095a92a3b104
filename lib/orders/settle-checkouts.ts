import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { enqueueAll, job } from '@/lib/platform/jobs';

/** Events that say 'paid' of payments which we know as paid: nothing is left to follow. */
async function settleKnown(at: Date): Promise<void> {
  await db.$executeRaw`
    UPDATE stripe_event e SET handled_at = ${at} FROM payment p
     WHERE e.handled_at IS NULL AND e.type = 'checkout.session.completed'
       AND p.session_id = e.payload #>> '{data,object,id}' AND p.state = 'paid'`;
}

/**
 * Works off what Stripe has told of paid checkouts since the last time. Most of their buyers are back by now, and their own
 * return has confirmed the payment; each of the others (a closed tab, a lost line) gets a job that asks Stripe. One that
 * has a job already keeps it, with its pause after a failure.
 */
export async function settleCheckouts(actor: Actor): Promise<void> {
  requireSystem(actor, 'stripe');
  await settleKnown(await now());
  const left = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM stripe_event e WHERE handled_at IS NULL AND type = 'checkout.session.completed'
       AND NOT EXISTS (SELECT FROM graphile_worker.jobs WHERE key = 'event:' || e.id)`;
  await enqueueAll(
    db,
    left.map(({ id: eventId }) =>
      job('handle-stripe-event', { eventId }, { key: `event:${eventId}` }),
    ),
  );
}
