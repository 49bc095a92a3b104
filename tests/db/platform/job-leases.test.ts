import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { db, transaction } from '@/lib/platform/db';
import { freeAbandonedJobs, leaseKeeper, renewLeases } from '@/lib/platform/job-leases';
import { enqueue } from '@/lib/platform/jobs';
import { withDatabase } from '@/tests/support/database';

withDatabase();

type Job = { id: string; worker: string | null };

beforeEach(async () => {
  await db.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});

afterEach(() => {
  vi.useRealTimers();
});

/** A job that a worker took so many seconds ago, as the queue itself writes it. */
async function taken(by: string, secondsAgo: number, queue?: string): Promise<string> {
  const key = `test:${by}`;
  await enqueue(db, 'sweep-payments', {}, { key, ...(queue ? { queue } : {}) });
  const rows = await db.$queryRaw<{ id: bigint }[]>`
    UPDATE graphile_worker._private_jobs
       SET locked_by = ${by}, locked_at = now() - make_interval(secs => ${secondsAgo}), attempts = 1
     WHERE key = ${key} RETURNING id`;
  await db.$executeRaw`
    UPDATE graphile_worker._private_job_queues
       SET locked_by = ${by}, locked_at = now() - make_interval(secs => ${secondsAgo})
     WHERE queue_name = ${queue ?? ''}`;
  return String(rows[0]?.id);
}

const jobs = () => db.$queryRaw<Job[]>`
  SELECT id::text AS id, locked_by AS worker FROM graphile_worker._private_jobs ORDER BY id`;

test('the job of a worker that was not heard of for a while is free again', async () => {
  const job = await taken('killed', 60);
  expect(await freeAbandonedJobs()).toEqual(['killed']);
  expect(await jobs()).toEqual([{ id: job, worker: null }]);
});

test('so is the queue that it held', async () => {
  await taken('killed-in-queue', 60, 'seller:ana');
  await freeAbandonedJobs();
  const held = await db.$queryRaw<Job[]>`
    SELECT queue_name FROM graphile_worker._private_job_queues WHERE locked_by IS NOT NULL`;
  expect(held).toEqual([]);
});

test('a worker that says that it is at its job keeps it', async () => {
  const job = await taken('slow', 60);
  await renewLeases(new Map([['slow', job]]));
  expect(await freeAbandonedJobs()).toEqual([]);
  expect(await jobs()).toEqual([{ id: job, worker: 'slow' }]);
});

test('a job that a living worker does not know of is freed: the answer never reached it', async () => {
  await taken('alive', 60);
  await renewLeases(new Map([['alive', '0']]));
  expect(await freeAbandonedJobs()).toEqual(['alive']);
});

test('a job that was only just taken is left alone', async () => {
  await taken('fresh', 1);
  expect(await freeAbandonedJobs()).toEqual([]);
});

test('a worker that renews its lease just as it is taken for dead keeps its job', async () => {
  const job = await taken('back', 60);
  let freed: Promise<string[]> | undefined;
  await transaction(async (tx) => {
    await tx.$executeRaw`
      UPDATE graphile_worker._private_jobs SET locked_at = now() WHERE id = ${job}::bigint`;
    freed = freeAbandonedJobs();
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
  expect(await freed).toEqual([]);
  expect(await jobs()).toEqual([{ id: job, worker: 'back' }]);
});

test('a queue whose job its worker does not know of is freed with it', async () => {
  const lost = await taken('busy', 60, 'seller:busy');
  await renewLeases(new Map([['busy', '0']]));
  expect(await freeAbandonedJobs()).toEqual(['busy']);
  expect(await jobs()).toEqual([{ id: lost, worker: null }]);
  const held = await db.$queryRaw<Job[]>`
    SELECT queue_name FROM graphile_worker._private_job_queues WHERE locked_by IS NOT NULL`;
  expect(held).toEqual([]);
});

test('after the database was away the others get a lease’s time before they count as dead', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const job = await taken('waits', 60);
  const atWork = new Map([['me', 'no number, so the database refuses']]);
  const keep = leaseKeeper(atWork);
  await expect(keep()).rejects.toThrow();
  atWork.clear();
  vi.setSystemTime(Date.now() + 19_000);
  expect(await keep()).toEqual([]);
  expect(await jobs()).toEqual([{ id: job, worker: 'waits' }]);
  vi.setSystemTime(Date.now() + 2000);
  expect(await keep()).toEqual(['waits']);
});
