import { refundOfPercent } from '@/lib/orders/divide-order';
import { endOrder } from '@/lib/orders/end-order';
import { stopTimer } from '@/lib/orders/follow-timers';
import type { LockedOrder } from '@/lib/orders/load-order';
import { tellOrder } from '@/lib/orders/tell-order';
import type { Actor } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import { conflict } from '@/lib/platform/errors';
import type { AskState, Side } from '@/prisma/generated/client';

export type OpenProposal = {
  readonly id: string;
  readonly by: Side;
  readonly refundPercent: number;
  readonly reason: string;
};

/** The proposal to cancel that waits for an answer; null when there is none. */
export async function findOpenProposal(tx: Tx, orderId: string): Promise<OpenProposal | null> {
  return tx.cancelProposal.findFirst({
    where: { orderId, state: 'open' },
    select: { id: true, by: true, refundPercent: true, reason: true },
  });
}

/** The same, refusing `conflict` when there is none. */
export async function requireOpenProposal(tx: Tx, orderId: string): Promise<OpenProposal> {
  const proposal = await findOpenProposal(tx, orderId);
  if (!proposal) throw conflict('This proposal is not open any more.');
  return proposal;
}

/** Writes how a proposal ended and stops its clock. */
export async function closeProposal(
  tx: Tx,
  order: LockedOrder,
  proposal: OpenProposal,
  state: Exclude<AskState, 'open'>,
  at: Date,
): Promise<void> {
  await tx.cancelProposal.update({ where: { id: proposal.id }, data: { state, closedAt: at } });
  await stopTimer(tx, order.id, 'lapse_proposal');
}

/** Ends the order as proposed: all back cancels it, a part completes it with the split (RULES 2). Nobody is at fault. */
export async function endAsProposed(
  tx: Tx,
  order: LockedOrder,
  proposal: OpenProposal,
  by: { party: 'buyer' | 'seller' | 'clock'; actor: Actor; at: Date },
): Promise<void> {
  const ended = await endOrder(tx, order, {
    ...by,
    event: 'accept_proposal',
    refundPriceCents: refundOfPercent(order.priceCents, proposal.refundPercent),
    reason: proposal.reason,
    facts: { refundPercent: proposal.refundPercent },
  });
  await tellOrder(tx, ended.order, 'accept_proposal', by.at, proposal.id, by.party);
}
