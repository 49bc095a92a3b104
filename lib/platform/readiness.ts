import { db } from './db';
import { storageReachable } from './storage';

const patienceMs = 3000;

/** What the house stands on, and whether each can be reached within three seconds. */
export async function readiness(): Promise<{
  database: boolean;
  queue: boolean;
  storage: boolean;
}> {
  const [database, queue, storage] = await Promise.all([
    inTime(db.$queryRaw`SELECT 1`),
    // The worker makes this schema when it first starts: without it no job can be enqueued.
    inTime(db.$queryRaw`SELECT 1 FROM graphile_worker.jobs LIMIT 1`),
    inTime(storageReachable().then((there) => there || Promise.reject(new Error('no storage')))),
  ]);
  return { database, queue, storage };
}

function inTime(work: Promise<unknown>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), patienceMs).unref();
  });
  const done = work.then(
    () => true,
    () => false,
  );
  return Promise.race([done, late]);
}
