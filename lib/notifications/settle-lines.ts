import { boughtSchema } from '@/lib/orders/bought';
import { shortTitle } from '@/lib/orders/short-title';
import { isLate } from '@/lib/orders/states';
import { db } from '@/lib/platform/db';
import { isId } from '@/lib/platform/ids';
import { addDays } from '@/lib/platform/spans';
import type { Prisma } from '@/prisma/generated/client';
import { type OfferMatter, type OrderMatter, overOfOffer, overOfOrder } from './over';
import type { NotificationLine, ToldLine } from './views';

const open = { where: { state: 'open' }, select: { id: true }, take: 1 } as const;

const orderSelect = {
  number: true,
  title: true,
  state: true,
  buyerId: true,
  startedAt: true,
  dueAt: true,
  completedAt: true,
  bought: true,
  events: {
    where: { kind: 'accept' },
    orderBy: { id: 'desc' },
    take: 1,
    select: { party: true },
  },
  extensions: open,
  proposals: open,
  extraOffers: open,
  reviews: { select: { authorId: true } },
} satisfies Prisma.OrderSelect;

type OrderRow = Prisma.OrderGetPayload<{ select: typeof orderSelect }>;

function mayReview(row: OrderRow, personId: string, at: Date): boolean {
  if (row.state !== 'completed' || !row.completedAt) return false;
  if (row.reviews.some(({ authorId }) => authorId === personId)) return false;
  return at <= addDays(row.completedAt, boughtSchema.parse(row.bought).terms.reviewDays);
}

function acceptedBy(row: OrderRow, personId: string): OrderMatter['acceptedBy'] {
  const party = row.state === 'completed' ? row.events[0]?.party : undefined;
  if (!party) return null;
  if (party === 'clock') return 'silence';
  return row.buyerId === personId ? 'you' : 'buyer';
}

const orderMatter = (row: OrderRow, personId: string, at: Date): OrderMatter => ({
  state: row.state,
  startedAt: row.startedAt,
  late: isLate(row, at),
  acceptedBy: acceptedBy(row, personId),
  asked: {
    extension: row.extensions.length > 0,
    proposal: row.proposals.length > 0,
    extra: row.extraOffers.length > 0,
    review: mayReview(row, personId, at),
  },
});

/** What is named in addresses of this kind, of lines that belong to one. */
const named = (lines: readonly ToldLine[], under: '/orders/' | '/offers/'): string[] =>
  lines.flatMap(({ thread }) => (thread?.startsWith(under) ? [thread.slice(under.length)] : []));

async function ordersOf(lines: readonly ToldLine[], personId: string) {
  const numbers = named(lines, '/orders/');
  if (numbers.length === 0) return [];
  return db.order.findMany({
    where: { number: { in: numbers }, OR: [{ buyerId: personId }, { sellerId: personId }] },
    select: orderSelect,
  });
}

async function offersOf(lines: readonly ToldLine[], personId: string) {
  const ids = named(lines, '/offers/').filter(isId);
  if (ids.length === 0) return [];
  return db.offer.findMany({
    where: { id: { in: ids }, OR: [{ buyerId: personId }, { sellerId: personId }] },
    select: { id: true, state: true, buyerId: true, expiresAt: true },
  });
}

/**
 * The lines as they stand today: one whose matter is over asks for nothing any more, and says what has become of it. Only
 * of orders and offers that the reader is a side of. Two statements, however many lines there are.
 */
export async function settleLines(
  lines: readonly ToldLine[],
  personId: string,
  at: Date,
): Promise<NotificationLine[]> {
  const [orderRows, offerRows] = await Promise.all([
    ordersOf(lines, personId),
    offersOf(lines, personId),
  ]);
  const orders = new Map(orderRows.map((row) => [`/orders/${row.number}`, row]));
  const offers = new Map(
    offerRows.map((row): [string, OfferMatter] => [
      `/offers/${row.id}`,
      {
        state: row.state,
        side: row.buyerId === personId ? 'buyer' : 'seller',
        expired: row.expiresAt <= at,
      },
    ]),
  );
  return lines.map((line) => {
    const order = orders.get(line.thread ?? '');
    const offer = offers.get(line.thread ?? '');
    if (order) {
      const over = overOfOrder(line.kind, orderMatter(order, personId, at), line.at);
      // A reminder's title asks too.
      const reminds = over !== null && line.kind.startsWith('order-remind-');
      const title = reminds ? `A reminder about “${shortTitle(order.title)}”` : line.title;
      return { ...line, title, over };
    }
    return { ...line, over: offer ? overOfOffer(line.kind, offer) : null };
  });
}
