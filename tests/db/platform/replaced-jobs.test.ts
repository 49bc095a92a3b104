import { EventEmitter } from 'node:events';
import { Logger, runOnce, type WorkerEvents } from 'graphile-worker';
import { expect, test, vi } from 'vitest';
import { followWorkers } from '@/app/worker-events';
import { db } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';
import { withDatabase } from '@/tests/support/database';

const database = withDatabase();

const left = () => db.$queryRaw<{ key: string | null; attempts: number }[]>`
  SELECT key, attempts FROM graphile_worker._private_jobs ORDER BY id`;

/** Works off what waits, as the worker does, with this one task. */
async function work(task: () => Promise<void>): Promise<void> {
  const events: WorkerEvents = new EventEmitter();
  followWorkers(events);
  await runOnce({
    connectionString: database.url,
    taskList: { 'refresh-facts': task },
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
    events,
  });
}

const askFor = () =>
  enqueue(db, 'refresh-facts', { gigId: null, sellerId: 'ana' }, { key: 'facts:ana' });

test('a job that is asked for anew while it is at work, and then fails, leaves nothing but the new one', async () => {
  let tries = 0;
  await askFor();
  await work(async () => {
    tries++;
    if (tries > 1) return;
    await askFor();
    throw new Error('broken on purpose');
  });
  expect(tries).toBe(2);
  await vi.waitFor(async () => expect(await left()).toEqual([]), 10_000);
});

test('one that only fails waits for its next try', async () => {
  await askFor();
  await work(async () => {
    throw new Error('broken on purpose');
  });
  expect(await left()).toEqual([{ key: 'facts:ana', attempts: 1 }]);
});
