import { z } from 'zod';
import { type Actor, requirePerson } from './actor';
import { hourMs, moveClock } from './clock';
import { config } from './config';
import { db } from './db';
import { forbidden } from './errors';
import { enqueueAll, type JobName, job } from './jobs';
import { parse } from './parse';

/** How far the demo's bar can move the clock at once, in hours. */
export const clockSteps = [
  { hours: 1, label: '+1 hour' },
  { hours: 12, label: '+12 hours' },
  { hours: 24, label: '+1 day' },
  { hours: 72, label: '+3 days' },
  { hours: 336, label: '+14 days' },
] as const;

const advanceClockSchema = z.object({
  hours: z.coerce
    .number()
    .int()
    .min(1)
    .max(24 * 90),
});

/**
 * What waits for time to pass, and would else only look once a minute, an hour or a day. In the order of the days that have
 * gone by: money clears before it is paid out.
 */
const jobsOfTime = [
  'fire-timers',
  'lapse-offers',
  'publish-reviews',
  'compute-levels',
  'pay-out-sellers',
  'send-digests',
] as const satisfies JobName[];

/**
 * Moves the marketplace's time forward, in the demo alone, and lets the worker see to everything that has become due.
 * Refuses (`forbidden`) wherever the clock is the real one.
 */
export async function advanceClock(
  actor: Actor,
  input: z.input<typeof advanceClockSchema>,
): Promise<void> {
  requirePerson(actor);
  if (!config().movableClock) throw forbidden('Time can be moved in the demo alone.');
  const { hours } = parse(advanceClockSchema, input);
  await moveClock(hours * hourMs);
  await enqueueAll(
    db,
    jobsOfTime.map((name) => job(name, {}, { key: `clock:${name}`, queue: 'clock' })),
  );
}

/** Waits until the worker is through with what became due, so that the next page shows it; `patienceMs` at most. */
export async function settleAfterClock(actor: Actor, patienceMs = 4000): Promise<void> {
  requirePerson(actor);
  const names: string[] = [...jobsOfTime];
  for (let waited = 0; waited < patienceMs; waited += 150) {
    const rows = await db.$queryRaw<{ left: number }[]>`
      SELECT count(*)::int AS left FROM graphile_worker.jobs
      WHERE task_identifier = ANY(${names}) AND (attempts = 0 OR locked_at IS NOT NULL)`;
    if ((rows[0]?.left ?? 0) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
