import type { z } from 'zod';
import type { Actor } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { redeemToken } from './one-time-tokens';
import { verifyEmailSchema } from './schema';

/** Confirms an address by the link that was sent to it. Refuses (`invalid`) a link that is unknown, used or too old. */
export async function verifyEmail(
  _: Actor,
  input: z.input<typeof verifyEmailSchema>,
): Promise<{ email: string }> {
  const { token } = parse(verifyEmailSchema, input);
  const at = await now();
  return transaction(async (tx) => {
    const id = await redeemToken(tx, token, 'verify', at);
    await tx.person.updateMany({
      where: { id, emailVerifiedAt: null },
      data: { emailVerifiedAt: at },
    });
    return tx.person.findUniqueOrThrow({ where: { id }, select: { email: true } });
  });
}
