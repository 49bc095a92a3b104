import type { Tx } from '@/lib/platform/db';

/** Whoever changes how this person is told does it alone; returns whether the person is there. */
export async function lockChoices(tx: Tx, personId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM person WHERE id = ${personId}::uuid FOR NO KEY UPDATE`;
  return rows.length > 0;
}
