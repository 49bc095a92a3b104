import { EventEmitter } from 'node:events';
import { setPriority } from 'node:os';
import { type Logger, type Runner, run, type WorkerEvents } from 'graphile-worker';
import { demoLeftoverProblem } from '@/lib/accounts/demo-people';
import { readConfig } from '@/lib/platform/config';
import { disconnect } from '@/lib/platform/db';
import { leaseKeeper, leaseRenewalMs } from '@/lib/platform/job-leases';
import { jobPool } from '@/lib/platform/job-pool';
import { log } from '@/lib/platform/log';
import { closeMail } from '@/lib/platform/mail';
import { followWorkers } from './worker-events';
import { workerLogger } from './worker-log';
import { cronItems, taskList } from './worker-tasks';

/**
 * Somebody waits in front of a page, nobody in front of a job: on a machine that both keep busy the worker gets about a
 * quarter of a core, and more as soon as there is more.
 */
const niceness = 5;

/**
 * What strangers can make slow takes six of them at most, as it waits in queues: one of previews, one of exports, two of
 * scans, and two of pushes to services that anybody may name.
 */
const hands = 8;

/**
 * The job worker: a process of its own beside the web. Makes and updates its tables at the start, then runs what use
 * cases enqueue and what the calendar asks for. Any number may run; each job is done by one.
 */
async function main(): Promise<void> {
  const settings = readConfig(process.env);
  if (!settings.ok) return refuse(settings.problems);
  const leftover = await demoLeftoverProblem();
  if (leftover) {
    refuse([leftover]);
    return disconnect();
  }
  setPriority(niceness);
  const events: WorkerEvents = new EventEmitter();
  const atWork = followWorkers(events);
  const pool = jobPool();
  const runner = await run({
    pgPool: pool,
    taskList,
    parsedCronItems: cronItems,
    concurrency: hands,
    pollInterval: 500,
    noHandleSignals: true,
    logger: workerLogger as Logger,
    events,
  });
  const keep = leaseKeeper(atWork);
  const leases = setInterval(() => void keepLeases(keep), leaseRenewalMs);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void stop(runner));
  // Held money must not be swept before the calendar comes round for the first time.
  await runner.addJob('keep-balance', {}, { jobKey: 'keep-balance' });
  log.info({ tasks: Object.keys(taskList).length }, 'the worker is ready');
  await runner.promise;
  clearInterval(leases);
  await pool.end();
}

async function keepLeases(keep: () => Promise<string[]>): Promise<void> {
  try {
    const dead = await keep();
    if (dead.length > 0) log.warn({ dead }, 'took over the jobs of workers that are gone');
  } catch (error) {
    log.warn({ err: error }, 'the leases of the jobs could not be renewed');
  }
}

function refuse(problems: readonly string[]): void {
  for (const problem of problems) process.stderr.write(`✗ ${problem}\n`);
  process.exitCode = 1;
}

/** Takes no new job, waits for those at work, and goes. */
async function stop(runner: Runner): Promise<void> {
  log.info('the worker stops');
  await runner.stop();
  closeMail();
  await disconnect();
}

main().catch((error: unknown) => {
  log.fatal({ err: error }, 'the worker could not start or broke down');
  process.exit(1);
});
