import type { z } from 'zod';
import { startDispute } from '@/lib/disputes/start-dispute';
import { refundOfPercent } from '@/lib/orders/divide-order';
import { takeDueTimer } from '@/lib/orders/follow-timers';
import { lockOrder } from '@/lib/orders/load-order';
import { moveOrder } from '@/lib/orders/move-order';
import { byNumberSchema } from '@/lib/orders/schema';
import { tellOrder } from '@/lib/orders/tell-order';
import { unansweredProposal } from '@/lib/orders/unanswered-proposal';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { closeProposal, endAsProposed, findOpenProposal } from './close-proposal';

/**
 * Nobody answered the proposal to cancel: it counts as accepted, lapses, or becomes a dispute with what was proposed as
 * its wish, as `unansweredProposal` has it (RULES 2).
 */
export async function lapseProposal(
  actor: Actor,
  input: z.input<typeof byNumberSchema>,
): Promise<void> {
  requireSystem(actor, 'clock');
  const { number } = parse(byNumberSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    if (!(await takeDueTimer(tx, order.id, 'lapse_proposal', at))) return;
    const proposal = await findOpenProposal(tx, order.id);
    if (!proposal) return;
    const end = unansweredProposal(proposal, order.firstDeliveredAt !== null);
    if (end === 'accepted') {
      await closeProposal(tx, order, proposal, 'accepted', at);
      return endAsProposed(tx, order, proposal, { party: 'clock', actor, at });
    }
    await closeProposal(tx, order, proposal, 'lapsed', at);
    if (end === 'lapsed') {
      const event = { event: 'lapse_proposal', party: 'clock', actor, at } as const;
      const after = await moveOrder(tx, order, event);
      return tellOrder(tx, after, 'lapse_proposal', at, proposal.id);
    }
    const all = proposal.refundPercent === 100;
    await startDispute(tx, order, {
      party: 'clock',
      actor,
      at,
      openedBy: proposal.by,
      reason: 'proposal_unanswered',
      story: proposal.reason,
      wish: all ? 'refund' : 'part',
      wishCents: all ? null : refundOfPercent(order.priceCents, proposal.refundPercent),
    });
  });
}
