import type { Actor } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { config } from '@/lib/platform/config';
import { db } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { type CalendarEvent, calendarText } from '@/lib/platform/icalendar';
import { secretHash } from '@/lib/platform/ids';
import { countTry } from '@/lib/platform/rate-limit';
import { marketplace } from '@/marketplace.config';
import type { Prisma } from '@/prisma/generated/client';
import { boughtSchema } from './bought';
import { dueDatesOf } from './due-dates';
import { factsOf } from './order-row';
import { runningStates } from './states';
import { rowSelect } from './workspace-select';

const feedSelect = {
  ...rowSelect,
  events: { orderBy: { id: 'desc' }, take: 1, select: { at: true } },
} as const;
type Row = Prisma.OrderGetPayload<{ select: typeof feedSelect }>;

/** More than anyone works on at once. */
const ordersMax = 500;
/** The longest that anything is due after an order's completion: reviews; the terms of old orders may differ. */
const afterCompletionDays = 60;
const secretShape = /^[\w-]{20,100}$/;

export type CalendarFeed = { readonly text: string; readonly changedAt: Date };

/** Whose calendar a secret opens. Refuses `not_found`, and `rate_limited` who tries many or asks all the time. */
async function ownerOf(token: string, network: string) {
  const { calendarReadsAnHour, calendarMissesAnHour } = marketplace.limits;
  const hash = secretHash(token);
  const feed = secretShape.test(token)
    ? await db.calendarFeed.findUnique({ where: { hash } })
    : null;
  if (!feed) {
    await countTry(`calendar-miss:${network}`, calendarMissesAnHour, 3600);
    throw notFound('calendar');
  }
  await countTry(`calendar:${hash}`, calendarReadsAnHour, 3600);
  return feed;
}

function eventsOf(row: Row, side: 'buyer' | 'seller', at: Date): CalendarEvent[] {
  const openOffers = row.extraOffers;
  const order = factsOf({ ...row, openOffers }, boughtSchema.parse(row.bought));
  const other = side === 'buyer' ? row.seller : row.buyer;
  const url = new URL(`/orders/${row.number}`, config().APP_URL);
  return dueDatesOf(
    {
      order,
      timers: row.timers,
      extensionBy: row.extensions[0]?.by ?? null,
      proposalBy: row.proposals[0]?.by ?? null,
      dispute: row.disputes[0] ?? null,
      reviewed: row.reviews.some((review) => review.by === side),
    },
    side,
    at,
  ).map((due) => ({
    uid: `${row.number}-${side}-${due.kind}@${url.hostname}`,
    at: due.at,
    changedAt: row.events[0]?.at ?? row.createdAt,
    summary: `${due.title}: ${row.title}`,
    description: `${due.effect}\nOrder ${row.number} with ${other.name}.\n${url.href}`,
    url: url.href,
  }));
}

/**
 * A person's due dates, for whoever knows the secret of their calendar's address: a calendar program has no session. No
 * more of anybody else than the name that everyone sees. What is cancelled or done is not in it any more.
 */
export async function calendarFeed(
  _: Actor,
  input: { readonly token: string; readonly network: string },
): Promise<CalendarFeed> {
  const feed = await ownerOf(input.token, input.network);
  const at = await now();
  const own = { OR: [{ buyerId: feed.personId }, { sellerId: feed.personId }] };
  const open = [
    { state: { in: [...runningStates] } },
    { state: 'completed' as const, completedAt: { gt: addDays(at, -afterCompletionDays) } },
  ];
  const rows = await db.order.findMany({
    where: { AND: [own, { paidAt: { not: null } }, { OR: open }] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: ordersMax,
    select: feedSelect,
  });
  const events = rows.flatMap((row) =>
    eventsOf(row, row.buyerId === feed.personId ? 'buyer' : 'seller', at),
  );
  events.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.uid < b.uid ? -1 : 1));
  const last = await db.orderEvent.findFirst({
    where: { order: own },
    orderBy: { at: 'desc' },
    select: { at: true },
  });
  return {
    text: calendarText({ name: `${marketplace.name}: what is due`, events }),
    changedAt: last && last.at > feed.createdAt ? last.at : feed.createdAt,
  };
}
