import type { z } from 'zod';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { pageOf } from './page-of';
import { ofOthers, type ReportRow, reportRowSelect, toReportRow } from './report-views';
import { reportListSchema } from './schema';
import type { Page } from './views';

/** Conversations that one of their two people has reported: open ones first come first, closed ones newest first.
 * Those of the admin's own conversations are for the others. */
export async function reportList(
  actor: Actor,
  input: z.input<typeof reportListSchema> = {},
): Promise<Page<ReportRow>> {
  const admin = requireAdmin(actor);
  const { filter, page } = parse(reportListSchema, input);
  const open = filter === 'open';
  const where = { closedAt: open ? null : { not: null }, ...ofOthers(admin) };
  return pageOf(
    page,
    () => db.conversationReport.count({ where }),
    async (span) => {
      const rows = await db.conversationReport.findMany({
        where,
        orderBy: open ? [{ at: 'asc' }, { id: 'asc' }] : [{ closedAt: 'desc' }, { id: 'desc' }],
        ...span,
        select: reportRowSelect,
      });
      return rows.map(toReportRow);
    },
  );
}
