import type { z } from 'zod';
import { lockOrder } from '@/lib/orders/load-order';
import { moveOrder } from '@/lib/orders/move-order';
import { requireSide } from '@/lib/orders/policy';
import { answerSchema } from '@/lib/orders/schema';
import { tellOrder } from '@/lib/orders/tell-order';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { closeProposal, endAsProposed, requireOpenProposal } from './close-proposal';

/** The other side accepts the proposal to cancel, which ends the order, or declines it, and all goes on (RULES 2). */
export async function answerProposal(
  actor: Actor,
  input: z.input<typeof answerSchema>,
): Promise<void> {
  requirePerson(actor);
  const { number, answer } = parse(answerSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    const party = requireSide(actor, order);
    const proposal = await requireOpenProposal(tx, order.id);
    if (proposal.by === party) throw conflict('The other side has to answer your proposal.');
    if (answer === 'accept') {
      await closeProposal(tx, order, proposal, 'accepted', at);
      return endAsProposed(tx, order, proposal, { party, actor, at });
    }
    await closeProposal(tx, order, proposal, 'declined', at);
    const after = await moveOrder(tx, order, { event: 'decline_proposal', party, actor, at });
    await tellOrder(tx, after, 'decline_proposal', at, proposal.id, party);
  });
}
