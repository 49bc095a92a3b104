import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict, forbidden } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { canBecomeSeller } from './policy';
import { sellerProfileSchema } from './schema';

/** Makes the public profile that turns a person into a seller. Refuses (`conflict`) who is one already. */
export async function becomeSeller(
  actor: Actor,
  input: z.input<typeof sellerProfileSchema>,
): Promise<{ username: string }> {
  const person = requirePerson(actor);
  const profile = parse(sellerProfileSchema, input);
  if (person.isSeller) throw conflict('You are a seller already.');
  if (!canBecomeSeller(person)) throw forbidden('Please confirm your e-mail address first.');
  const at = await now();
  await transaction(async (tx) => {
    const { count } = await tx.sellerProfile.createMany({
      data: [{ ...profile, personId: person.id, createdAt: at }],
      skipDuplicates: true,
    });
    if (count === 0) throw conflict('You are a seller already.');
  });
  return { username: person.username };
}
