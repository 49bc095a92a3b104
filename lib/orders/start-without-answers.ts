import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { lockOrder } from './load-order';
import { moveOrder } from './move-order';
import { requireSide } from './policy';
import { byNumberSchema } from './schema';
import { tellOrder } from './tell-order';

/** The seller starts without the buyer's answers; the delivery clock runs (RULES 2). */
export async function startWithoutAnswers(
  actor: Actor,
  input: z.input<typeof byNumberSchema>,
): Promise<void> {
  requirePerson(actor);
  const { number } = parse(byNumberSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    requireSide(actor, order, 'seller');
    const after = await moveOrder(tx, order, {
      event: 'start_without',
      party: 'seller',
      actor,
      at,
      change: { startedAt: at, dueAt: addDays(at, order.deliveryDays) },
    });
    await tellOrder(tx, after, 'start_without', at, '', 'seller');
  });
}
