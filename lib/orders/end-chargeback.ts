import { disputedOf, holdOf } from '@/lib/ledger/accounts';
import { balanceOf, post } from '@/lib/ledger/post';
import {
  chargebackForRefundLines,
  chargebackFromHoldLines,
  chargebackLossLines,
} from '@/lib/ledger/postings';
import { decideRefund } from '@/lib/payments/decide-refund';
import { stripeItself } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';
import { marketplace } from '@/marketplace.config';
import { closeAsks } from './close-asks';
import type { LockedOrder } from './load-order';
import type { LockedChargeback } from './locked-chargeback';
import { moveOrder } from './move-order';
import { shareOfRelease, sumOfRelease } from './release-share';
import type { OrderState } from './states';
import { releasedPartsOf, takeBack } from './take-back';
import { tellOrder } from './tell-order';

type Lines = Parameters<typeof post>[1]['lines'];

async function book(
  tx: Tx,
  order: LockedOrder,
  row: LockedChargeback,
  step: { from: string; lines: Lines },
  at: Date,
): Promise<void> {
  await post(tx, {
    kind: 'chargeback lost',
    reference: `chargeback:${row.id}:${step.from}`,
    at,
    currency: row.currency,
    orderId: order.id,
    personId: order.sellerId,
    lines: step.lines,
  });
}

/** A refund that Stripe refused because of the chargeback: the bank has now paid it. Returns what that covers. */
async function coverRefunds(
  tx: Tx,
  order: LockedOrder,
  row: LockedChargeback,
  taken: number,
  at: Date,
): Promise<number> {
  const refunds = await tx.refund.findMany({
    where: { paymentId: row.paymentId, state: 'failed' },
    select: { id: true, amountCents: true },
  });
  let covered = 0;
  for (const { id, amountCents } of refunds) {
    if (covered + amountCents > taken) continue;
    // An admin may have had it paid since we looked.
    const { count } = await tx.refund.updateMany({
      where: { id, state: 'failed' },
      data: { state: 'done', doneAt: at, stripeId: null, lastError: 'paid_by_the_bank' },
    });
    if (count === 0) continue;
    covered += amountCents;
    const lines = chargebackForRefundLines(id, row.id, amountCents);
    await book(tx, order, row, { from: `refund:${id}`, lines }, at);
  }
  return covered;
}

/** What had been released comes back into the hold first, from everybody's part of it. Returns how much. */
async function coverFromReleased(
  tx: Tx,
  order: LockedOrder,
  row: LockedChargeback,
  wanted: number,
  at: Date,
): Promise<number> {
  if (marketplace.chargebacks.lossTo === 'platform') return 0;
  const part = row.leg === 'tip' ? 'tip' : 'work';
  const released = await releasedPartsOf(tx, order, part);
  const amount = Math.min(wanted, sumOfRelease(released));
  if (amount <= 0) return 0;
  const reference = `chargeback:${row.id}:released`;
  await takeBack(tx, order, shareOfRelease(released, amount), { at, reference, part });
  return amount;
}

/** The bank keeps the money: out of an unpaid refund, the order's hold, what was released, and last the platform's. */
async function bookLoss(
  tx: Tx,
  order: LockedOrder,
  row: LockedChargeback,
  at: Date,
): Promise<void> {
  const taken = await balanceOf(tx, disputedOf(row.id), row.currency);
  let left = taken - (await coverRefunds(tx, order, row, taken, at));
  const held = row.leg === 'tip' ? 0 : await balanceOf(tx, holdOf(order.id), row.currency);
  const fromHold = Math.min(left, held);
  const fromReleased = await coverFromReleased(tx, order, row, left - fromHold, at);
  left -= fromHold + fromReleased;
  await book(
    tx,
    order,
    row,
    { from: 'hold', lines: chargebackFromHoldLines(order.id, row.id, fromHold + fromReleased) },
    at,
  );
  await book(tx, order, row, { from: 'loss', lines: chargebackLossLines(row.id, left) }, at);
}

/** Refunds that Stripe had refused while the bank decided are asked for again. */
async function retryRefunds(tx: Tx, row: LockedChargeback): Promise<void> {
  const refunds = await tx.refund.findMany({
    where: { paymentId: row.paymentId, state: 'failed' },
    select: { id: true },
  });
  for (const { id } of refunds) {
    // An admin may have had it paid since we looked: nobody gets it twice.
    const { count } = await tx.refund.updateMany({
      where: { id, state: 'failed' },
      data: { state: 'due', round: { increment: 1 }, stripeId: null, lastError: null },
    });
    if (count === 0) continue;
    await enqueue(tx, 'carry-out-refund', { refundId: id }, { key: `refund:${id}` });
  }
}

async function goOn(tx: Tx, order: LockedOrder, to: OrderState, at: Date): Promise<void> {
  const after = await moveOrder(tx, order, {
    event: 'win_chargeback',
    party: 'stripe',
    actor: stripeItself,
    at,
    to,
    change: { stateBeforeChargeback: null },
  });
  await tellOrder(tx, after, 'win_chargeback', at, at.toISOString());
}

/** An open order ends here, and what other payments hold goes back; a completed one stays completed. */
async function close(
  tx: Tx,
  order: LockedOrder,
  to: 'completed' | 'cancelled',
  at: Date,
): Promise<void> {
  await tx.dispute.updateMany({
    where: { orderId: order.id, state: { not: 'settled' } },
    data: { state: 'settled', outcome: 'bank', settledAt: at },
  });
  const after = await moveOrder(tx, order, {
    event: 'lose_chargeback',
    party: 'stripe',
    actor: stripeItself,
    at,
    to,
    change: {
      stateBeforeChargeback: null,
      stateBeforeDispute: null,
      ...(to === 'cancelled' && {
        cancelledAt: at,
        cancelCause: 'lose_chargeback',
        cancelFault: 'buyer' as const,
      }),
    },
  });
  await closeAsks(tx, order.id, at);
  const { id: orderId, currency } = order;
  const amountCents = await balanceOf(tx, holdOf(orderId), currency);
  if (to === 'cancelled' && amountCents > 0)
    await decideRefund(tx, { orderId, amountCents, currency, cause: 'lose_chargeback', at });
  await tellOrder(tx, after, 'lose_chargeback', at, at.toISOString());
}

/**
 * Ends one chargeback, inside the caller's transaction, order locked: its money first; then, when no other one is open,
 * the order goes on where it stood, or is closed because a bank decided for the buyer.
 */
export async function endChargeback(
  tx: Tx,
  order: LockedOrder,
  row: LockedChargeback,
  at: Date,
): Promise<void> {
  if (row.state === 'lost') await bookLoss(tx, order, row, at);
  else await retryRefunds(tx, row);
  const before = order.stateBeforeChargeback;
  if (order.state !== 'charged_back' || !before) return;
  const others = { orderId: order.id, payment: { leg: { not: 'tip' as const } } };
  const open = await tx.chargeback.count({
    where: { ...others, state: { in: ['open', 'answered'] } },
  });
  if (open > 0) return;
  const lost = await tx.chargeback.count({ where: { ...others, state: 'lost' } });
  if (lost === 0) return goOn(tx, order, before, at);
  const wasCompleted =
    before === 'completed' || (before === 'disputed' && order.stateBeforeDispute === 'completed');
  await close(tx, order, wasCompleted ? 'completed' : 'cancelled', at);
}
