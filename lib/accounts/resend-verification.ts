import type { z } from 'zod';
import type { Actor } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { linkRequestSchema } from './schema';
import { sendVerification } from './send-verification';
import { countAccountTry } from './tries';

/** Sends a new link to an address that waits for its confirmation; to any other nothing, and the answer is the same. */
export async function resendVerification(
  _: Actor,
  input: z.input<typeof linkRequestSchema>,
): Promise<void> {
  const { email, address } = parse(linkRequestSchema, input);
  await countAccountTry('resend', { email, address });
  const at = await now();
  await transaction(async (tx) => {
    const person = await tx.person.findFirst({
      where: { email, emailVerifiedAt: null },
      select: { id: true, email: true, name: true },
    });
    if (person) await sendVerification(tx, person, at);
  });
}
