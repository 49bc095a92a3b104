import type { z } from 'zod';
import { type Actor, requireReader } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { isToldGroup } from '@/lib/platform/told-groups';
import { kindsOf } from '@/lib/platform/told-kinds';
import { Prisma } from '@/prisma/generated/client';
import { type NotificationFilter, ownNotificationsSchema } from './schema';
import { settleLines } from './settle-lines';
import type { ToldLine } from './views';

export const notificationsPerPage = 30;

/** What a filter lets through, of the rows named so. */
function letsThrough(show: NotificationFilter, row: Prisma.Sql): Prisma.Sql {
  if (show === 'unread') return Prisma.sql`AND ${row}.read_at IS NULL`;
  if (!isToldGroup(show)) return Prisma.empty;
  return Prisma.sql`AND ${row}.kind = ANY(${kindsOf(show)})`;
}

/** Rows older than the last one of the page before. */
function after(before: string | undefined): Prisma.Sql {
  const [ms, id] = before?.split('.') ?? [];
  if (!ms || !id) return Prisma.empty;
  return Prisma.sql`AND (n.at, n.id) < (${new Date(Number(ms))}, ${id}::uuid)`;
}

/**
 * What the person was told, the newest first: each order or conversation is one line, with its newest word, and with what
 * has become of it where that is past. `older`: the place that the next page begins after, null on the last one. `until`:
 * the newest that is shown anywhere.
 */
export async function ownNotifications(
  actor: Actor,
  input: z.input<typeof ownNotificationsSchema> = {},
) {
  const personId = requireReader(actor).id;
  const { show, before } = parse(ownNotificationsSchema, input);
  const others = Prisma.sql`
    t.person_id = n.person_id AND t.thread = n.thread AND t.shown ${letsThrough(show, Prisma.sql`t`)}`;
  const rows = await db.$queryRaw<ToldLine[]>`
    SELECT n.id, n.at, n.kind, n.title, n.body, n.path, n.thread,
           CASE WHEN n.thread IS NULL THEN 1
                ELSE (SELECT count(*)::int FROM notification t WHERE ${others}) END AS count,
           CASE WHEN n.thread IS NULL THEN (n.read_at IS NULL)::int
                ELSE (SELECT count(*)::int FROM notification t
                       WHERE ${others} AND t.read_at IS NULL) END AS unread
      FROM notification n
     WHERE n.person_id = ${personId}::uuid AND n.shown
           ${letsThrough(show, Prisma.sql`n`)} ${after(before)}
       AND NOT EXISTS (SELECT 1 FROM notification t WHERE ${others} AND (t.at, t.id) > (n.at, n.id))
     ORDER BY n.at DESC, n.id DESC LIMIT ${notificationsPerPage + 1}`;
  const told = rows.slice(0, notificationsPerPage);
  const [lines, unread, newest] = await Promise.all([
    settleLines(told, personId, await now()),
    unreadCount(actor),
    db.notification.findFirst({
      where: { personId },
      orderBy: { at: 'desc' },
      select: { at: true },
    }),
  ]);
  const last = rows.length > notificationsPerPage ? told.at(-1) : undefined;
  return {
    show,
    lines,
    unread,
    until: newest?.at ?? null,
    older: last ? `${last.at.getTime()}.${last.id}` : null,
  };
}

/** How much of it the person has not read. */
export function unreadCount(actor: Actor): Promise<number> {
  return db.notification.count({
    where: { personId: requireReader(actor).id, readAt: null, shown: true },
  });
}
