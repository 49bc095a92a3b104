import type { z } from 'zod';
import { attachFiles } from '@/lib/orders/attach-files';
import { stopTimer } from '@/lib/orders/follow-timers';
import { moveOrder } from '@/lib/orders/move-order';
import { requireSide } from '@/lib/orders/policy';
import { tellOrder } from '@/lib/orders/tell-order';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { lockDispute } from './load-dispute';
import { answerDisputeSchema } from './schema';

/** The other side tells its story, with files; an admin now decides (RULES 4). Refuses `conflict` to who opened it. */
export async function answerDispute(
  actor: Actor,
  input: z.input<typeof answerDisputeSchema>,
): Promise<void> {
  const person = requirePerson(actor);
  const { number, answer, fileIds } = parse(answerDisputeSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const { order, dispute } = await lockDispute(tx, number, (locked) => {
      requireSide(actor, locked);
    });
    const side = requireSide(actor, order);
    if (dispute.openedBy === side) throw conflict('The other side has to answer your dispute.');
    if (dispute.state !== 'open') throw conflict('The time to answer this dispute is over.');
    await tx.dispute.update({
      where: { id: dispute.id },
      data: { state: 'answered', answer, answeredAt: at },
    });
    await stopTimer(tx, order.id, 'dispute_unanswered');
    const after = await moveOrder(tx, order, { event: 'answer_dispute', party: side, actor, at });
    const files = { ids: fileIds, purpose: 'dispute' } as const;
    await attachFiles(tx, order.id, person, files, { disputeId: dispute.id });
    await tellOrder(tx, after, 'answer_dispute', at, dispute.id, side);
  });
}
