import type { WorkerEvents } from 'graphile-worker';
import type { JobsAtWork } from '@/lib/platform/job-leases';
import { log } from '@/lib/platform/log';
import { forgetReplaced } from '@/lib/platform/replaced-jobs';

/**
 * Which worker of this process is at which job. One that cannot say how its job ended, because the database went away under
 * it, gives up and is not replaced: the process ends with it and is started again, rather than live on with ever fewer.
 */
export function followWorkers(events: WorkerEvents): JobsAtWork {
  const atWork = new Map<string, string>();
  events.on('job:start', ({ worker, job }) => atWork.set(worker.workerId, job.id));
  events.on('job:complete', ({ worker, job, error }) => {
    atWork.delete(worker.workerId);
    // One without a key cannot be asked for anew: it keeps its place among the failed ones.
    if (error && job.key !== null) void forget(job.id);
  });
  events.on('worker:stop', ({ error }) => {
    if (!error) return;
    log.fatal({ err: error }, 'a worker lost the database while it was at a job');
    process.exit(1);
  });
  return atWork;
}

async function forget(jobId: string): Promise<void> {
  try {
    await forgetReplaced(jobId);
  } catch (error) {
    log.warn({ err: error, job: jobId }, 'a job that was replaced could not be forgotten');
  }
}
