import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import type { TimerKind } from './timers';

/** What each kind of clock does when it has run out. A handler takes the clock away itself, under the order's lock. */
export type TimerHandlers = {
  readonly [K in TimerKind]?: (due: { readonly number: string }) => Promise<void>;
};

const batch = 200;
/** A row that failed so often waits for a person to look at it; it is in the log each time. */
const failuresMax = 20;

/**
 * Fires the clocks that are due and whose kind has a handler here, oldest first. One order's trouble is counted and
 * logged and does not hold up the others. Returns how many were fired.
 */
export async function fireTimers(handlers: TimerHandlers): Promise<number> {
  const kinds = Object.keys(handlers);
  const due = await db.orderTimer.findMany({
    where: {
      kind: { in: kinds },
      pausedAt: null,
      dueAt: { lte: await now() },
      failures: { lt: failuresMax },
    },
    orderBy: { dueAt: 'asc' },
    take: batch,
    select: { id: true, kind: true, order: { select: { number: true } } },
  });
  let fired = 0;
  for (const { id, kind, order } of due) {
    try {
      await handlers[kind as TimerKind]?.({ number: order.number });
      fired++;
    } catch (error) {
      log.error({ err: error, kind, order: order.number }, 'a clock could not be fired');
      await db.orderTimer.updateMany({ where: { id }, data: { failures: { increment: 1 } } });
    }
  }
  // More than a batch was due, or firing has made others due (a moved clock): go on as long as something happens.
  return fired > 0 && due.length === batch ? fired + (await fireTimers(handlers)) : fired;
}
