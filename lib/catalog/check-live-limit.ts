import { marketplace } from '@/marketplace.config';
import type { Tx } from '../platform/db';
import { forbidden } from '../platform/errors';

/**
 * May this seller have one more live gig (RULES 1, by level)? Locks the seller's profile, so that two publications at once
 * count each other. Throws `forbidden` without a profile or above the limit.
 */
export async function checkLiveLimit(tx: Tx, sellerId: string): Promise<void> {
  const rows = await tx.$queryRaw<{ level: keyof typeof marketplace.gigs.liveLimit }[]>`
    SELECT level::text AS level FROM seller_profile WHERE person_id = ${sellerId}::uuid FOR UPDATE`;
  const profile = rows[0];
  if (!profile)
    throw forbidden(
      'Become a seller first: buyers want to know who they buy from. It takes two minutes.',
    );
  const limit = marketplace.gigs.liveLimit[profile.level];
  const live = await tx.gig.count({ where: { sellerId, state: 'active' } });
  if (live >= limit)
    throw forbidden(
      `You have ${live} live gigs, and your level allows ${limit}. Pause one, or come back at the next level.`,
    );
}
