import type { z } from 'zod';
import { orderMoney } from '@/lib/ledger/queries';
import { isFrozen } from '@/lib/payments/frozen-orders';
import { type Actor, type Person, requireReader } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parse, parseOrNull } from '@/lib/platform/parse';
import type { OrderState, Prisma } from '@/prisma/generated/client';
import { allowedEvents, type OpenAsks } from './allowed-events';
import { boughtSchema } from './bought';
import { withCommonMessages } from './common-messages';
import { fundableMilestone } from './fundable-milestone';
import { isDivided } from './is-divided';
import { actionOf, asksOf, factsOf, orderRow } from './order-row';
import { canReadOrder, sideOf } from './policy';
import { orderListSchema, workspaceSchema } from './schema';
import { runningStates } from './states';
import type { OrderPage, OrderRow, OrderWorkspace, SellerToday, Viewer } from './views';
import { wayOn } from './way-on';
import { clocks, head, rights, story } from './workspace-page';
import { rowSelect, workspaceBefore } from './workspace-select';
import type { WorkspaceRow } from './workspace-views';

/** As whom this reader sees the order. Refuses `not_found` to strangers, and to the seller what was never paid. */
function viewerOf(person: Person, row: WorkspaceRow): Viewer {
  if (!canReadOrder(person, row)) throw notFound('order');
  const viewer = sideOf(person, row) ?? 'admin';
  if (viewer === 'seller' && !row.paidAt) throw notFound('order');
  return viewer;
}

/**
 * Everything that the order's page shows, to its two sides (suspended ones read too) and to admins. Refuses `not_found`
 * to everybody else. Of the messages it has the newest, or those before the one that is named.
 */
export async function orderWorkspace(
  actor: Actor,
  orderNumber: string,
  messagesBefore?: string | null,
): Promise<OrderWorkspace> {
  const person = requireReader(actor);
  const asked = parseOrNull(workspaceSchema, { number: orderNumber, before: messagesBefore });
  if (!asked) throw notFound('order');
  const { number, before = null } = asked;
  const found = await db.order.findUnique({ where: { number }, select: workspaceBefore(before) });
  if (!found) throw notFound('order');
  const viewer = viewerOf(person, found);
  const row = await withCommonMessages(found, before);
  const at = await now();
  const bought = boughtSchema.parse(row.bought);
  const openOffers = row.extraOffers.filter((offer) => offer.state === 'open');
  const action = { ...row, openOffers };
  const order = factsOf(action, bought);
  const asks: OpenAsks = asksOf(action, row.state === 'completed' && (await isDivided(db, row.id)));
  const active = person.status === 'active';
  const fundable = await fundableMilestone(db, row, viewer, active);
  const may = rights(row, order, viewer, active, at);
  return {
    now: at,
    viewer,
    ...head(row, bought, at),
    ...story(row, viewer, at),
    messagesBefore: before === null ? null : String(before),
    ...may,
    clocks: clocks(row, order, viewer, { ...may, divided: asks.divided }, at),
    money: await orderMoney(db, row.id, row.currency),
    payoutWaits: await isFrozen(db, row.id, row.sellerId),
    allowed: active ? allowedEvents(viewer, order, asks, at) : [],
    nextAction: actionOf(action, bought, viewer, asks, fundable, at),
    wayOn: wayOn(row, viewer),
  };
}

const pageSize = 20;

/** Which states a filter shows. What was never paid is the buyer's alone, and only while it can still be. */
function statesOf(
  filter: z.output<typeof orderListSchema>['filter'],
  side: 'buyer' | 'seller',
): OrderState[] {
  const open: OrderState[] =
    side === 'buyer' ? ['awaiting_payment', ...runningStates] : [...runningStates];
  if (filter === 'active') return open;
  if (filter === 'all') return [...open, 'completed', 'cancelled'];
  return [filter];
}

async function ordersOf(
  actor: Actor,
  side: 'buyer' | 'seller',
  input: z.input<typeof orderListSchema>,
): Promise<OrderPage> {
  const person = requireReader(actor);
  const { filter, page } = parse(orderListSchema, input);
  const where: Prisma.OrderWhereInput = {
    ...(side === 'buyer' ? { buyerId: person.id } : { sellerId: person.id }),
    state: { in: statesOf(filter, side) },
  };
  const at = await now();
  const total = await db.order.count({ where });
  const rows = await db.order.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * pageSize,
    take: pageSize,
    select: rowSelect,
  });
  const active = person.status === 'active';
  const orders = await Promise.all(
    rows.map(async (row) =>
      orderRow(row, side, await fundableMilestone(db, row, side, active), at),
    ),
  );
  return { now: at, orders, total, page, pages: Math.max(1, Math.ceil(total / pageSize)) };
}

/** What a person has bought, newest first, twenty a page. */
export async function buyerOrders(
  actor: Actor,
  input: z.input<typeof orderListSchema> = {},
): Promise<OrderPage> {
  return ordersOf(actor, 'buyer', input);
}

/** What a person has sold, newest first, twenty a page. Orders that were never paid are none. */
export async function sellerOrders(
  actor: Actor,
  input: z.input<typeof orderListSchema> = {},
): Promise<OrderPage> {
  return ordersOf(actor, 'seller', input);
}

const byDeadline = (a: OrderRow, b: OrderRow): number =>
  (a.nextAction.deadline?.getTime() ?? Number.POSITIVE_INFINITY) -
  (b.nextAction.deadline?.getTime() ?? Number.POSITIVE_INFINITY);

/** More open orders than anyone works on at once; the rest stands in the list of orders. */
const todayMax = 200;

/** What a seller has to do, the next deadline first, and how much is where. */
export async function sellerToday(actor: Actor): Promise<SellerToday> {
  const person = requireReader(actor);
  const at = await now();
  const rows = await db.order.findMany({
    where: { sellerId: person.id, state: { in: [...runningStates] } },
    orderBy: [{ dueAt: 'asc' }],
    take: todayMax,
    select: rowSelect,
  });
  const orders = rows.map((row) => orderRow(row, 'seller', null, at));
  const count = (...states: OrderState[]) =>
    orders.filter((order) => states.includes(order.state)).length;
  return {
    now: at,
    todo: orders.filter((order) => order.nextAction.who === 'you').sort(byDeadline),
    waiting: count('awaiting_requirements'),
    inWork: count('in_progress', 'in_revision'),
    late: orders.filter((order) => order.late).length,
    delivered: count('delivered'),
    disputed: count('disputed'),
  };
}
