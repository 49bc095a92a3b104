import type { z } from 'zod';
import { type Actor, requirePerson } from '../platform/actor';
import { transaction } from '../platform/db';
import { notFound } from '../platform/errors';
import { isId } from '../platform/ids';
import { parse } from '../platform/parse';
import { gigIdSchema } from './schema';

/** Lets a kept gig go, whatever its state. One that was not kept is fine. */
export async function unsaveGig(actor: Actor, input: z.input<typeof gigIdSchema>): Promise<void> {
  const person = requirePerson(actor);
  const { gigId } = parse(gigIdSchema, input);
  if (!isId(gigId)) throw notFound('gig');
  await transaction((tx) => tx.savedGig.deleteMany({ where: { personId: person.id, gigId } }));
}
