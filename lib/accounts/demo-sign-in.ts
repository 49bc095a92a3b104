import { z } from 'zod';
import type { Actor } from '@/lib/platform/actor';
import { config } from '@/lib/platform/config';
import { db } from '@/lib/platform/db';
import { forbidden, notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import type { SessionClaim } from './find-actor';

/** The people of the demo who can be signed in as by one click, and the password that all three share. */
export const demoPeople = {
  buyer: 'buyer@minnow.test',
  seller: 'seller@minnow.test',
  admin: 'admin@minnow.test',
} as const;
export const demoPassword = 'minnow-demo';

const demoSignInSchema = z.object({ as: z.enum(['buyer', 'seller', 'admin']) });

/** Signs in as one of the demo's people without a password. Refuses (`forbidden`) wherever the demo is not on. */
export async function demoSignIn(
  _: Actor,
  input: z.input<typeof demoSignInSchema>,
): Promise<SessionClaim> {
  // A live key refuses MINNOW_DEMO at the start already (config.ts); money deserves a second lock.
  if (!config().MINNOW_DEMO || config().live) throw forbidden('This is only there in the demo.');
  const { as } = parse(demoSignInSchema, input);
  const person = await db.person.findUnique({
    where: { email: demoPeople[as] },
    select: { id: true, sessionVersion: true },
  });
  if (!person) throw notFound('person of the demo');
  return { personId: person.id, sessionVersion: person.sessionVersion };
}
