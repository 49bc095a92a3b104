import type { z } from 'zod';
import { post } from '@/lib/ledger/post';
import { clearedLines } from '@/lib/ledger/postings';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { clearingPartOf } from './clearing-part';
import { takeDueTimer } from './follow-timers';
import { type LockedOrder, lockOrder } from './load-order';
import { moveOrder } from './move-order';
import { byNumberSchema } from './schema';
import { tellOrder } from './tell-order';

async function bookCleared(
  tx: Tx,
  order: LockedOrder,
  part: 'work' | 'tip',
  at: Date,
): Promise<number> {
  const kind = part === 'work' ? 'cleared' : 'tip cleared';
  const before = await tx.ledgerTransaction.count({ where: { orderId: order.id, kind } });
  const clearedCents = await clearingPartOf(tx, order, part);
  await post(tx, {
    kind,
    // Work that a dispute sent back is completed, and clears, a second time.
    reference: before === 0 ? `${kind}:${order.id}` : `${kind}:${order.id}:${before + 1}`,
    at,
    currency: order.currency,
    orderId: order.id,
    personId: order.sellerId,
    lines: clearedLines(order.sellerId, clearedCents),
  });
  return clearedCents;
}

/** The clearing window is over: what this order put into the seller's clearing becomes payable (RULES 2). */
export async function clearOrder(
  actor: Actor,
  input: z.input<typeof byNumberSchema>,
): Promise<void> {
  requireSystem(actor, 'clock');
  const { number } = parse(byNumberSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    if (!(await takeDueTimer(tx, order.id, 'clear', at))) return;
    const clearedCents = await bookCleared(tx, order, 'work', at);
    const after = await moveOrder(tx, order, {
      event: 'clear',
      party: 'clock',
      actor,
      at,
      change: { clearedAt: at },
      facts: { clearedCents },
    });
    await tellOrder(tx, after, 'clear', at, order.completedAt?.toISOString());
  });
}

/** The same for a tip, on its own clock. */
export async function clearTip(actor: Actor, input: z.input<typeof byNumberSchema>): Promise<void> {
  requireSystem(actor, 'clock');
  const { number } = parse(byNumberSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    if (!(await takeDueTimer(tx, order.id, 'clear_tip', at))) return;
    await bookCleared(tx, order, 'tip', at);
    await moveOrder(tx, order, { event: 'clear_tip', party: 'clock', actor, at });
  });
}
