import type { Tx } from './db';

/** As they were chosen; those from before this was kept: as they began to come. */
export const fileOrder = [{ position: 'asc' as const }, { id: 'asc' as const }];

/** Keeps in which order these files were chosen: they come in pieces side by side, and the smallest is here first. */
export async function keepFileOrder(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE file SET position = chosen.nth
      FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS chosen(id, nth)
     WHERE file.id = chosen.id`;
}
