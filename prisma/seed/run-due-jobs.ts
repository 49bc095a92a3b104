import { Logger, runTaskListOnce } from 'graphile-worker';
import { Pool } from 'pg';
import { taskList } from '@/app/worker-tasks';
import { config } from '@/lib/platform/config';
import { db } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';

let pool: Pool | undefined;

const silent = new Logger(() => () => undefined);

/** Mail of the demo's past goes to nobody. */
const mails = ['send-mail', 'mail-notification', 'mail-notifications', 'mail-digest'];
const quietTasks = {
  ...taskList,
  ...Object.fromEntries(mails.map((name) => [name, async () => undefined])),
};

/** What the worker does when it is due: clocks, reviews, payouts, and the jobs that follow from them. */
export async function runDueJobs(): Promise<void> {
  pool ??= new Pool({ connectionString: config().DATABASE_URL, max: 4 });
  await enqueue(db, 'fire-timers', {}, { key: 'seed:timers' });
  await enqueue(db, 'lapse-offers', {}, { key: 'seed:offers' });
  await enqueue(db, 'publish-reviews', {}, { key: 'seed:reviews' });
  await enqueue(db, 'pay-out-sellers', {}, { key: 'seed:payouts' });
  await db.$executeRaw`
    SELECT graphile_worker.complete_jobs(array(
      SELECT id FROM graphile_worker.jobs WHERE task_identifier = ANY(${mails})))`;
  const client = await pool.connect();
  try {
    await runTaskListOnce({ pgPool: pool, logger: silent }, quietTasks, client);
  } finally {
    client.release();
  }
}

/** Lets the process end. */
export async function endJobs(): Promise<void> {
  await runDueJobs();
  await pool?.end();
}
