import { startPayment } from '@/lib/payments/start-payment';
import type { Person } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import { conflict, notFound } from '@/lib/platform/errors';
import { readableNumber } from '@/lib/platform/ids';
import type { Prisma } from '@/prisma/generated/client';
import type { Bought } from './bought';
import type { GigForSale } from './gig-for-sale';
import { type SaleSource, sourceRefusal } from './sale-refusal';

/** An order that is written down and waits for its payment. */
export type Placed = { readonly number: string; readonly paymentId: string };

/** What somebody is about to buy, from a gig's page or by accepting an offer. Amounts in minor units. */
export type Purchase = SaleSource & {
  readonly milestone: number | null;
  readonly checkoutKey: string;
  readonly buyerId: string;
  readonly sellerId: string;
  readonly bought: Bought;
  readonly currency: string;
  readonly priceCents: number;
  readonly serviceFeeCents: number;
  readonly deliveryDays: number;
  /** -1: unlimited. */
  readonly revisionsIncluded: number;
  /** What the buyer answers before the work starts. */
  readonly questions: GigForSale['questions'];
};

/** One at a time under one checkout key: the second finds what the first has written. */
export async function lockCheckoutKey(tx: Tx, key: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))::text`;
}

/** A checkout page whose order was never paid for and has ended: it cannot be used again. */
export const endedCheckout = () =>
  conflict(
    'The time to pay on this page is over, and nothing was taken. Please open the checkout again.',
  );

/**
 * What was written down before under the same checkout key, or for the same part of an offer: the same order with its
 * open attempt to pay; null when there is none. Refuses `conflict` when nothing of it can be paid any more.
 */
export async function placedBefore(
  tx: Tx,
  buyer: Person,
  which: Prisma.OrderWhereInput,
): Promise<Placed | null> {
  const known = await tx.order.findFirst({
    where: which,
    select: {
      number: true,
      buyerId: true,
      gigId: true,
      offerId: true,
      state: true,
      payments: {
        where: { leg: 'order', state: { in: ['created', 'open'] } },
        select: { id: true },
      },
    },
  });
  if (!known) return null;
  if (known.buyerId !== buyer.id) throw notFound('order');
  const payment = known.payments[0];
  if (known.state === 'abandoned') throw endedCheckout();
  if (known.state !== 'awaiting_payment' || !payment)
    throw conflict('This order has been placed already. You find it under your orders.');
  const refusal = await sourceRefusal(tx, known);
  if (refusal) throw conflict(refusal);
  return { number: known.number, paymentId: payment.id };
}

const asked = ({ position, kind, text, options, required }: Purchase['questions'][number]) => ({
  position,
  kind,
  text,
  options,
  required,
  choices: [],
  fileIds: [],
});

/** Writes the order down with its first attempt to pay, inside the caller's transaction, which has asked whether it may. */
export async function writePurchase(tx: Tx, purchase: Purchase, at: Date): Promise<Placed> {
  const { questions, ...row } = purchase;
  const order = await tx.order.create({
    data: {
      ...row,
      number: readableNumber(),
      title: row.bought.title,
      commissionBps: row.bought.fees.commissionBps,
      createdAt: at,
      ...(questions.length > 0 && { requirements: { create: questions.map(asked) } }),
    },
    select: { id: true, number: true },
  });
  const payment = await startPayment(tx, {
    orderId: order.id,
    leg: 'order',
    legId: order.id,
    amountCents: row.priceCents + row.serviceFeeCents,
    currency: row.currency,
    at,
  });
  return { number: order.number, paymentId: payment.id };
}
