import { type Actor, requireReader } from '@/lib/platform/actor';
import { addHours, now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { exportEveryHours } from './schema';
import type { OwnExport } from './views';

/** How it stands with a person's export. */
export async function ownExport(actor: Actor): Promise<OwnExport> {
  const { id: personId } = requireReader(actor);
  const at = await now();
  const row = await db.dataExport.findFirst({
    where: { personId },
    orderBy: { askedAt: 'desc' },
    select: { id: true, state: true, askedAt: true, expiresAt: true, sizeBytes: true },
  });
  if (!row) return { now: at, last: null, againAt: null };
  const over = row.state === 'ready' && row.expiresAt !== null && row.expiresAt <= at;
  const again = addHours(row.askedAt, exportEveryHours);
  return {
    now: at,
    last: { ...row, state: over ? 'gone' : row.state, sizeBytes: Number(row.sizeBytes ?? 0) },
    againAt: again > at ? again : null,
  };
}
