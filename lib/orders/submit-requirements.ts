import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { invalid } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { checkAnswers } from './answers';
import { attachFiles } from './attach-files';
import { lockOrder } from './load-order';
import { moveOrder } from './move-order';
import { requireSide } from './policy';
import { answersSchema } from './schema';
import { tellOrder } from './tell-order';

/**
 * The buyer answers the seller's questions; the work starts and the delivery clock runs (RULES 2). Refuses `invalid`
 * with a sentence for each question (`answers.0`), `conflict` when the order has started or ended.
 */
export async function submitRequirements(
  actor: Actor,
  input: z.input<typeof answersSchema>,
): Promise<void> {
  const person = requirePerson(actor);
  const { number, answers } = parse(answersSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, number);
    requireSide(actor, order, 'buyer');
    const questions = await tx.orderRequirement.findMany({
      where: { orderId: order.id },
      orderBy: { position: 'asc' },
      select: { position: true, kind: true, options: true, required: true },
    });
    const after = await moveOrder(tx, order, {
      event: 'submit_requirements',
      party: 'buyer',
      actor,
      at,
      change: { startedAt: at, dueAt: addDays(at, order.deliveryDays) },
    });
    const { kept, fields } = checkAnswers(questions, answers);
    if (Object.keys(fields).length > 0) throw invalid(fields);
    for (const { position, ...answer } of kept) {
      await attachFiles(tx, order.id, person, {
        ids: answer.fileIds,
        purpose: 'requirement',
        field: `answers.${position}`,
      });
      await tx.orderRequirement.update({
        where: { orderId_position: { orderId: order.id, position } },
        data: answer,
      });
    }
    await tellOrder(tx, after, 'submit_requirements', at, '', 'buyer');
  });
}
