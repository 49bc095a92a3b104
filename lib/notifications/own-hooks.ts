import { type Actor, requireReader } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import type { OwnHook } from './views';

/** The addresses of a person's own that are called with what they are told, the oldest first; their secrets stay here. */
export async function ownHooks(actor: Actor): Promise<OwnHook[]> {
  const { id: personId } = requireReader(actor);
  return db.webHook.findMany({
    where: { personId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, url: true, calledAt: true, lastStatus: true, endedAt: true },
  });
}
