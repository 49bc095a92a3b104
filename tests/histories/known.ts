import { z } from 'zod';
import type { OpenAsks } from '@/lib/orders/allowed-events';
import { orderStates } from '@/lib/orders/states';
import { orderTermsSchema } from '@/lib/orders/terms';
import { db } from '@/lib/platform/db';

// What a history knows of the market between two steps: read from the database each time, so that there is no second
// book-keeping here that could be wrong. It is small, because the market is emptied before each history.

const time = z.string().transform((text) => new Date(text));
const maybeTime = time.nullable();
const rows = <T extends z.ZodType>(row: T) =>
  z
    .array(row)
    .nullable()
    .transform((all) => all ?? []);
const ask = z.object({ id: z.string(), by: z.enum(['buyer', 'seller']) });

const orderSchema = z.object({
  id: z.string(),
  number: z.string(),
  buyerId: z.string(),
  sellerId: z.string(),
  state: z.enum(orderStates),
  priceCents: z.number(),
  paidAt: maybeTime,
  dueAt: maybeTime,
  deliveredAt: maybeTime,
  firstDeliveredAt: maybeTime,
  completedAt: maybeTime,
  clearedAt: maybeTime,
  revisionsIncluded: z.number(),
  revisionsUsed: z.number(),
  lookedLonger: z.boolean(),
  terms: orderTermsSchema,
  extension: ask.nullable(),
  proposal: ask.nullable(),
  offers: rows(z.object({ id: z.string(), expiresAt: time })),
  dispute: z
    .object({
      id: z.string(),
      openedBy: z.enum(['buyer', 'seller']),
      state: z.enum(['open', 'answered', 'settled']),
    })
    .nullable(),
  divided: z.boolean(),
  tipped: z.boolean(),
  releasedCents: z.number(),
});

const knownSchema = z.object({
  offsetMs: z.number(),
  orders: rows(orderSchema),
  payments: rows(
    z.object({
      id: z.string(),
      orderId: z.string(),
      leg: z.enum(['order', 'extra', 'tip']),
      state: z.string(),
      sessionId: z.string().nullable(),
      sessionUrl: z.string().nullable(),
      chargeId: z.string().nullable(),
      warned: z.boolean(),
    }),
  ),
  refunds: rows(z.object({ id: z.string(), state: z.string(), stripeId: z.string().nullable() })),
  chargebacks: rows(
    z.object({
      id: z.string(),
      stripeId: z.string(),
      state: z.string(),
      answer: z.string().nullable(),
    }),
  ),
  suspended: rows(z.string()),
  account: z.string().nullable(),
  /** What has cleared for the seller and was not sent. */
  payableCents: z.number(),
  events: z.number(),
});

export type KnownOrder = z.infer<typeof orderSchema>;
export type Known = z.infer<typeof knownSchema> & {
  /** Everything of the market that has to do with money, as text: two looks with the same text saw the same market. */
  readonly text: string;
};

/** One row of JSON for each table that money depends on, and beside them what the commands ask about. */
async function read(): Promise<{ facts: unknown; whole: string }> {
  const [row] = await db.$queryRaw<{ facts: unknown; whole: string }[]>`
    SELECT json_build_object(
      'offsetMs', (SELECT offset_ms FROM clock),
      'orders', (SELECT json_agg(json_build_object(
        'id', o.id, 'number', o.number, 'buyerId', o.buyer_id, 'sellerId', o.seller_id, 'state', o.state, 'priceCents', o.price_cents,
        'paidAt', o.paid_at, 'dueAt', o.due_at, 'deliveredAt', o.delivered_at, 'firstDeliveredAt', o.first_delivered_at,
        'completedAt', o.completed_at, 'clearedAt', o.cleared_at, 'revisionsIncluded', o.revisions_included,
        'revisionsUsed', o.revisions_used, 'lookedLonger', o.looked_longer, 'terms', o.bought->'terms',
        'extension', (SELECT json_build_object('id', id, 'by', by) FROM extension_request WHERE order_id = o.id AND state = 'open'),
        'proposal', (SELECT json_build_object('id', id, 'by', by) FROM cancel_proposal WHERE order_id = o.id AND state = 'open'),
        'offers', (SELECT json_agg(json_build_object('id', id, 'expiresAt', expires_at) ORDER BY id) FROM extra_offer WHERE order_id = o.id AND state = 'open'),
        'dispute', (SELECT json_build_object('id', id, 'openedBy', opened_by, 'state', state) FROM dispute WHERE order_id = o.id AND state <> 'settled'),
        'divided', EXISTS (SELECT FROM refund r JOIN payment p ON p.id = r.payment_id WHERE r.order_id = o.id AND NOT p.unwanted)
          OR EXISTS (SELECT FROM order_event WHERE order_id = o.id AND to_state = 'completed' AND kind IN ('agree_dispute', 'settle_dispute')),
        'tipped', EXISTS (SELECT FROM tip WHERE order_id = o.id AND paid_at IS NOT NULL),
        'releasedCents', (SELECT coalesce(sum(e.amount), 0) FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id
            JOIN ledger_account a ON a.id = e.account_id AND a.kind = 'order_hold'
           WHERE t.order_id = o.id AND t.kind IN ('completed', 'cancelled', 'dispute settled', 'taken back'))
        ) ORDER BY o.id) FROM "order" o),
      'payments', (SELECT json_agg(json_build_object('id', id, 'orderId', order_id, 'leg', leg, 'state', state, 'sessionId', session_id,
        'sessionUrl', session_url, 'chargeId', charge_id, 'warned', fraud_warned_at IS NOT NULL AND fraud_cleared_at IS NULL) ORDER BY id) FROM payment),
      'refunds', (SELECT json_agg(json_build_object('id', id, 'state', state, 'stripeId', stripe_id) ORDER BY id) FROM refund),
      'chargebacks', (SELECT json_agg(json_build_object('id', id, 'stripeId', stripe_id, 'state', state, 'answer', answer) ORDER BY id) FROM chargeback),
      'suspended', (SELECT json_agg(id) FROM person WHERE status = 'suspended'),
      'account', (SELECT max(stripe_account) FROM seller_profile),
      'payableCents', (SELECT coalesce(-sum(e.amount), 0) FROM ledger_entry e
        JOIN ledger_account a ON a.id = e.account_id AND a.kind = 'seller_payable'),
      'events', (SELECT count(*) FROM stripe_event)
    ) AS facts, json_build_array(
      (SELECT json_agg(to_jsonb(t) - 'bought' ORDER BY id) FROM "order" t), (SELECT json_agg(t ORDER BY id) FROM order_timer t),
      (SELECT json_agg(t ORDER BY id) FROM payment t), (SELECT json_agg(t ORDER BY id) FROM refund t),
      (SELECT json_agg(t ORDER BY id) FROM transfer t), (SELECT json_agg(t ORDER BY id) FROM transfer_reversal t),
      (SELECT json_agg(t ORDER BY id) FROM chargeback t), (SELECT json_agg(t ORDER BY id) FROM dispute t),
      (SELECT json_agg(t ORDER BY id) FROM cancel_proposal t), (SELECT json_agg(t ORDER BY id) FROM extension_request t),
      (SELECT json_agg(t ORDER BY id) FROM extra_offer t), (SELECT json_agg(t ORDER BY id) FROM tip t),
      (SELECT json_agg(id ORDER BY id) FROM payout), (SELECT json_agg(status ORDER BY id) FROM person),
      (SELECT count(*) FROM order_event), (SELECT count(*) FROM ledger_transaction), (SELECT count(*) FROM ledger_entry)
    )::text AS whole`;
  if (!row) throw new Error('a look at the market has no row');
  return row;
}

/** Looks at the market. */
export async function look(): Promise<Known> {
  const { facts, whole } = await read();
  return { ...knownSchema.parse(facts), text: whole };
}

/** What the market's clock says, as far as the last look knows. */
export const timeOf = (known: Known): Date => new Date(Date.now() + known.offsetMs);

/** A suspended buyer buys nothing, and nothing more can be paid to a suspended seller. */
export const isSuspended = (known: Known, personId: string): boolean =>
  known.suspended.includes(personId);

/** What is open between the sides of an order, as the product's own rule wants it. */
export const asksOf = (order: KnownOrder): OpenAsks => ({
  extensionBy: order.extension?.by ?? null,
  proposalBy: order.proposal?.by ?? null,
  openOffers: order.offers.length,
  dispute: order.dispute,
  divided: order.divided,
});
