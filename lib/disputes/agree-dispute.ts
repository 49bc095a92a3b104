import type { z } from 'zod';
import { endOrder } from '@/lib/orders/end-order';
import type { LockedOrder } from '@/lib/orders/load-order';
import { moveOrder } from '@/lib/orders/move-order';
import { requireSide } from '@/lib/orders/policy';
import { byNumberSchema } from '@/lib/orders/schema';
import { keepNothing, takeBackReleased } from '@/lib/orders/settle-money';
import { tellOrder } from '@/lib/orders/tell-order';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db';
import { conflict } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { refundOfWish } from './agreement';
import { lockDispute } from './load-dispute';

type By = { readonly party: 'buyer' | 'seller'; readonly actor: Actor; readonly at: Date };

/** The work is done again: money that a completion had released is held once more, and the clock runs anew. */
async function workAgain(tx: Tx, order: LockedOrder, by: By): Promise<LockedOrder> {
  if (order.stateBeforeDispute === 'completed')
    await takeBackReleased(tx, order, keepNothing, by.at);
  const days = Math.min(order.deliveryDays, order.bought.package.deliveryDays);
  return moveOrder(tx, order, {
    ...by,
    event: 'agree_dispute',
    to: 'in_revision',
    change: {
      dueAt: addDays(by.at, days),
      lateAt: null,
      completedAt: null,
      clearedAt: null,
      stateBeforeDispute: null,
    },
  });
}

/**
 * The other side agrees to what was asked for, which ends the dispute at once (RULES 4): all or a part of the money back,
 * the work again, or the money released. Refuses `conflict` to who opened it, and when an admin has decided.
 */
export async function agreeDispute(
  actor: Actor,
  input: z.input<typeof byNumberSchema>,
): Promise<void> {
  requirePerson(actor);
  const { number } = parse(byNumberSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const { order, dispute } = await lockDispute(tx, number, (locked) => {
      requireSide(actor, locked);
    });
    const party = requireSide(actor, order);
    if (dispute.openedBy === party)
      throw conflict('The other side has to agree to what you ask for.');
    const settled = { state: 'settled', outcome: 'agreed', settledAt: at } as const;
    const by = { party, actor, at } as const;
    if (dispute.wish === 'redo') {
      const after = await workAgain(tx, order, by);
      await tx.dispute.update({ where: { id: dispute.id }, data: settled });
      return tellOrder(tx, after, 'agree_dispute', at, dispute.id, party);
    }
    const ended = await endOrder(tx, order, {
      ...by,
      event: 'agree_dispute',
      refundPriceCents: refundOfWish(order.priceCents, dispute),
      facts: { wish: dispute.wish },
    });
    await tx.dispute.update({
      where: { id: dispute.id },
      data: { ...settled, refundCents: ended.division.refundCents },
    });
    await tellOrder(tx, ended.order, 'agree_dispute', at, dispute.id, party);
  });
}
