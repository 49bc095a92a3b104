import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import type { StuckClock } from './views';

/** More of them have one cause: the first ones show it. */
const shownMost = 50;

/** Clocks of orders that could not be fired, the oldest first. For admins. */
export async function stuckClocks(
  actor: Actor,
): Promise<{ readonly now: Date; readonly clocks: readonly StuckClock[] }> {
  requireAdmin(actor);
  const timers = await db.orderTimer.findMany({
    where: { failures: { gt: 0 } },
    orderBy: { dueAt: 'asc' },
    take: shownMost,
    select: {
      id: true,
      kind: true,
      dueAt: true,
      failures: true,
      order: { select: { number: true } },
    },
  });
  return {
    now: await now(),
    clocks: timers.map(({ order, ...timer }) => ({ ...timer, orderNumber: order.number })),
  };
}
