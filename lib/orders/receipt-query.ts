import { type PaymentMoney, paymentMoney } from '@/lib/ledger/payment-money';
import { type Actor, requireReader } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { includedIn } from '@/lib/platform/money';
import { parseOrNull } from '@/lib/platform/parse';
import type { Prisma } from '@/prisma/generated/client';
import { type Bought, boughtSchema } from './bought';
import { canReadReceipts } from './policy';
import { issuerOf } from './receipt-issuer';
import { readReceiptNumber, receiptLines, receiptNumber, whatWasPaid } from './receipt-lines';
import type { OrderReceipts, Receipt } from './receipt-views';
import { orderNumber } from './schema';

const paymentSelect = {
  id: true,
  leg: true,
  legId: true,
  unwanted: true,
  chargeId: true,
  receipt: { select: { number: true, issuer: true } },
} as const;

const orderSelect = {
  id: true,
  number: true,
  title: true,
  currency: true,
  buyerId: true,
  sellerId: true,
  bought: true,
  buyer: { select: { name: true } },
  seller: { select: { name: true, username: true } },
  extraOffers: { select: { id: true, title: true } },
} as const;

type PaymentRow = Prisma.PaymentGetPayload<{ select: typeof paymentSelect }>;
type OrderRow = Prisma.OrderGetPayload<{ select: typeof orderSelect }>;

/** An order by its own number or by the number of one of its receipts; then that one alone is asked for. */
async function findOrder(number: string): Promise<{ order: OrderRow; only: number | null }> {
  const only = readReceiptNumber(number);
  const asked = parseOrNull(orderNumber, number);
  if (only === null && asked === null) throw notFound('receipt');
  const order = await db.order.findFirst({
    where:
      only === null
        ? { number: asked ?? '' }
        : { payments: { some: { receipt: { number: only } } } },
    select: orderSelect,
  });
  if (!order) throw notFound('receipt');
  return { order, only };
}

function receiptOf(order: OrderRow, bought: Bought, row: PaymentRow, money: PaymentMoney): Receipt {
  const { leg, unwanted } = row;
  const paid = money.paid.get(row.id);
  if (!paid) throw new Error(`payment ${row.id} has a receipt and is not in the book`);
  const totalCents = paid.cents;
  const back = money.back.filter(({ paymentId }) => paymentId === row.id);
  const arrived = back.filter(({ how }) => how !== 'on its way' && how !== 'stuck');
  const backCents = arrived.reduce((sum, { cents }) => sum + cents, 0);
  const issuer = issuerOf(row.receipt?.issuer ?? null);
  const extraTitle = order.extraOffers.find(({ id }) => id === row.legId)?.title ?? '';
  return {
    number: receiptNumber(row.receipt?.number ?? 0),
    issuer,
    paidAt: paid.at,
    what: whatWasPaid(row),
    chargeId: row.chargeId,
    lines: receiptLines({ leg, unwanted, totalCents, bought, extraTitle }),
    totalCents,
    taxCents: includedIn(totalCents, issuer.tax.rateBps),
    back: back.map(({ at, cents, how }) => ({ at, cents, how })),
    backCents,
    keptCents: totalCents - backCents,
  };
}

/**
 * The receipts of an order, by the order's number, or one of them by its own (`R-000042`): for the buyer, suspended ones
 * too, and for admins. Refuses `not_found` to everybody else, the seller too, and while nothing has been paid.
 */
export async function orderReceipts(actor: Actor, number: string): Promise<OrderReceipts> {
  const person = requireReader(actor);
  const { order, only } = await findOrder(number);
  if (!canReadReceipts(person, order)) throw notFound('receipt');
  const rows = await db.payment.findMany({
    where: { orderId: order.id, receipt: only === null ? { isNot: null } : { number: only } },
    orderBy: { receipt: { number: 'asc' } },
    select: paymentSelect,
  });
  if (rows.length === 0) throw notFound('receipt');
  const bought = boughtSchema.parse(order.bought);
  const money = await paymentMoney(db, order.id);
  const receipts = rows.map((row) => receiptOf(order, bought, row, money));
  const sumOf = (part: (receipt: Receipt) => number) =>
    receipts.reduce((sum, receipt) => sum + part(receipt), 0);
  return {
    now: await now(),
    orderNumber: order.number,
    title: order.title,
    currency: order.currency,
    buyerName: order.buyer.name,
    seller: order.seller,
    receipts,
    totalCents: sumOf(({ totalCents }) => totalCents),
    backCents: sumOf(({ backCents }) => backCents),
    keptCents: sumOf(({ keptCents }) => keptCents),
  };
}
