import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { type Actor, requirePerson } from '../platform/actor';
import { now } from '../platform/clock';
import { transaction } from '../platform/db';
import { parse } from '../platform/parse';
import { finishGigEdit } from './finish-gig-edit';
import { lockGigToEdit } from './lock-gig';
import { editGigExtrasSchema } from './schema';
import { sortRows } from './sort-rows';

/**
 * All extras of the gig at once, in their order. Rows with an id keep it (an open checkout names them by it), rows without
 * are new, rows left out are taken off. A real change raises the gig's version. Throws `invalid`, `not_found`, `forbidden`.
 */
export async function editGigExtras(
  actor: Actor,
  input: z.input<typeof editGigExtrasSchema>,
): Promise<{ id: string; slug: string | null }> {
  const person = requirePerson(actor);
  const { gigId, extras } = parse(editGigExtrasSchema, input);
  const at = await now();
  return transaction(async (tx) => {
    const gig = await lockGigToEdit(tx, person, gigId);
    const old = await tx.gigExtra.findMany({
      where: { gigId },
      select: { id: true, title: true, priceCents: true, addDays: true, addRevisions: true },
      orderBy: { position: 'asc' },
    });
    const rows = sortRows(old, extras, 'extras');
    await tx.gigExtra.deleteMany({ where: { gigId, id: { in: rows.goneIds } } });
    await tx.gigExtra.createMany({ data: rows.added.map((row) => ({ gigId, ...row })) });
    for (const { id, ...data } of rows.kept)
      await tx.gigExtra.update({ where: { id }, data, select: { id: true } });
    return finishGigEdit(tx, gig, at, !isDeepStrictEqual(old, extras.map(withKnownId)));
  });
}

// A new row has no id, so it never equals an old one.
const withKnownId = <T extends { id?: string | undefined }>({ id = '', ...row }: T) => ({
  id,
  ...row,
});
