import type { z } from 'zod';
import { avatarUrl } from '@/lib/accounts/avatar-url';
import { type Actor, requireReader } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import { Prisma } from '@/prisma/generated/client';
import { foundPieces, wordsOf } from './found-pieces';
import { type LineRow, linesOf, toLine } from './list-queries';
import { searchSchema } from './schema';
import type { FoundMessage, InboxSearch } from './views';

const messagesAPage = 20;
const conversationsMost = 8;

type HitRow = {
  conversationId: string;
  id: string;
  seq: bigint;
  at: Date;
  text: string;
  mine: boolean;
  otherId: string;
  name: string;
  username: string;
  avatarKey: string | null;
};

/** Signs of the search's own language: '⑴' is one figure, and '(1)' once its accent is off. */
const operators = "[&|!():*<>'\\\\[:space:]]";

/** Every word must be there, or begin one that is. */
const queryOf = (words: readonly string[]) => Prisma.sql`
  (SELECT to_tsquery('simple', string_agg(plain || ':*', ' & '))
     FROM (SELECT regexp_replace(unaccent(word), ${operators}, '', 'g') AS plain
             FROM unnest(${words}::text[]) AS word) each WHERE plain <> '')`;

async function findMessages(personId: string, words: readonly string[], before: bigint | null) {
  return db.$queryRaw<HitRow[]>`
    SELECT m.conversation_id AS "conversationId", m.id, m.seq, m.at, m.text, m.author_id = s.person_id AS mine,
           p.id AS "otherId", p.name, p.username::text AS username, p.avatar_key AS "avatarKey"
      FROM conversation_side s
      JOIN message m ON m.conversation_id = s.conversation_id
      JOIN conversation_side o ON o.conversation_id = s.conversation_id AND o.person_id <> s.person_id
      JOIN person p ON p.id = o.person_id
     WHERE s.person_id = ${personId}::uuid AND message_words(m.text) @@ ${queryOf(words)}
       ${before === null ? Prisma.empty : Prisma.sql`AND m.seq < ${before}`}
     ORDER BY m.seq DESC LIMIT ${messagesAPage + 1}`;
}

async function findConversations(personId: string, words: readonly string[]) {
  return db.$queryRaw<LineRow[]>`
    ${linesOf(personId)}
     AND message_words(p.name || ' ' || p.username || ' ' || coalesce(g.title, '')) @@ ${queryOf(words)}
   ORDER BY s.last_at DESC, s.conversation_id DESC LIMIT ${conversationsMost}`;
}

function toFound(row: HitRow, words: readonly string[]): FoundMessage {
  const { otherId, name, username, avatarKey, text, seq, ...rest } = row;
  return {
    ...rest,
    seq: String(seq),
    other: { id: otherId, name, username, avatarUrl: avatarUrl(avatarKey) },
    pieces: foundPieces(text, words),
  };
}

/**
 * What of one's own conversations fits the words: messages, newest first, with what stands around the words; and, on the
 * first page, conversations by the other one's name or the gig's title.
 */
export async function searchInbox(
  actor: Actor,
  input: z.input<typeof searchSchema>,
): Promise<InboxSearch> {
  const person = requireReader(actor);
  const { words: asked, before = null } = parse(searchSchema, input);
  const words = wordsOf(asked);
  if (words.length === 0) return { words: asked, conversations: [], messages: [], next: null };
  const [hits, lines] = await Promise.all([
    findMessages(person.id, words, before),
    before === null ? findConversations(person.id, words) : [],
  ]);
  const messages = hits.slice(0, messagesAPage).map((row) => toFound(row, words));
  return {
    words: asked,
    conversations: lines.map(toLine),
    messages,
    next: hits.length > messagesAPage ? (messages.at(-1)?.seq ?? null) : null,
  };
}
