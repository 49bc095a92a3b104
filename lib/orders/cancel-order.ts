import type { z } from 'zod';
import type { Actor } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { endOrder } from './end-order';
import { takeDueTimer } from './follow-timers';
import { lockOrder } from './load-order';
import { refusalOf } from './may-move';
import type { OrderEventName } from './moves';
import { requireMover, requireParty } from './policy';
import { cancelSchema } from './schema';
import type { OrderFacts } from './states';
import { tellOrder } from './tell-order';

type CancelEvent = Extract<
  OrderEventName,
  'cancel_unstarted' | 'undo_purchase' | 'cancel_late' | 'cancel_unanswered' | 'lapse_unstarted'
>;

/**
 * The way of cancelling by right that is open to this party now; when none is, the one whose refusal says the most.
 * Pure: the page asks the same to label its button.
 */
export function cancelEventOf(
  party: 'buyer' | 'seller' | 'clock',
  order: OrderFacts,
  at: Date,
): CancelEvent {
  if (party === 'clock') return 'lapse_unstarted';
  if (party === 'seller') return 'cancel_unanswered';
  if (order.state === 'awaiting_requirements') return 'cancel_unstarted';
  return refusalOf('undo_purchase', 'buyer', order, at) === null ? 'undo_purchase' : 'cancel_late';
}

/**
 * Cancels by right, without the other side's word (RULES 2): the buyer before the start, right after paying or when the
 * delivery is very late; the seller when the questions stay unanswered; the clock when nothing was ever started. The
 * buyer gets back all that was paid, the service fee too. Lateness is the seller's fault, the rest nobody's.
 */
export async function cancelOrder(
  actor: Actor,
  input: z.input<typeof cancelSchema>,
): Promise<void> {
  requireMover(actor);
  const { number, reason } = parse(cancelSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    const party = requireParty(actor, order, ['buyer', 'seller', 'clock']);
    if (party !== 'buyer' && party !== 'seller' && party !== 'clock') return;
    if (party === 'clock' && !(await takeDueTimer(tx, order.id, 'lapse_unstarted', at))) return;
    const event = cancelEventOf(party, order, at);
    const ended = await endOrder(tx, order, {
      event,
      party,
      actor,
      at,
      refundPriceCents: order.priceCents,
      fault: event === 'cancel_late' ? 'seller' : 'none',
      reason,
    });
    await tellOrder(tx, ended.order, event, at, '', party);
  });
}
