import type { z } from 'zod';
import { type Actor, requireReader } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { hookIdSchema } from './schema';

/** An address of the person's own is called no more; one that is not theirs, or gone, changes nothing. */
export async function endHook(actor: Actor, input: z.input<typeof hookIdSchema>): Promise<void> {
  const { id: personId } = requireReader(actor);
  await db.webHook.deleteMany({ where: { personId, ...parse(hookIdSchema, input) } });
}
