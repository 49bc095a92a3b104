import { z } from 'zod';
import { balanceQuestion } from '@/lib/payments/compare-balance';
import { movementQuestion } from '@/lib/payments/compare-movements';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import type { LastAudit } from './money-views';

const rowsSchema = z.array(z.object({ what: z.string(), offByCents: z.number().nullable() }));

const ofStripe: readonly string[] = [balanceQuestion, movementQuestion];

/** Does an audit wait for a worker, or run? One that failed and waits for its next try does not count. */
async function isAsking(): Promise<boolean> {
  const rows = await db.$queryRaw<{ asking: boolean }[]>`
    SELECT EXISTS (SELECT FROM graphile_worker.jobs WHERE task_identifier = 'audit-book'
                      AND (attempts = 0 OR locked_at IS NOT NULL)) AS asking`;
  return rows[0]?.asking ?? false;
}

/** What the last audit of the book found, what is wrong first. For admins. */
export async function lastAudit(actor: Actor): Promise<LastAudit> {
  requireAdmin(actor);
  const rows = await db.auditRun.findMany({ orderBy: [{ found: 'desc' }, { question: 'asc' }] });
  const times = rows.map(({ at }) => at.getTime());
  return {
    now: await now(),
    at: times.length > 0 ? new Date(Math.min(...times)) : null,
    asking: await isAsking(),
    answers: rows.map(({ question, found, rows: kept }) => ({
      question,
      withStripe: ofStripe.includes(question),
      found,
      rows: rowsSchema.parse(kept),
    })),
  };
}
