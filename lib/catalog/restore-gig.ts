import type { z } from 'zod';
import { type Actor, requireAdmin } from '../platform/actor';
import { writeAudit } from '../platform/audit-log';
import { now } from '../platform/clock';
import { transaction } from '../platform/db';
import { parse } from '../platform/parse';
import { tell } from '../platform/tell';
import { lockGig, moveGig } from './lock-gig';
import { takeDownGigSchema } from './schema';

/**
 * An admin puts a gig that was taken down back to what it was, on sale (whatever the seller's limit) or paused. The reason is
 * kept in the audit log.
 * Throws `forbidden` for everyone else, `conflict` when it was not taken down, `not_found`.
 */
export async function restoreGig(
  actor: Actor,
  input: z.input<typeof takeDownGigSchema>,
): Promise<{ id: string; slug: string | null }> {
  const admin = requireAdmin(actor);
  const { gigId, reason } = parse(takeDownGigSchema, input);
  const at = await now();
  return transaction(async (tx) => {
    const gig = await lockGig(tx, gigId);
    const paused = gig.stateBeforeRemoval === 'paused';
    await moveGig(tx, gig, 'restore', at, {
      state: paused ? 'paused' : 'active',
      removedReason: null,
      stateBeforeRemoval: null,
    });
    await writeAudit(tx, admin, at, {
      act: 'gig.restore',
      subject: 'gig',
      subjectId: gig.id,
      reason,
      facts: { title: gig.title, removedFor: gig.removedReason ?? '' },
    });
    await tell(tx, {
      personId: gig.sellerId,
      kind: 'gig-restored',
      title: paused ? 'Your gig is yours to sell again' : 'Your gig is back on sale',
      body: paused
        ? `“${gig.title}” is paused, as it was, and you can put it back on sale. ${reason}`
        : `“${gig.title}” can be found and bought again. ${reason}`,
      path: `/sell/gigs/${gig.id}`,
      cause: `gig-restored:${gig.id}:${at.toISOString()}`,
      at,
    });
    return { id: gig.id, slug: gig.slug };
  });
}
