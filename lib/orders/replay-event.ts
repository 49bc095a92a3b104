import type { z } from 'zod';
import { replayEventSchema } from '@/lib/payments/schema';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { writeAudit } from '@/lib/platform/audit-log';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/jobs';
import { parse } from '@/lib/platform/parse';

/**
 * An admin has a stored message of Stripe's handled once more. It does no harm: what it is about is fetched again, and
 * what was done before is not done twice. Refuses `not_found`.
 */
export async function replayEvent(
  actor: Actor,
  input: z.input<typeof replayEventSchema>,
): Promise<void> {
  const admin = requireAdmin(actor);
  const { eventId, reason } = parse(replayEventSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM stripe_event WHERE id = ${eventId} FOR UPDATE`;
    const event = await tx.stripeEvent.findUnique({
      where: { id: eventId },
      select: { id: true, type: true, handledAt: true },
    });
    if (!event) throw notFound('message of Stripe');
    await tx.stripeEvent.update({
      where: { id: event.id },
      data: { handledAt: null, lastError: null },
    });
    // Replaces one that waits after failures, so that it is tried at once.
    await enqueue(tx, 'handle-stripe-event', { eventId: event.id }, { key: `event:${event.id}` });
    await writeAudit(tx, admin, at, {
      act: 'event.replay',
      subject: 'money',
      subjectId: event.id,
      reason,
      facts: { type: event.type, handled: event.handledAt !== null },
    });
  });
}
