import type { z } from 'zod';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { writeAudit } from '@/lib/platform/audit-log';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { readMessageSelect, toReadMessage } from './read-message';
import { ofOthers, type ReportCase, reportRowSelect, toReportRow } from './report-views';
import { reportIdSchema } from './schema';

/** So many of the newest messages are shown; enough to judge by. */
const messagesMost = 300;

/**
 * An admin reads a conversation that was reported, and no other. That they did stands in the audit log before they see a
 * word of it. Refuses `not_found` where there is no such report, or the conversation is the admin's own.
 */
export async function readReported(
  actor: Actor,
  input: z.input<typeof reportIdSchema>,
): Promise<ReportCase> {
  const admin = requireAdmin(actor);
  const { reportId } = parse(reportIdSchema, input);
  const at = await now();
  return transaction(async (tx) => {
    const report = await tx.conversationReport.findFirst({
      where: { id: reportId, ...ofOthers(admin) },
      select: { ...reportRowSelect, conversationId: true },
    });
    if (!report) throw notFound('report');
    const { conversationId, ...row } = report;
    const shown = toReportRow(row);
    await writeAudit(tx, admin, at, {
      act: 'conversation.read',
      subject: 'conversation',
      subjectId: conversationId,
      reason: 'One of its two people has reported it.',
      facts: {
        reportId,
        reporter: shown.reporter.username,
        reported: shown.reported.username,
      },
    });
    const messages = await tx.message.findMany({
      where: { conversationId },
      orderBy: { seq: 'desc' },
      take: messagesMost + 1,
      select: readMessageSelect,
    });
    return {
      ...shown,
      now: at,
      cut: messages.length > messagesMost,
      messages: messages.slice(0, messagesMost).reverse().map(toReadMessage),
    };
  });
}
