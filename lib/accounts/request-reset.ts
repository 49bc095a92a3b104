import type { z } from 'zod';
import type { Actor } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';
import { parse } from '@/lib/platform/parse';
import { resetLetter } from './letters';
import { issueToken } from './one-time-tokens';
import { linkRequestSchema } from './schema';
import { countAccountTry } from './tries';

/** Sends a link to a new password, if the address has an account; the answer is the same if not. */
export async function requestReset(
  _: Actor,
  input: z.input<typeof linkRequestSchema>,
): Promise<void> {
  const { email, address } = parse(linkRequestSchema, input);
  await countAccountTry('reset', { email, address });
  const at = await now();
  await transaction(async (tx) => {
    const person = await tx.person.findUnique({
      where: { email },
      select: { id: true, email: true, name: true },
    });
    if (!person) return;
    const token = await issueToken(tx, { personId: person.id, purpose: 'reset' }, at);
    await enqueue(tx, 'send-mail', resetLetter(person, token));
  });
}
