import type { z } from 'zod';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { takeDueTimer } from './follow-timers';
import { lockOrder } from './load-order';
import { moveOrder } from './move-order';
import { byNumberSchema } from './schema';
import { tellOrder } from './tell-order';

/** The promised time has passed: the order is shown late, and both are told once for each date (RULES 2). */
export async function markLate(actor: Actor, input: z.input<typeof byNumberSchema>): Promise<void> {
  requireSystem(actor, 'clock');
  const { number } = parse(byNumberSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    if (!(await takeDueTimer(tx, order.id, 'become_late', at))) return;
    const after = await moveOrder(tx, order, {
      event: 'become_late',
      party: 'clock',
      actor,
      at,
      change: { lateAt: at },
    });
    await tellOrder(tx, after, 'become_late', at, order.dueAt?.toISOString());
  });
}
