import type { z } from 'zod';
import { type Actor, requirePerson } from '../platform/actor';
import { now } from '../platform/clock';
import { transaction } from '../platform/db';
import { parse } from '../platform/parse';
import { finishGigEdit } from './finish-gig-edit';
import { lockGigToEdit } from './lock-gig';
import { editGigQuestionsSchema } from './schema';
import { sortRows } from './sort-rows';

/**
 * All questions to the buyer at once, in their order. Orders that are bought already keep the questions they were bought
 * with. Throws `invalid`, `not_found`, `forbidden`.
 */
export async function editGigQuestions(
  actor: Actor,
  input: z.input<typeof editGigQuestionsSchema>,
): Promise<{ id: string; slug: string | null }> {
  const person = requirePerson(actor);
  const { gigId, questions } = parse(editGigQuestionsSchema, input);
  const at = await now();
  return transaction(async (tx) => {
    const gig = await lockGigToEdit(tx, person, gigId);
    const old = await tx.gigQuestion.findMany({ where: { gigId }, select: { id: true } });
    const rows = sortRows(old, questions, 'questions');
    await tx.gigQuestion.deleteMany({ where: { gigId, id: { in: rows.goneIds } } });
    await tx.gigQuestion.createMany({ data: rows.added.map((row) => ({ gigId, ...row })) });
    for (const { id, ...data } of rows.kept)
      await tx.gigQuestion.update({ where: { id }, data, select: { id: true } });
    return finishGigEdit(tx, gig, at);
  });
}
