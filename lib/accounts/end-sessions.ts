import type { Tx } from '@/lib/platform/db';

/**
 * Ends every session of a person: tokens of the old version are refused from now on, and browsers and addresses that were
 * told by us are told no more: whoever had got in may have named them. Answers the new version.
 */
export async function endSessions(tx: Tx, personId: string): Promise<number> {
  // First, because it locks the person: what is being named at this moment is there before it, or refused after it.
  const { sessionVersion } = await tx.person.update({
    where: { id: personId },
    data: { sessionVersion: { increment: 1 } },
    select: { sessionVersion: true },
  });
  await tx.pushSubscription.deleteMany({ where: { personId } });
  await tx.webHook.deleteMany({ where: { personId } });
  return sessionVersion;
}
