import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { lockOrder } from './load-order';
import { moveOrder } from './move-order';
import { requireSide } from './policy';
import { byNumberSchema } from './schema';
import { tellOrder } from './tell-order';

/** The buyer takes four more days to look at a delivery, once for each (RULES 2). */
export async function lookLonger(
  actor: Actor,
  input: z.input<typeof byNumberSchema>,
): Promise<void> {
  requirePerson(actor);
  const { number } = parse(byNumberSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    requireSide(actor, order, 'buyer');
    const after = await moveOrder(tx, order, {
      event: 'look_longer',
      party: 'buyer',
      actor,
      at,
      change: { lookedLonger: true },
    });
    await tellOrder(tx, after, 'look_longer', at, order.deliveredAt?.toISOString(), 'buyer');
  });
}
