import { db } from '@/lib/platform/db';
import type { AdminCause } from './policy';

type Talk = { readonly buyerId: string; readonly sellerId: string };

/**
 * What opens the conversation of these two to admins: one of them has reported it, or has a dispute with the other. Null:
 * nothing does.
 */
export async function adminCause({ buyerId, sellerId }: Talk): Promise<AdminCause | null> {
  const pair = { buyerId, sellerId };
  if ((await db.conversationReport.count({ where: { conversation: pair } })) > 0) return 'reported';
  return (await db.dispute.count({ where: { order: pair } })) > 0 ? 'disputed' : null;
}
