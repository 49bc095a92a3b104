import { type CheckoutPayment, checkoutColumns, openCheckout } from '@/lib/payments/open-checkout';
import { insertPayment } from '@/lib/payments/start-payment';
import type { Person } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import { conflict, notFound } from '@/lib/platform/errors';
import { readableNumber } from '@/lib/platform/ids';
import { rowId } from '@/lib/platform/row-id';
import { Prisma } from '@/prisma/generated/client';
import type { Bought } from './bought';
import type { GigForSale } from './gig-for-sale';
import { type SaleSource, sourceRefusal } from './sale-refusal';
import type { OrderState } from './states';

/** An order that is written down and waits for its payment. */
export type Placed = {
  readonly number: string;
  readonly paymentId: string;
  /** As it was written just now; absent where it was placed before. */
  readonly payment?: CheckoutPayment;
};

/** Its payment page. Refuses as `openCheckout` does. */
export async function openPlaced(placed: Placed): Promise<{ number: string; url: string }> {
  const { url } = await openCheckout(placed.payment ?? placed.paymentId);
  return { number: placed.number, url };
}

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

/** One at a time under one checkout key: the second finds what the first has written. `also`: another lock that is needed. */
export async function lockCheckoutKey(
  tx: Tx,
  key: string,
  also: Prisma.Sql = Prisma.sql`NULL::int`,
): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))::text, ${also} AS also`;
}

/** A checkout page whose order was never paid for and has ended: it cannot be used again. */
export const endedCheckout = () =>
  conflict(
    'The time to pay on this page is over, and nothing was taken. Please open the checkout again.',
  );

/** Orders under this checkout key, for `placedBefore`. */
export const underKey = (key: string): Prisma.Sql => Prisma.sql`o.checkout_key = ${key}::uuid`;

type KnownOrder = SaleSource & {
  readonly number: string;
  readonly state: OrderState;
  /** Of the attempt to pay that is still open. */
  readonly paymentId: string | null;
};

/**
 * What was written down before under the same checkout key, or for the same part of an offer (`which`, of the order `o`): the same order with its
 * open attempt to pay; null when there is none. Refuses `conflict` when nothing of it can be paid any more.
 */
export async function placedBefore(
  tx: Tx,
  buyer: Person,
  which: Prisma.Sql,
): Promise<Placed | null> {
  const [known] = await tx.$queryRaw<KnownOrder[]>`
    SELECT o.number, o.buyer_id::text AS "buyerId", o.gig_id::text AS "gigId", o.offer_id::text AS "offerId",
           o.state::text, p.id::text AS "paymentId"
      FROM "order" o
      LEFT JOIN payment p ON p.order_id = o.id AND p.leg = 'order' AND p.state IN ('created', 'open')
     WHERE ${which} LIMIT 1`;
  if (!known) return null;
  if (known.buyerId !== buyer.id) throw notFound('order');
  if (known.state === 'abandoned') throw endedCheckout();
  if (known.state !== 'awaiting_payment' || !known.paymentId)
    throw conflict('This order has been placed already. You find it under your orders.');
  const refusal = await sourceRefusal(tx, known);
  if (refusal) throw conflict(refusal);
  return { number: known.number, paymentId: known.paymentId };
}

const asked = ({ position, kind, text, options, required }: Purchase['questions'][number]) => ({
  ...{ id: rowId(), position, kind, text, options, required },
});

/**
 * Writes the order down, with what its buyer will be asked and its first attempt to pay, inside the caller's transaction,
 * which has asked whether it may. One statement.
 */
export async function writePurchase(tx: Tx, purchase: Purchase, at: Date): Promise<Placed> {
  const { questions, bought, ...row } = purchase;
  const [id, number] = [rowId(), readableNumber()];
  const amountCents = row.priceCents + row.serviceFeeCents;
  const payment = insertPayment({
    ...{ orderId: id, leg: 'order', legId: id, amountCents, currency: row.currency, at },
  });
  const [written] = await tx.$queryRaw<CheckoutPayment[]>`
    WITH placed AS (
      INSERT INTO "order" (id, number, buyer_id, seller_id, gig_id, offer_id, milestone, checkout_key, bought, title,
          currency, price_cents, service_fee_cents, commission_bps, delivery_days, revisions_included, created_at)
      VALUES (${id}::uuid, ${number}, ${row.buyerId}::uuid, ${row.sellerId}::uuid, ${row.gigId}::uuid,
          ${row.offerId}::uuid, ${row.milestone}, ${row.checkoutKey}::uuid, ${JSON.stringify(bought)}::jsonb,
          ${bought.title}, ${row.currency}, ${row.priceCents}, ${row.serviceFeeCents}, ${bought.fees.commissionBps},
          ${row.deliveryDays}, ${row.revisionsIncluded}, ${at})
      RETURNING *),
    asked AS (
      INSERT INTO order_requirement (id, order_id, position, kind, text, options, required, choices, file_ids)
      SELECT id, ${id}::uuid, position, kind::"QuestionKind", text, options, required, '{}', '{}'
        FROM jsonb_to_recordset(${JSON.stringify(questions.map(asked))}::jsonb)
          AS question(id uuid, position int, kind text, text text, options text[], required boolean)),
    payment AS (${payment})
    SELECT ${checkoutColumns} FROM payment p, placed o JOIN person buyer ON buyer.id = o.buyer_id`;
  if (!written) throw new Error('the order was not written');
  return { number, paymentId: written.id, payment: written };
}
