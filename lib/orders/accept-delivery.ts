import type { z } from 'zod';
import type { Actor } from '@/lib/platform/actor';
import { addMinutes, now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { endOrder } from './end-order';
import { startTimer, takeDueTimer } from './follow-timers';
import { type LockedOrder, lockOrder } from './load-order';
import { requireMover, requireParty } from './policy';
import { byNumberSchema } from './schema';
import { tellOrder } from './tell-order';

/**
 * Silence accepts only what nobody has spoken about: while a proposal to cancel waits for its answer, acceptance waits
 * for the proposal's end.
 */
async function clockMayAccept(tx: Tx, order: LockedOrder, at: Date): Promise<boolean> {
  if (!(await takeDueTimer(tx, order.id, 'auto_accept', at))) return false;
  const proposal = await tx.cancelProposal.findFirst({
    where: { orderId: order.id, state: 'open' },
    select: { expiresAt: true },
  });
  if (!proposal) return true;
  await startTimer(tx, order.id, 'auto_accept', addMinutes(proposal.expiresAt, 1));
  return false;
}

/**
 * The buyer accepts the delivery, or three days of silence do (RULES 2): the order is completed, the held money goes to
 * the seller's clearing, less the commission. By the clock it does nothing before its time.
 */
export async function acceptDelivery(
  actor: Actor,
  input: z.input<typeof byNumberSchema>,
): Promise<void> {
  requireMover(actor);
  const { number } = parse(byNumberSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    const party = requireParty(actor, order, ['buyer', 'clock']);
    if (party === 'clock' && !(await clockMayAccept(tx, order, at))) return;
    const ended = await endOrder(tx, order, {
      event: 'accept',
      party,
      actor,
      at,
      refundPriceCents: 0,
    });
    // A second completion, after a dispute that ended in new work, is news again.
    await tellOrder(tx, ended.order, 'accept', at, at.toISOString(), party);
  });
}
