import { realNow } from './clock';
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
    UPDATE graphile_worker._private_job_queues q SET locked_at = now()
      FROM graphile_worker._private_jobs j
     WHERE j.job_queue_id = q.id AND j.locked_by = q.locked_by
       AND j.id = ANY(${jobs}::bigint[]) AND q.locked_by = ANY(${workers})`;
}

/**
 * Gives free what dead workers were at, for the next one that looks. Returns who they were. One statement: a worker that
 * renews its lease at this very moment keeps it.
 */
export async function freeAbandonedJobs(): Promise<string[]> {
  const rows = await db.$queryRaw<{ worker: string }[]>`
    WITH over AS (SELECT now() - make_interval(secs => ${leaseSeconds}) AS since),
    job AS (
      SELECT id, locked_by FROM graphile_worker._private_jobs
       WHERE locked_at < (SELECT since FROM over) FOR UPDATE SKIP LOCKED),
    queue AS (
      SELECT id, locked_by FROM graphile_worker._private_job_queues
       WHERE locked_at < (SELECT since FROM over) FOR UPDATE SKIP LOCKED),
    free_job AS (
      UPDATE graphile_worker._private_jobs j SET locked_at = NULL, locked_by = NULL
        FROM job WHERE j.id = job.id),
    free_queue AS (
      UPDATE graphile_worker._private_job_queues q SET locked_at = NULL, locked_by = NULL
        FROM queue WHERE q.id = queue.id)
    SELECT locked_by AS worker FROM job UNION SELECT locked_by FROM queue`;
  return rows.map(({ worker }) => worker);
}

/**
 * What a worker's process does every `leaseRenewalMs`: renews its own leases, then frees those of the dead. When its own
 * could not be renewed in time the database was away, for the others as well: they get a lease's time to say that they
 * live before anybody is taken for dead. Returns whose jobs were freed; throws when the database does not answer.
 */
export function leaseKeeper(atWork: JobsAtWork): () => Promise<string[]> {
  let troubleAt: number | undefined;
  return async () => {
    const begun = realNow().getTime();
    try {
      await renewLeases(atWork);
    } catch (error) {
      troubleAt = realNow().getTime();
      throw error;
    }
    const renewed = realNow().getTime();
    if (renewed - begun > leaseRenewalMs) troubleAt = renewed;
    if (troubleAt !== undefined && renewed - troubleAt < leaseSeconds * 1000) return [];
    return freeAbandonedJobs();
  };
}
