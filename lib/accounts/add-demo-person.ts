import type { z } from 'zod';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { type Tx, transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { hashPassword } from './passwords';
import { editProfileSchema, emailSchema, sellerProfileSchema, usernameSchema } from './schema';

type DemoPerson = {
  email: string;
  username: string;
  name: string;
  country?: string;
  /** Without one nobody signs in as this person. */
  password?: string;
  role?: 'member' | 'admin';
  avatarKey?: string;
  seller?: z.input<typeof sellerProfileSchema>;
  joinedAt: Date;
};

/** A confirmed person of the demo data, made by the seed alone and by the same schemas as everyone. Answers their id. */
export async function addDemoPerson(actor: Actor, input: DemoPerson): Promise<{ id: string }> {
  requireSystem(actor, 'seed');
  const { password, role, avatarKey, seller, joinedAt } = input;
  const profile = parse(editProfileSchema, { name: input.name, country: input.country ?? '' });
  const passwordHash = password ? await hashPassword(password) : null;
  return transaction(async (tx: Tx) => {
    const person = await tx.person.create({
      data: {
        ...profile,
        email: parse(emailSchema, input.email),
        username: parse(usernameSchema, input.username),
        passwordHash,
        role: role ?? 'member',
        avatarKey: avatarKey ?? null,
        emailVerifiedAt: joinedAt,
        createdAt: joinedAt,
      },
      select: { id: true },
    });
    if (seller) {
      const data = parse(sellerProfileSchema, seller);
      await tx.sellerProfile.create({
        data: { ...data, personId: person.id, createdAt: joinedAt },
        select: { personId: true },
      });
    }
    return person;
  });
}
