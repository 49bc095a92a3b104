import type { Tx } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';
import { verifyLetter } from './letters';
import { issueToken } from './one-time-tokens';

/** Issues a new link that confirms the address and enqueues the mail that carries it. */
export async function sendVerification(
  tx: Tx,
  person: { id: string; email: string; name: string },
  at: Date,
): Promise<void> {
  const token = await issueToken(tx, { personId: person.id, purpose: 'verify' }, at);
  await enqueue(tx, 'send-mail', verifyLetter(person, token));
}
