import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { addDays, now } from '@/lib/platform/clock';
import { crashPoint } from '@/lib/platform/crash-point';
import { db, transaction } from '@/lib/platform/db';
import { putFileStream } from '@/lib/platform/storage';
import { tell } from '@/lib/platform/tell';
import { marketplace } from '@/marketplace.config';
import { exportDays, exportKey } from './schema';
import { writeExportZip } from './write-zip';

/** Written to the disk first: a bucket wants to know the length of what comes. Returns that length. */
async function store(person: { id: string; name: string }, key: string, at: Date): Promise<number> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'minnow-export-'));
  try {
    const file = path.join(folder, 'export.zip');
    await writeExportZip(person, marketplace.name, file, at);
    const { size } = await stat(file);
    await putFileStream(key, createReadStream(file), size, 'application/zip');
    return size;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Makes an export that waits, keeps it for a week and tells its person. Killed in the middle it is made anew under the same
 * name; asked for twice, or once it is ready, it does nothing.
 */
export async function makeExport(
  actor: Actor,
  { exportId: id }: { readonly exportId: string },
): Promise<void> {
  requireSystem(actor, 'clock');
  const wanted = await db.dataExport.findUnique({
    where: { id, state: 'waiting' },
    select: { person: { select: { id: true, name: true } } },
  });
  if (!wanted) return;
  const sizeBytes = await store(wanted.person, exportKey(id), await now());
  crashPoint('export-stored');
  const at = await now();
  await transaction(async (tx) => {
    const ready = await tx.dataExport.updateMany({
      where: { id, state: 'waiting' },
      data: { state: 'ready', readyAt: at, expiresAt: addDays(at, exportDays), sizeBytes },
    });
    if (ready.count === 0) return;
    await tell(tx, {
      personId: wanted.person.id,
      kind: 'account-export',
      title: 'Your data is ready',
      body: `Everything of yours is in one file. You can fetch it for ${exportDays} days, signed in as yourself; then it is deleted.`,
      path: '/settings/data',
      cause: `export:${id}`,
      at,
    });
  });
}
