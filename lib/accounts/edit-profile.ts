import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { editProfileSchema } from './schema';

/** The name that others see, and where the person is. */
export async function editProfile(
  actor: Actor,
  input: z.input<typeof editProfileSchema>,
): Promise<void> {
  const person = requirePerson(actor);
  const data = parse(editProfileSchema, input);
  await db.person.update({ where: { id: person.id }, data, select: { id: true } });
}
