import type { z } from 'zod';
import { lockOrder } from '@/lib/orders/load-order';
import { moveOrder } from '@/lib/orders/move-order';
import { requireSide } from '@/lib/orders/policy';
import { byNumberSchema } from '@/lib/orders/schema';
import { tellOrder } from '@/lib/orders/tell-order';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { closeProposal, requireOpenProposal } from './close-proposal';

/** Whoever proposed to cancel takes it back; all goes on as before (RULES 2). */
export async function withdrawProposal(
  actor: Actor,
  input: z.input<typeof byNumberSchema>,
): Promise<void> {
  requirePerson(actor);
  const { number } = parse(byNumberSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    const party = requireSide(actor, order);
    const proposal = await requireOpenProposal(tx, order.id);
    if (proposal.by !== party) throw conflict('Only who made a proposal can take it back.');
    await closeProposal(tx, order, proposal, 'withdrawn', at);
    const after = await moveOrder(tx, order, { event: 'withdraw_proposal', party, actor, at });
    await tellOrder(tx, after, 'withdraw_proposal', at, proposal.id, party);
  });
}
