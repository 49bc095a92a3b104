import { z } from 'zod';
import { type Actor, requireReader } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { subscriptionIdSchema } from './schema';

const endedSchema = z.union([subscriptionIdSchema, z.object({ endpoint: z.string().max(1000) })]);

/** Ends push to one browser of the person's own: by its line in the settings, or by that browser itself. */
export async function unsubscribeBrowser(
  actor: Actor,
  input: z.input<typeof endedSchema>,
): Promise<void> {
  const { id: personId } = requireReader(actor);
  await db.pushSubscription.deleteMany({ where: { personId, ...parse(endedSchema, input) } });
}
