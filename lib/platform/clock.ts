import { config } from './config';
import { type Db, db } from './db';

/**
 * The time of the marketplace. Real time, but where demo or test move it: there the offset is read each time,
 * so that web, worker and tests always agree. Never moves with a live Stripe key (config).
 */
export async function now(via: Db = db): Promise<Date> {
  if (!config().movableClock) return new Date();
  const row = await via.clock.findUnique({ where: { id: 1 }, select: { offsetMs: true } });
  return new Date(Date.now() + Number(row?.offsetMs ?? 0));
}

/** Real time, for what must not move with the demo: request timing, log, rate limits of the machine. */
export function realNow(): Date {
  return new Date();
}

/** Moves the clock forward. Time never goes back: what has happened has happened. */
export async function moveClock(byMs: number): Promise<void> {
  if (!config().movableClock) throw new Error('The clock moves only in the demo and in tests.');
  if (!Number.isSafeInteger(byMs) || byMs <= 0) throw new Error('The clock only moves forward.');
  // One statement: whoever follows the clock must not miss a move because we were killed between the two.
  await db.$executeRaw`
    WITH moved AS (UPDATE clock SET offset_ms = offset_ms + ${byMs} WHERE id = 1 RETURNING id)
    SELECT pg_notify('minnow_clock', '')::text FROM moved`;
}

export { addDays, addHours, addMinutes, addMs, dayMs, hourMs, minuteMs } from './spans';
