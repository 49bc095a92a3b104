import { realNow } from './clock';
import { db } from './db';
import { rateLimited } from './errors';

/**
 * Counts one try under `key` (for example `sign-in:address:203.0.113.9`) in a fixed window of real time; refuses with
 * `rate_limited` above the limit. Counted in its own statement, so that a refused command still counts.
 */
export async function countTry(key: string, limit: number, windowSeconds: number): Promise<void> {
  const windowMs = windowSeconds * 1000;
  const at = realNow().getTime();
  const start = new Date(at - (at % windowMs));
  const rows = await db.$queryRaw<{ hits: number }[]>`
    INSERT INTO rate_limit (key, window_start, hits) VALUES (${key}, ${start}, 1)
    ON CONFLICT (key, window_start) DO UPDATE SET hits = rate_limit.hits + 1 RETURNING hits`;
  if ((rows[0]?.hits ?? 0) > limit)
    throw rateLimited(Math.ceil((start.getTime() + windowMs - at) / 1000));
}

/** Would `countTry` refuse the next one? Counts nothing. */
export async function isSpent(key: string, limit: number, windowSeconds: number): Promise<boolean> {
  const windowMs = windowSeconds * 1000;
  const at = realNow().getTime();
  const start = new Date(at - (at % windowMs));
  const rows = await db.$queryRaw<{ hits: number }[]>`
    SELECT hits FROM rate_limit WHERE key = ${key} AND window_start = ${start}`;
  return (rows[0]?.hits ?? 0) >= limit;
}

/**
 * Takes back the try that `countTry` has just counted: it went well and counts against no one. An address that many
 * people share is then limited by what fails there alone.
 */
export async function giveBackTry(key: string, windowSeconds: number): Promise<void> {
  const windowMs = windowSeconds * 1000;
  const at = realNow().getTime();
  const start = new Date(at - (at % windowMs));
  await db.$executeRaw`
    UPDATE rate_limit SET hits = hits - 1 WHERE key = ${key} AND window_start = ${start} AND hits > 0`;
}

/** Forgets the tries under a key: after a success that proves the person (a right password). */
export async function forgetTries(key: string): Promise<void> {
  await db.$executeRaw`DELETE FROM rate_limit WHERE key = ${key}`;
}

/** Drops windows that ended more than a day ago. */
export async function dropOldTries(): Promise<void> {
  await db.$executeRaw`DELETE FROM rate_limit WHERE window_start < now() - interval '2 days'`;
}
