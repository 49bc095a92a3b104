import type { JobName, JobPayloads } from './jobs';

/** What a noun's `jobs.ts` offers to the worker: a handler for each of its jobs. A throw means: try again later. */
export type TaskTable = {
  readonly [N in JobName]?: (payload: JobPayloads[N]) => Promise<void>;
};
