import type { z } from 'zod';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { writeAudit } from '@/lib/platform/audit-log';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { conflict, notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { tell } from '@/lib/platform/tell';
import { ofOthers } from './report-views';
import { closeReportSchema } from './schema';

/**
 * An admin closes a report with a statement, which the one who reported reads. What follows for the other one (a
 * suspension) is an act of its own; no message is taken away. Refuses `conflict` a report that is closed already,
 * `not_found` one of a conversation of the admin's own.
 */
export async function closeReport(
  actor: Actor,
  input: z.input<typeof closeReportSchema>,
): Promise<void> {
  const admin = requireAdmin(actor);
  const { reportId, statement } = parse(closeReportSchema, input);
  const at = await now();
  await transaction(async (tx) => {
    const closed = await tx.conversationReport.updateManyAndReturn({
      where: { id: reportId, closedAt: null, ...ofOthers(admin) },
      data: { closedAt: at, closedById: admin.id, statement },
      select: { conversationId: true, reporterId: true },
    });
    const report = closed[0];
    if (!report) {
      const known = await tx.conversationReport.count({
        where: { id: reportId, ...ofOthers(admin) },
      });
      throw known > 0 ? conflict('This report was closed already.') : notFound('report');
    }
    await writeAudit(tx, admin, at, {
      act: 'report.close',
      subject: 'conversation',
      subjectId: report.conversationId,
      reason: statement,
      facts: { reportId },
    });
    await tell(tx, {
      personId: report.reporterId,
      kind: 'message-report-closed',
      title: 'We have looked at the conversation that you reported',
      body: statement,
      path: `/inbox/${report.conversationId}`,
      cause: `report-closed:${reportId}`,
      at,
    });
  });
}
