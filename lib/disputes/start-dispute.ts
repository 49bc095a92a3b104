import { attachFiles } from '@/lib/orders/attach-files';
import { closeAsks } from '@/lib/orders/close-asks';
import { startTimer } from '@/lib/orders/follow-timers';
import type { LockedOrder } from '@/lib/orders/load-order';
import { moveOrder } from '@/lib/orders/move-order';
import { tellOrder } from '@/lib/orders/tell-order';
import type { Actor } from '@/lib/platform/actor';
import { addDays } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import type { DisputeWish, Side } from '@/prisma/generated/client';
import type { DisputeReason } from './reasons';

export type NewDispute = {
  readonly party: 'buyer' | 'seller' | 'clock';
  readonly actor: Actor;
  readonly at: Date;
  readonly openedBy: Side;
  readonly reason: DisputeReason;
  readonly story: string;
  readonly wish: DisputeWish;
  readonly wishCents: number | null;
  readonly fileIds?: readonly string[];
};

/**
 * Turns an order into a disputed one, inside the caller's transaction, order locked: all clocks stop, clearing freezes,
 * open asks lapse, and the other side has three days to answer (RULES 4). Returns the dispute's id.
 */
export async function startDispute(
  tx: Tx,
  order: LockedOrder,
  wanted: NewDispute,
): Promise<string> {
  const { party, actor, at, fileIds = [], ...story } = wanted;
  const after = await moveOrder(tx, order, {
    event: 'open_dispute',
    party,
    actor,
    at,
    reason: story.story,
    facts: { reason: story.reason, wish: story.wish, openedBy: story.openedBy },
    change: { stateBeforeDispute: order.state },
  });
  await closeAsks(tx, order.id, at);
  const answerBy = addDays(at, order.terms.disputeAnswerDays);
  const decideBy = addDays(at, order.terms.disputeDecisionDays);
  const { id } = await tx.dispute.create({
    data: { ...story, orderId: order.id, openedAt: at, answerBy, decideBy },
    select: { id: true },
  });
  if (actor.kind === 'person') {
    const files = { ids: fileIds, purpose: 'dispute' } as const;
    await attachFiles(tx, order.id, actor, files, { disputeId: id });
  }
  await startTimer(tx, order.id, 'dispute_unanswered', answerBy);
  await tellOrder(tx, after, 'open_dispute', at, id, party);
  return id;
}
