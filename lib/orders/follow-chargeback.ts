import type { z } from 'zod';
import { post } from '@/lib/ledger/post';
import { chargebackMovedLines } from '@/lib/ledger/postings';
import { decideReversal } from '@/lib/payments/decide-reversal';
import { type ChargebackTruth, readChargeback } from '@/lib/payments/read-chargeback';
import { type Actor, requireSystem, stripeItself } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { crashPoint } from '@/lib/platform/crash-point';
import { type Tx, transaction } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { tellAdmins } from '@/lib/platform/tell';
import type { ChargebackState, PaymentLeg } from '@/prisma/generated/client';
import { endChargeback } from './end-chargeback';
import { type LockedOrder, lockOrderById } from './load-order';
import type { LockedChargeback } from './locked-chargeback';
import { findMove } from './may-move';
import { moveOrder } from './move-order';
import { stripeDisputeSchema } from './schema';
import { releasedPartsOf } from './take-back';
import { tellOrder } from './tell-order';

/** States from which no word of Stripe's leads back: events come in any order. */
const rank: Readonly<Record<ChargebackState, number>> = {
  inquiry: 0,
  open: 1,
  answered: 2,
  won: 3,
  lost: 3,
  closed: 3,
};

/** What was answered to an inquiry says nothing about the chargeback that it became; the text stays as a draft. */
const unanswered = { answer: null, answeredAt: null, lastError: null } as const;

async function keep(
  tx: Tx,
  truth: ChargebackTruth,
  payment: { id: string; orderId: string; leg: PaymentLeg },
  at: Date,
): Promise<{ before: ChargebackState | null; row: LockedChargeback }> {
  // An admin may answer at this moment: first the row, then what it says.
  await tx.$queryRaw`SELECT 1 FROM chargeback WHERE stripe_id = ${truth.stripeId} FOR UPDATE`;
  const known = await tx.chargeback.findUnique({
    where: { stripeId: truth.stripeId },
    select: { id: true, state: true },
  });
  const facts = {
    amountCents: truth.amountCents,
    currency: truth.currency,
    reason: truth.reason,
    evidenceDueAt: truth.evidenceDueAt,
  };
  const { state } = truth;
  const stays = known && rank[known.state] > rank[state];
  const row = known
    ? await tx.chargeback.update({
        where: { id: known.id },
        data: stays
          ? {}
          : {
              ...facts,
              state,
              ...(known.state === 'inquiry' && state === 'open' && unanswered),
              ...(rank[state] === 3 && { closedAt: at }),
            },
        select: { id: true, state: true },
      })
    : await tx.chargeback.create({
        data: {
          ...facts,
          state,
          stripeId: truth.stripeId,
          orderId: payment.orderId,
          paymentId: payment.id,
          openedAt: at,
          ...(rank[state] === 3 && { closedAt: at }),
        },
        select: { id: true, state: true },
      });
  const { amountCents, currency } = truth;
  return {
    before: known?.state ?? null,
    row: { ...row, amountCents, currency, paymentId: payment.id, leg: payment.leg },
  };
}

async function bookMoves(
  tx: Tx,
  order: LockedOrder,
  row: LockedChargeback,
  truth: ChargebackTruth,
  at: Date,
): Promise<void> {
  for (const move of truth.moves)
    await post(tx, {
      kind: move.amountCents < 0 ? 'chargeback' : 'chargeback returned',
      reference: move.id,
      at,
      currency: row.currency,
      orderId: order.id,
      personId: order.buyerId,
      lines: chargebackMovedLines(row.id, move.amountCents, move.feeCents),
    });
}

/** The money that the seller already has is asked back now: it waits with us until the bank has decided (MONEY 3). */
async function callBack(tx: Tx, order: LockedOrder, at: Date): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM seller_profile WHERE person_id = ${order.sellerId}::uuid FOR UPDATE`;
  const { sellerCents } = await releasedPartsOf(tx, order);
  const { id: orderId, sellerId, currency } = order;
  const wanted = { orderId, sellerId, currency, amountCents: sellerCents, at } as const;
  await decideReversal(tx, { ...wanted, into: 'payable' });
}

async function freeze(
  tx: Tx,
  order: LockedOrder,
  row: LockedChargeback,
  at: Date,
): Promise<LockedOrder> {
  if (order.completedAt && row.leg !== 'tip') await callBack(tx, order, at);
  // A tip's payment says nothing about the work; an order that is over, or stands still already, stays as it is.
  if (row.leg === 'tip' || !findMove('charge_back', 'stripe', order.state)) return order;
  const after = await moveOrder(tx, order, {
    event: 'charge_back',
    party: 'stripe',
    actor: stripeItself,
    at,
    facts: { amountCents: row.amountCents },
    change: { stateBeforeChargeback: order.state },
  });
  await tellOrder(tx, after, 'charge_back', at, row.id);
  return after;
}

const tookMoney = (state: ChargebackState | null): boolean =>
  state !== null && state !== 'inquiry' && state !== 'closed';

/**
 * Lets an order follow what Stripe says of a chargeback, inside the caller's transaction: an inquiry only stops payouts;
 * a chargeback freezes the order, books what the bank took and calls the seller's money back; its end gives the order
 * its life back or takes the money for good (MONEY 3, 8). Safe to call any number of times, in any order.
 */
export async function followTruth(tx: Tx, truth: ChargebackTruth, at: Date): Promise<void> {
  const payment = await tx.payment.findUnique({
    where: { chargeId: truth.chargeId },
    select: { id: true, orderId: true, leg: true },
  });
  if (!payment && !truth.ours) throw notFound('order');
  // Its payment has not been heard of yet: the job tries again.
  if (!payment) throw new Error(`no payment has the charge of chargeback ${truth.stripeId} yet`);
  const order = await lockOrderById(tx, payment.orderId);
  const { before, row } = await keep(tx, truth, payment, at);
  await bookMoves(tx, order, row, truth, at);
  crashPoint('inside-chargeback');
  if (before === row.state) return;
  const fresh = !tookMoney(before) && tookMoney(row.state);
  const now = fresh ? await freeze(tx, order, row, at) : order;
  if (row.state === 'won' || row.state === 'lost') await endChargeback(tx, now, row, at);
  if (rank[row.state] < 2)
    await tellAdmins(tx, {
      kind: 'chargeback',
      title: `${row.state === 'inquiry' ? 'A bank asks about' : 'A bank took back'} a payment of ${order.number}`,
      body: 'Tell the bank what happened before its date, or accept what it decided.',
      path: `/admin/money/chargebacks/${row.id}`,
      cause: `chargeback:${row.id}:${row.state}`,
      at,
    });
}

/** Fetches a chargeback from Stripe and lets its order follow it. For webhooks, the sweeper and the admin's page. */
export async function followChargeback(
  actor: Actor,
  input: z.input<typeof stripeDisputeSchema>,
): Promise<void> {
  requireSystem(actor, 'stripe', 'clock');
  const { stripeId } = parse(stripeDisputeSchema, input);
  const truth = await readChargeback(stripeId);
  const at = await now();
  await transaction((tx) => followTruth(tx, truth, at));
}
