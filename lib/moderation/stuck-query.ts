import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import type { FailedLeg, StuckWork } from './views';

/** More than so many of one kind have one cause: the first ones show it. */
const shownMost = 50;

const legSelect = {
  id: true,
  currency: true,
  amountCents: true,
  attempts: true,
  lastError: true,
  createdAt: true,
  order: { select: { number: true } },
} as const;

const failed = {
  where: { state: 'failed' },
  orderBy: { createdAt: 'asc' },
  take: shownMost,
  select: legSelect,
} as const;

async function failedLegs(): Promise<FailedLeg[]> {
  const [refunds, transfers] = await Promise.all([
    db.refund.findMany(failed),
    db.transfer.findMany(failed),
  ]);
  return [
    ...refunds.map((row) => ({ ...row, kind: 'refund' as const })),
    ...transfers.map((row) => ({ ...row, kind: 'transfer' as const })),
  ].map(({ order, ...leg }) => ({ ...leg, orderNumber: order.number }));
}

/** Refused legs, webhook events that could not be handled and clocks that could not be fired. For admins. */
export async function stuckWork(actor: Actor): Promise<StuckWork> {
  requireAdmin(actor);
  const [legs, events, timers] = await Promise.all([
    failedLegs(),
    db.stripeEvent.findMany({
      where: { handledAt: null, lastError: { not: null } },
      orderBy: { receivedAt: 'asc' },
      take: shownMost,
      select: { id: true, type: true, receivedAt: true, lastError: true },
    }),
    db.orderTimer.findMany({
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
    }),
  ]);
  return {
    now: await now(),
    legs,
    events,
    timers: timers.map(({ order, ...timer }) => ({ ...timer, orderNumber: order.number })),
  };
}
