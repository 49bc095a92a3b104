import fc from 'fast-check';
import { dayMs, hourMs, minuteMs, moveClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { wait } from '../../support/market';
import { order } from '../../support/sandbox';
import type { Deed } from '../step';

type Span = { readonly days?: number; readonly hours?: number; readonly minutes?: number };

// The spans at which something of RULES 2 ends, a little before it and after.
const span: fc.Arbitrary<Span> = fc.constantFrom(
  { minutes: 1 },
  { minutes: 6 },
  { minutes: 16 },
  { minutes: 63 },
  { hours: 12 },
  { hours: 25 },
  { hours: 49 },
  { days: 3 },
  { days: 4, minutes: 1 },
  { days: 8 },
  { days: 14, minutes: 1 },
  { days: 20 },
  { days: 31 },
);

/** Time passes while the worker runs. A job that failed waits in real time: here it has been tried again by then. */
export async function letTimePass(long: Span, payouts = true): Promise<void> {
  await db.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE run_at > now()`;
  await wait(long, payouts ? {} : { without: ['pay-out-sellers'] });
}

/** Time passes while the worker stands still: what becomes due meanwhile is late. */
async function standStill({ days = 0, hours = 0, minutes = 0 }: Span): Promise<void> {
  const ms = days * dayMs + hours * hourMs + minutes * minuteMs;
  await moveClock(ms);
  await order('clock', { advance_ms: ms });
}

/** Time passes, with a payout at the end of it or before the next one is due. */
export const timePasses: fc.Arbitrary<Deed> = fc
  .tuple(
    span,
    fc.nat({ max: 2 }).map((n) => n === 2),
  )
  .map(([long, pays]) => ({
    name: `time passes: ${JSON.stringify(long)}${pays ? '' : ', and no payouts'}`,
    may: () => 'perhaps',
    async do(stage) {
      if (stage.working) await letTimePass(long, pays);
      else await standStill(long);
      return stage.working ? 'and the worker with it' : 'and nothing is done';
    },
  }));
