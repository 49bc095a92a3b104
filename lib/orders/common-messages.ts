import { db } from '@/lib/platform/db';
import { workspaceSelect } from './workspace-select';
import type { WorkspaceRow } from './workspace-views';

/**
 * What the two write on one milestone of an offer they read on all of them: it is one piece of work. Returns the order with
 * the messages of its paid neighbours too (those before one, where it is named); any other order as it is.
 */
export async function withCommonMessages(
  row: WorkspaceRow,
  before: bigint | null,
): Promise<WorkspaceRow> {
  if (!row.offerId || row.milestone === null) return row;
  const messages = await db.message.findMany({
    ...workspaceSelect.messages,
    where: {
      order: { offerId: row.offerId, paidAt: { not: null } },
      ...(before === null ? {} : { seq: { lt: before } }),
    },
  });
  return { ...row, messages };
}
