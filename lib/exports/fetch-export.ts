import { type Actor, requireReader } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { isId } from '@/lib/platform/ids';
import { exportKey } from './schema';

export type FetchedExport = {
  readonly name: string;
  readonly sizeBytes: number;
  /** Where its bytes stand in storage; never shown. */
  readonly key: string;
};

/** A person's own export while it is kept. To everybody else, admins too, it does not exist (`not_found`). */
export async function fetchExport(actor: Actor, exportId: string): Promise<FetchedExport> {
  const { id: personId, username } = requireReader(actor);
  if (!isId(exportId)) throw notFound('file');
  const row = await db.dataExport.findFirst({
    where: { id: exportId, personId, state: 'ready', expiresAt: { gt: await now() } },
    select: { id: true, readyAt: true, sizeBytes: true },
  });
  if (!row) throw notFound('file');
  const day = row.readyAt?.toISOString().slice(0, 10);
  return {
    name: `${username}-${day}.zip`,
    sizeBytes: Number(row.sizeBytes),
    key: exportKey(row.id),
  };
}
