import type { z } from 'zod';
import { type Actor, requirePerson } from '../platform/actor';
import { now } from '../platform/clock';
import { transaction } from '../platform/db';
import { parse } from '../platform/parse';
import { finishGigEdit } from './finish-gig-edit';
import { lockGigToEdit } from './lock-gig';
import { editGigFaqSchema } from './schema';
import { sortRows } from './sort-rows';

/** All pairs of question and answer at once, in their order. Throws `invalid`, `not_found`, `forbidden`. */
export async function editGigFaq(
  actor: Actor,
  input: z.input<typeof editGigFaqSchema>,
): Promise<{ id: string; slug: string | null }> {
  const person = requirePerson(actor);
  const { gigId, faq } = parse(editGigFaqSchema, input);
  const at = await now();
  return transaction(async (tx) => {
    const gig = await lockGigToEdit(tx, person, gigId);
    const old = await tx.gigFaq.findMany({ where: { gigId }, select: { id: true } });
    const rows = sortRows(old, faq, 'faq');
    await tx.gigFaq.deleteMany({ where: { gigId, id: { in: rows.goneIds } } });
    await tx.gigFaq.createMany({ data: rows.added.map((row) => ({ gigId, ...row })) });
    for (const { id, ...data } of rows.kept)
      await tx.gigFaq.update({ where: { id }, data, select: { id: true } });
    return finishGigEdit(tx, gig, at);
  });
}
