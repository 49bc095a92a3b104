import type { z } from 'zod';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import type { Prisma } from '@/prisma/generated/client';
import { literally, pageOf } from './page-of';
import { auditPageSchema } from './schema';
import type { AuditRow, Page } from './views';

type Facts = AuditRow['facts'];

function plainFacts(facts: Prisma.JsonValue): Facts {
  if (facts === null || typeof facts !== 'object' || Array.isArray(facts)) return {};
  const plain: Record<string, Facts[string]> = {};
  for (const [name, value] of Object.entries(facts))
    if (value === null || (value !== undefined && typeof value !== 'object')) plain[name] = value;
  return plain;
}

/** Where an admin looks at the subject of an entry. */
function pathOf(act: string, subject: string, subjectId: string, facts: Facts): string | null {
  const { number, username, title, reportId, disputeId } = facts;
  if (subject === 'conversation' && typeof reportId === 'string')
    return `/admin/moderation/reports/${reportId}`;
  if (subject === 'conversation' && typeof disputeId === 'string')
    return `/admin/disputes/${disputeId}`;
  if (subject === 'dispute') return `/admin/disputes/${subjectId}`;
  if (act.startsWith('chargeback.')) return `/admin/money/chargebacks/${subjectId}`;
  if (act.startsWith('event.')) return `/admin/money/events/${encodeURIComponent(subjectId)}`;
  if ((subject === 'order' || subject === 'money') && typeof number === 'string')
    return `/admin/orders/${number}`;
  if (subject === 'person' && typeof username === 'string')
    return `/admin/people?q=${encodeURIComponent(username)}`;
  if (subject === 'gig' && typeof title === 'string')
    return `/admin/moderation?q=${encodeURIComponent(title)}`;
  return null;
}

/** The audit log: who did what to which thing and why, newest first. */
export async function auditLog(
  actor: Actor,
  input: z.input<typeof auditPageSchema> = {},
): Promise<Page<AuditRow>> {
  requireAdmin(actor);
  const { words, subject, page } = parse(auditPageSchema, input);
  const contains = literally(words);
  const where: Prisma.AuditEntryWhereInput = {
    ...(subject ? { subject } : {}),
    ...(words
      ? {
          OR: [
            { actorName: { contains, mode: 'insensitive' } },
            { act: { contains, mode: 'insensitive' } },
            { reason: { contains, mode: 'insensitive' } },
            { subjectId: words },
          ],
        }
      : {}),
  };
  return pageOf(
    page,
    () => db.auditEntry.count({ where }),
    async (span) => {
      const rows = await db.auditEntry.findMany({
        where,
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        ...span,
        select: {
          id: true,
          at: true,
          actorName: true,
          act: true,
          subject: true,
          subjectId: true,
          reason: true,
          facts: true,
        },
      });
      return rows.map((row) => {
        const facts = plainFacts(row.facts);
        return { ...row, facts, path: pathOf(row.act, row.subject, row.subjectId, facts) };
      });
    },
  );
}
