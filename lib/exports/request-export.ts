import { type Actor, requireReader } from '@/lib/platform/actor';
import { addHours, now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict, rateLimited } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/jobs';
import { exportEveryHours } from './schema';

/**
 * A person asks for everything of theirs: a job makes it, and they are told when it is ready. One at a time, one a day;
 * who is suspended may too, because it is theirs. Refuses `conflict` while one is being made, `rate_limited` after it.
 */
export async function requestExport(actor: Actor): Promise<{ id: string }> {
  const { id: personId } = requireReader(actor);
  const askedAt = await now();
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM person WHERE id = ${personId}::uuid FOR NO KEY UPDATE`;
    const last = await tx.dataExport.findFirst({
      where: { personId },
      orderBy: { askedAt: 'desc' },
      select: { state: true, askedAt: true },
    });
    if (last?.state === 'waiting')
      throw conflict('Your data is being put together already. We write to you when it is ready.');
    const again = last && addHours(last.askedAt, exportEveryHours);
    if (again && again > askedAt)
      throw rateLimited(Math.ceil((again.getTime() - askedAt.getTime()) / 1000));
    const { id } = await tx.dataExport.create({
      data: { personId, askedAt },
      select: { id: true },
    });
    await enqueue(tx, 'make-export', { exportId: id }, { key: `export:${id}`, queue: 'exports' });
    return { id };
  });
}
