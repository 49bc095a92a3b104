import { type Actor, requireSystem } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { dropOldTries } from '@/lib/platform/rate-limit';

/** Links that ended are kept a week, for questions to support; then they go, with the counters of old limits. */
export async function cleanUpAccounts(actor: Actor): Promise<void> {
  requireSystem(actor, 'clock');
  await db.oneTimeToken.deleteMany({ where: { expiresAt: { lt: addDays(await now(), -7) } } });
  await dropOldTries();
}
