import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { timeZoneSchema } from './schema';

/** The zone in which a person reads times, on pages and in mails. Refuses `invalid` for one that does not exist. */
export async function chooseTimeZone(
  actor: Actor,
  input: z.input<typeof timeZoneSchema>,
): Promise<void> {
  const { id } = requirePerson(actor);
  const { timeZone } = parse(timeZoneSchema, input);
  await db.person.update({ where: { id }, data: { timeZone }, select: { id: true } });
}
