import type { Prisma } from '@/prisma/generated/client';
import { type Actor, actorName } from './actor';
import type { Tx } from './db';

/** Writes who did what to which thing and why; in the same transaction as the act. Insert only. */
export async function writeAudit(
  tx: Tx,
  actor: Actor,
  at: Date,
  entry: {
    act: string;
    subject: 'person' | 'gig' | 'order' | 'dispute' | 'review' | 'money' | 'conversation';
    subjectId: string;
    reason: string;
    facts?: Prisma.InputJsonObject;
  },
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      at,
      actorId: actor.kind === 'person' ? actor.id : null,
      actorName: actorName(actor),
      ...entry,
      facts: entry.facts ?? {},
    },
  });
}
