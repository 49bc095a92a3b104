import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { enqueueAll, job } from '@/lib/platform/jobs';
import { settleKnown } from './settle-known';

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
