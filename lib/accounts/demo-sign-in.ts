import { z } from 'zod';
import type { Actor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { forbidden, notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { demoPeople, isDemoLeftover } from './demo-people';
import type { SessionClaim } from './find-actor';

const demoSignInSchema = z.object({ as: z.enum(['buyer', 'seller', 'admin']) });

/** Signs in as one of the demo's people without a password. Refuses (`forbidden`) wherever the demo is not on. */
export async function demoSignIn(
  _: Actor,
  input: z.input<typeof demoSignInSchema>,
): Promise<SessionClaim> {
  const { as } = parse(demoSignInSchema, input);
  if (isDemoLeftover(demoPeople[as])) throw forbidden('This is only there in the demo.');
  const person = await db.person.findUnique({
    where: { email: demoPeople[as] },
    select: { id: true, sessionVersion: true },
  });
  if (!person) throw notFound('person of the demo');
  return { personId: person.id, sessionVersion: person.sessionVersion };
}
