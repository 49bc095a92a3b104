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
 * An admin takes a published gig down. The reason is kept in the audit log and told to the seller; running orders go on.
 * Throws `forbidden` for everyone else, `conflict` when the gig is not published, `not_found`.
 */
export async function removeGig(
  actor: Actor,
  input: z.input<typeof takeDownGigSchema>,
): Promise<{ id: string; slug: string | null }> {
  const admin = requireAdmin(actor);
  const { gigId, reason } = parse(takeDownGigSchema, input);
  const at = await now();
  return transaction(async (tx) => {
    const gig = await lockGig(tx, gigId);
    await moveGig(tx, gig, 'remove', at, {
      removedReason: reason,
      stateBeforeRemoval: gig.state,
    });
    await writeAudit(tx, admin, at, {
      act: 'gig.remove',
      subject: 'gig',
      subjectId: gig.id,
      reason,
      facts: { title: gig.title, from: gig.state },
    });
    await tell(tx, {
      personId: gig.sellerId,
      kind: 'gig-removed',
      title: 'Your gig was taken down',
      body: `“${gig.title}” cannot be found or bought for now. The reason: ${reason} Orders that are running go on. If you think this is a mistake, write to us and another person will look at it.`,
      path: `/sell/gigs/${gig.id}`,
      cause: `gig-removed:${gig.id}:${at.toISOString()}`,
      at,
    });
    return { id: gig.id, slug: gig.slug };
  });
}
