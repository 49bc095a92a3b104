import { db } from './db';

// Who takes a job locks it, and the queue frees the jobs of a worker that was killed after four hours: a refund would
// wait as long. So the lock is a lease here: a living worker renews it, and one that runs out is anyone's.

/** A worker that was not heard of for so long is dead. Every job may run twice, so a wrong guess costs work only. */
const leaseSeconds = 20;

/** How often a worker says that it lives; a few of them may fail before it counts as dead. */
export const leaseRenewalMs = 5000;

/** Which worker is at which job. */
export type JobsAtWork = ReadonlyMap<string, string>;

/**
 * Says that these workers live and are at these jobs. By the job, not by the worker alone: one that lost its connection
 * just as it took a job does not know that it has it.
 */
export async function renewLeases(atWork: JobsAtWork): Promise<void> {
  if (atWork.size === 0) return;
  const workers = [...atWork.keys()];
  const jobs = [...atWork.values()];
  await db.$executeRaw`
    UPDATE graphile_worker._private_jobs SET locked_at = now()
     WHERE id = ANY(${jobs}::bigint[]) AND locked_by = ANY(${workers})`;
  await db.$executeRaw`
    UPDATE graphile_worker._private_job_queues SET locked_at = now() WHERE locked_by = ANY(${workers})`;
}

/** Gives free what dead workers were at, for the next one that looks. Returns who they were. */
export async function freeAbandonedJobs(): Promise<string[]> {
  const rows = await db.$queryRaw<{ worker: string }[]>`
    SELECT locked_by AS worker FROM graphile_worker._private_jobs
     WHERE locked_at < now() - make_interval(secs => ${leaseSeconds})
     UNION
    SELECT locked_by FROM graphile_worker._private_job_queues
     WHERE locked_at < now() - make_interval(secs => ${leaseSeconds})`;
  const dead = rows.map(({ worker }) => worker);
  if (dead.length > 0)
    await db.$executeRaw`SELECT graphile_worker.force_unlock_workers(${dead}::text[])::text`;
  return dead;
}
