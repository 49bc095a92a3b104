import type { z } from 'zod';
import { type Actor, requireReader } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { timeZoneSchema } from './schema';

/** Keeps the zone that a person's browser says it is in, if none is known yet. Never writes over what was chosen. */
export async function keepTimeZone(
  actor: Actor,
  input: z.input<typeof timeZoneSchema>,
): Promise<void> {
  const { id } = requireReader(actor);
  const { timeZone } = parse(timeZoneSchema, input);
  await db.person.updateMany({ where: { id, timeZone: null }, data: { timeZone } });
}
