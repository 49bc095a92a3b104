import type { z } from 'zod';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { tellAdmins } from '@/lib/platform/tell';
import { lockOwn } from './own-conversation';
import { reportSchema } from './schema';

/**
 * One of the two asks the admins to look at their conversation. From then on admins may read it, and it alone; the other
 * side is not told, and nobody loses a message by it. Refuses `conflict` while an earlier report of theirs is open.
 */
export async function reportConversation(
  actor: Actor,
  input: z.input<typeof reportSchema>,
): Promise<void> {
  const person = requirePerson(actor);
  const { conversationId, reason, words } = parse(reportSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const { pair } = await lockOwn(tx, person, conversationId);
    const open = await tx.conversationReport.count({
      where: { conversationId, reporterId: person.id, closedAt: null },
    });
    if (open > 0) throw conflict('You have reported this already, and an admin will look at it.');
    const report = await tx.conversationReport.create({
      data: { conversationId, reporterId: person.id, reason, words, at },
      select: { id: true },
    });
    const word = {
      kind: 'message-reported' as const,
      title: 'A conversation was reported',
      body: 'Read it, and close the report with a statement.',
      path: `/admin/moderation/reports/${report.id}`,
      cause: `report:${report.id}`,
      at,
    };
    await tellAdmins(tx, word, [pair.buyerId, pair.sellerId]);
  });
}
