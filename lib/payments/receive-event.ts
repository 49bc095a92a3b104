import type Stripe from 'stripe';
import { now, realNow } from '@/lib/platform/clock';
import { config } from '@/lib/platform/config';
import { db } from '@/lib/platform/db';
import { addJobs, type Job, job } from '@/lib/platform/jobs';
import { log } from '@/lib/platform/log';
import { isNeeded } from './needed-events';
import { stripe, stripeApiVersion } from './stripe';

export type Endpoint = 'account' | 'connect';

/** How the webhook's route answers: 400 stores nothing, 200 has stored or knows it already. */
export type Receipt = { status: 200 | 400 | 503; message: string };

const secretOf = (endpoint: Endpoint): string =>
  endpoint === 'account' ? config().STRIPE_WEBHOOK_SECRET : config().STRIPE_CONNECT_WEBHOOK_SECRET;

function verified(endpoint: Endpoint, raw: string, signature: string): Stripe.Event | null {
  try {
    return stripe().webhooks.constructEvent(raw, signature, secretOf(endpoint));
  } catch {
    return null;
  }
}

/**
 * Paid checkouts wait for their buyers together (`settleCheckouts`), those of each slot by a job of its own. It is due when
 * no more of its slot can come: while a job is taken, the queue may drop another one's request for the same.
 */
const slotSeconds = 2;
const returnSeconds = slotSeconds + 1;

const slot = (): number => Math.floor(realNow().getTime() / 1000 / slotSeconds);

/**
 * What is to be done for an event. Who has paid is led back to us at the same moment, and there Stripe is asked anyway
 * (`confirmPayment`): their event lets them go first. In their way it did all of it a second time.
 */
const jobOf = (event: Stripe.Event): Job =>
  event.type === 'checkout.session.completed'
    ? job(
        'settle-checkouts',
        {},
        { key: `settle-checkouts:${slot()}`, delaySeconds: returnSeconds },
      )
    : job('handle-stripe-event', { eventId: event.id }, { key: `event:${event.id}` });

/** Keeps it, and asks for its job if it is the first time: both or neither, in one statement. */
async function storeEvent(event: Stripe.Event, raw: string, at: Date, needed: boolean) {
  const asked = needed ? [{ of: event.id, asked: jobOf(event) }] : [];
  await db.$executeRaw`
    WITH stored AS (
      INSERT INTO stripe_event (id, type, account, created_at, received_at, payload, handled_at)
      VALUES (${event.id}, ${event.type}, ${event.account ?? null}, ${new Date(event.created * 1000)}, ${at},
              ${raw}::jsonb, ${needed ? null : at})
      ON CONFLICT DO NOTHING RETURNING id)
    ${addJobs(asked)} WHERE job.of IN (SELECT id FROM stored)`;
}

/**
 * Takes one webhook: checks its signature against this endpoint's own secret, stores it once by its id and leaves the
 * work to a job (MONEY 4); of a kind that we do not need it is only kept. No actor: the signature is the proof of who speaks.
 */
export async function receiveEvent(
  endpoint: Endpoint,
  raw: string,
  signature: string | null,
): Promise<Receipt> {
  if (!secretOf(endpoint))
    return { status: 503, message: 'this endpoint has no secret and is off' };
  const event = signature ? verified(endpoint, raw, signature) : null;
  if (!event) return { status: 400, message: 'signature missing, wrong or too old' };
  if (event.livemode !== config().live) return { status: 400, message: 'livemode does not fit' };
  if (event.api_version && event.api_version !== stripeApiVersion)
    return { status: 400, message: `api_version must be ${stripeApiVersion}` };
  const at = await now();
  const needed = isNeeded(event.type);
  await storeEvent(event, raw, at, needed);
  log.debug({ event: event.id, type: event.type }, 'webhook stored');
  return { status: 200, message: 'received' };
}
