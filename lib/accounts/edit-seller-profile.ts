import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { transaction } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { sellerProfileSchema } from './schema';

/** What a seller says of themselves. Refuses (`not_found`) who is no seller. */
export async function editSellerProfile(
  actor: Actor,
  input: z.input<typeof sellerProfileSchema>,
): Promise<{ username: string }> {
  const person = requirePerson(actor);
  const data = parse(sellerProfileSchema, input);
  // Their gigs are locked with it, so it may have to be tried again.
  const { count } = await transaction((tx) =>
    tx.sellerProfile.updateMany({ where: { personId: person.id }, data }),
  );
  if (count === 0) throw notFound('seller profile');
  return { username: person.username };
}
