import type { z } from 'zod';
import { marketplace } from '@/marketplace.config';
import { type Actor, requirePerson } from '../platform/actor';
import { now } from '../platform/clock';
import { transaction } from '../platform/db';
import { invalid } from '../platform/errors';
import { parse } from '../platform/parse';
import { refreshGig } from './finish-gig-edit';
import { gigLimits } from './limits';
import { createGigSchema } from './schema';

/**
 * Begins a gig as a draft, with as much as is known of it. Anyone may write one; a seller's profile is asked for when it
 * is published. Throws `invalid` above the limit of drafts.
 */
export async function createGig(
  actor: Actor,
  input: z.input<typeof createGigSchema> = {},
): Promise<{ id: string }> {
  const person = requirePerson(actor);
  const basics = parse(createGigSchema, input);
  const at = await now();
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM person WHERE id = ${person.id}::uuid FOR UPDATE`;
    const drafts = await tx.gig.count({ where: { sellerId: person.id, state: 'draft' } });
    if (drafts >= gigLimits.draftsMax)
      throw invalid(
        {},
        `You have ${drafts} drafts. Publish or delete one before you begin another.`,
      );
    const gig = await tx.gig.create({
      data: {
        ...basics,
        sellerId: person.id,
        currency: marketplace.currency,
        createdAt: at,
        updatedAt: at,
      },
      select: { id: true, category: true, subcategory: true },
    });
    await refreshGig(tx, gig, at, false);
    return { id: gig.id };
  });
}
