import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { transaction } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';

/** An admin has the book asked again now: a job does it, because Stripe is asked too. Asking twice asks once. */
export async function askAuditAgain(actor: Actor): Promise<void> {
  requireAdmin(actor);
  await transaction((tx) => enqueue(tx, 'audit-book', {}, { key: 'audit-book' }));
}
