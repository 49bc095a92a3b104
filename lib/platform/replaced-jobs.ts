import { db } from './db';

/**
 * Forgets a job that was asked for anew while it was at work and then failed. The queue takes its key away for the new one,
 * which does all that is to be done; the old one is never tried again, and would stand among the failed ones for ever.
 */
export async function forgetReplaced(jobId: string): Promise<void> {
  await db.$executeRaw`
    DELETE FROM graphile_worker._private_jobs
     WHERE id = ${jobId}::bigint AND key IS NULL AND locked_at IS NULL AND attempts >= max_attempts`;
}
