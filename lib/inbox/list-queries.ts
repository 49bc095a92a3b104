import type { z } from 'zod';
import { avatarUrl } from '@/lib/accounts/avatar-url';
import { type Actor, requireReader } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { Prisma } from '@/prisma/generated/client';
import { inboxListSchema } from './schema';
import type { InboxFilter, InboxLine, InboxList } from './views';

const linesAPage = 30;

export type LineRow = {
  id: string;
  otherId: string;
  name: string;
  username: string;
  avatarKey: string | null;
  lastAt: Date;
  unread: number;
  starred: boolean;
  archived: boolean;
  blocked: boolean;
  draft: string;
  lastAuthorId: string | null;
  lastText: string | null;
  lastFiles: number;
  gigTitle: string | null;
  seenSecondsAgo: number | null;
};

/** The lines of one person's conversations; what follows says which. Read by a statement: the newest message is one row each. */
export const linesOf = (personId: string) => Prisma.sql`
  SELECT s.conversation_id AS id, o.person_id AS "otherId", p.name, p.username::text AS username,
         p.avatar_key AS "avatarKey", s.last_at AS "lastAt", s.unread, s.starred_at IS NOT NULL AS starred,
         s.archived_at IS NOT NULL AS archived, s.blocked_at IS NOT NULL AS blocked, s.draft,
         m.author_id AS "lastAuthorId", left(m.text, 200) AS "lastText",
         (SELECT count(*)::int FROM file WHERE message_id = m.id) AS "lastFiles",
         g.title AS "gigTitle",
         CASE WHEN o.blocked_at IS NULL THEN extract(epoch FROM now() - v.seen_at)::int END AS "seenSecondsAgo"
    FROM conversation_side s
    JOIN conversation c ON c.id = s.conversation_id
    JOIN conversation_side o ON o.conversation_id = s.conversation_id AND o.person_id <> s.person_id
    JOIN person p ON p.id = o.person_id
    LEFT JOIN gig g ON g.id = c.gig_id
    LEFT JOIN person_presence v ON v.person_id = p.id
    LEFT JOIN LATERAL (SELECT id, author_id, text FROM message
                        WHERE conversation_id = s.conversation_id ORDER BY seq DESC LIMIT 1) m ON true
   WHERE s.person_id = ${personId}::uuid`;

export function toLine(row: LineRow): InboxLine {
  const { otherId, name, username, avatarKey, lastAuthorId, lastText, lastFiles, ...rest } = row;
  return {
    ...rest,
    other: { id: otherId, name, username, avatarUrl: avatarUrl(avatarKey) },
    last:
      lastAuthorId === null
        ? null
        : { mine: lastAuthorId !== otherId, text: lastText ?? '', files: lastFiles },
  };
}

const filters: Record<InboxFilter, Prisma.Sql> = {
  all: Prisma.sql`AND s.archived_at IS NULL`,
  unread: Prisma.sql`AND s.unread > 0`,
  starred: Prisma.sql`AND s.starred_at IS NOT NULL`,
  archived: Prisma.sql`AND s.archived_at IS NOT NULL`,
};

function after(cursor: string): Prisma.Sql {
  const [ms = '0', id = ''] = cursor.split('_');
  return Prisma.sql`AND (s.last_at, s.conversation_id) < (${new Date(Number(ms))}, ${id}::uuid)`;
}

/** One's own conversations, the one with the newest message first; a page goes on where the one before has ended. */
export async function inboxList(
  actor: Actor,
  input: z.input<typeof inboxListSchema> = {},
): Promise<InboxList> {
  const person = requireReader(actor);
  const { filter, before } = parse(inboxListSchema, input);
  const rows = await db.$queryRaw<LineRow[]>`
    ${linesOf(person.id)} ${filters[filter]} ${before ? after(before) : Prisma.empty}
   ORDER BY s.last_at DESC, s.conversation_id DESC LIMIT ${linesAPage + 1}`;
  const lines = rows.slice(0, linesAPage).map(toLine);
  const last = rows.length > linesAPage ? lines.at(-1) : undefined;
  return { lines, next: last ? `${last.lastAt.getTime()}_${last.id}` : null };
}
