import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from '@/lib/platform/actor';
import { advanceClock } from '@/lib/platform/advance-clock';
import { db } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';
import { again, patienceMs } from './insist';
import { webhooksWaiting } from './sandbox';

/** Time passes, and the worker hears of it. */
export async function passTime(admin: Person, hours: number): Promise<void> {
  await again(() => advanceClock(admin, { hours }));
}

/**
 * Waits until every webhook is in and every job done.
 * @throws with what is left when it has not become less for minutes
 */
export async function untilQuiet(): Promise<void> {
  let least = Number.POSITIVE_INFINITY;
  let lessSince = performance.now();
  let quietSince = performance.now();
  while (performance.now() - quietSince < 1000) {
    const left = await again(async () => [...(await openWork()), ...(await openWebhooks())]);
    const at = performance.now();
    if (left.length > 0) quietSince = at;
    if (left.length < least) lessSince = at;
    least = Math.min(least, left.length);
    if (at - lessSince > patienceMs)
      throw new Error(`It does not come to rest: ${left.slice(0, 10).join(', ')}`);
    await sleep(100);
  }
}

/**
 * What has failed is tried again within seconds: for how many minutes it would pause says nothing. Not so often that a
 * service which is still coming up uses up its tries.
 */
export async function tryFailedAgain(): Promise<void> {
  await db.$executeRaw`
    UPDATE graphile_worker._private_jobs SET run_at = now()
     WHERE last_error IS NOT NULL AND locked_at IS NULL AND run_at > now() AND attempts < 15
       AND updated_at < now() - interval '4 seconds'`;
}

async function openWork(): Promise<string[]> {
  const rows = await db.$queryRaw<{ what: string }[]>`
    SELECT 'the job ' || task_identifier AS what FROM graphile_worker.jobs
     WHERE ((run_at <= now() OR last_error IS NOT NULL) AND attempts < max_attempts) OR locked_at IS NOT NULL
    UNION ALL SELECT 'the event ' || type FROM stripe_event WHERE handled_at IS NULL`;
  return rows.map(({ what }) => what);
}

async function openWebhooks(): Promise<string[]> {
  const count = await webhooksWaiting();
  return Array<string>(count).fill('a webhook');
}

/** Lets the sweeper look for what was never heard of again: once in five minutes is long for people who have no more. */
export async function sweep(): Promise<void> {
  await enqueue(db, 'sweep-payments', {}, { key: 'crash:sweep-payments' });
}

/** All that was begun goes its way: the sweeper finds what nobody told us, and weeks pass until the sellers have their money. */
export async function comeToRest(admin: Person): Promise<void> {
  await untilQuiet();
  for (const days of [1, 4, 15, 15]) {
    await passTime(admin, days * 24);
    await untilQuiet();
    await again(sweep);
    await again(() => enqueue(db, 'reconcile-balance', {}, { key: 'crash:reconcile-balance' }));
    await untilQuiet();
  }
}
