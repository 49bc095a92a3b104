import type { z } from 'zod';
import { avatarUrl } from '@/lib/accounts/avatar-url';
import { isPartBack, partBackSelect } from '@/lib/ledger/part-back';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { addHours, now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { attachableHours } from '@/lib/platform/uploads';
import { marketplace } from '@/marketplace.config';
import type { Prisma } from '@/prisma/generated/client';
import { findBeginning, gigAbout } from './find-beginning';
import { requireConversationReader, writingRefusal } from './policy';
import { beginningSchema, byConversationSchema, headSchema, threadSchema } from './schema';
import {
  conversationSelect,
  messageSelect,
  otherSelect,
  toAbout,
  toOther,
  toReadBy,
  toThreadMessage,
} from './select';
import type { ConversationView, MessageFile, OtherView, ThreadPage } from './views';

const messagesAPage = 50;
/** Of what a search has found: so many newer ones stand below it. */
const newerAround = 15;
const filesShown = 60;

async function readOwn(actor: Actor, conversationId: string) {
  const { conversationId: id } = parse(byConversationSchema, { conversationId });
  const row = await db.conversation.findUnique({ where: { id }, select: conversationSelect });
  if (!row) throw notFound('conversation');
  const person = requireConversationReader(actor, row);
  const own = row.sides.find(({ personId }) => personId === person.id);
  const other = row.sides.find(({ personId }) => personId !== person.id);
  if (!own || !other) throw new Error('A conversation has two sides.');
  return { person, row, own, other };
}

async function ordersOf(pair: { buyerId: string; sellerId: string }) {
  const rows = await db.order.findMany({
    where: { ...pair, paidAt: { not: null } },
    orderBy: { createdAt: 'desc' },
    take: 10,
    select: { number: true, title: true, state: true, createdAt: true, ...partBackSelect },
  });
  return rows.map(({ refunds, ...row }) => ({
    ...row,
    partBack: isPartBack({ ...row, refunds }),
  }));
}

/** What waits with a draft and can still be sent. */
async function draftFilesOf(conversationId: string, ownerId: string): Promise<MessageFile[]> {
  const fresh = { gt: addHours(await now(), -attachableHours) };
  return db.file.findMany({
    where: { draftOfId: conversationId, ownerId, messageId: null, createdAt: fresh },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: marketplace.limits.filesPerMessage,
    select: { id: true, name: true, mime: true, sizeBytes: true },
  });
}

/** By the database's own clock, as presence is noted: it does not move with the marketplace's. */
async function seenSecondsAgo(personId: string): Promise<number | null> {
  const rows = await db.$queryRaw<{ ago: number }[]>`
    SELECT extract(epoch FROM now() - seen_at)::int AS ago FROM person_presence
     WHERE person_id = ${personId}::uuid`;
  return rows[0]?.ago ?? null;
}

/**
 * One's own conversation without its messages: with whom, what about, and how it stands; and, by the slug of a gig of the
 * seller's, what the next message is about. Refuses `not_found`.
 */
export async function conversationHead(
  actor: Actor,
  conversationId: string,
  gigSlug = '',
): Promise<ConversationView> {
  const { gig: asked } = parse(headSchema, { conversationId, gig: gigSlug });
  const { row, own, other } = await readOwn(actor, conversationId);
  const { buyerId, sellerId, gig } = row;
  const [about, orders, seen, draftFiles] = await Promise.all([
    gigAbout(sellerId, asked),
    ordersOf({ buyerId, sellerId }),
    other.blockedAt ? null : seenSecondsAgo(other.personId),
    draftFilesOf(row.id, own.personId),
  ]);
  return {
    id: row.id,
    side: own.side,
    other: { ...toOther(other), seenSecondsAgo: seen },
    own: {
      readSeq: String(own.readSeq),
      unread: own.unread,
      starred: own.starredAt !== null,
      archived: own.archivedAt !== null,
      blocked: own.blockedAt !== null,
      draft: own.draft,
      draftFiles,
    },
    closed: writingRefusal(own, { ...other, ...other.person }),
    gig: gig && {
      title: gig.title,
      slug: gig.state === 'active' || gig.state === 'paused' ? gig.slug : null,
      pictureKey: gig.pictures[0]?.key ?? null,
    },
    about: about && toAbout(about),
    orders,
  };
}

async function readMessages(where: Prisma.MessageWhereInput, take: number, seq: 'asc' | 'desc') {
  return db.message.findMany({ where, orderBy: { seq }, take, select: messageSelect });
}

/**
 * A page of one's own conversation: the newest messages, those before one, or those around one, and how far the other one
 * has read. Messages about an order carry its number and title. Refuses `not_found`.
 */
export async function conversationThread(
  actor: Actor,
  input: z.input<typeof threadSchema>,
): Promise<ThreadPage> {
  const { conversationId, before, around } = parse(threadSchema, input);
  const { person, other } = await readOwn(actor, conversationId);
  const end = around != null ? { lte: around } : before != null ? { lt: before } : undefined;
  const rows = await readMessages(
    { conversationId, ...(end ? { seq: end } : {}) },
    messagesAPage + 1,
    'desc',
  );
  const page = rows.slice(0, messagesAPage).reverse();
  const below = around == null ? [] : await newerThan(conversationId, around);
  const messages = [...page, ...below.slice(0, newerAround)];
  const last = messages.at(-1);
  return {
    messages: messages.map((row) => toThreadMessage(row, person.id)),
    older: rows.length > messagesAPage ? String(page[0]?.seq ?? '') : null,
    newer: around == null ? before != null && last !== undefined : below.length > newerAround,
    readByOther: toReadBy(other),
  };
}

const newerThan = (conversationId: string, seq: bigint) =>
  readMessages({ conversationId, seq: { gt: seq } }, newerAround + 1, 'asc');

/** The files of one's own conversation, the newest first. Refuses `not_found`. */
export async function conversationFiles(
  actor: Actor,
  conversationId: string,
): Promise<(MessageFile & { at: Date })[]> {
  const { row } = await readOwn(actor, conversationId);
  const files = await db.file.findMany({
    where: { message: { conversationId: row.id } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: filesShown,
    select: { id: true, name: true, mime: true, sizeBytes: true, createdAt: true },
  });
  return files.map(({ createdAt, ...file }) => ({ ...file, at: createdAt }));
}

export type BeginningView = {
  /** Where the two talk already. */
  readonly conversationId: string | null;
  readonly other: OtherView & { readonly headline: string; readonly answerMinutes: number | null };
  readonly gigTitle: string | null;
};

/** Whom a page for a first message is about, and where the two talk already. Refuses as `findBeginning` does. */
export async function conversationBeginning(
  actor: Actor,
  input: z.input<typeof beginningSchema>,
): Promise<BeginningView> {
  const person = requirePerson(actor);
  const { pair, other, gigId } = await findBeginning(person, parse(beginningSchema, input));
  const [known, row, gig] = await Promise.all([
    db.conversation.findUnique({ where: { buyerId_sellerId: pair }, select: { id: true } }),
    db.person.findUniqueOrThrow({ where: { id: other.id }, select: otherSelect }),
    gigId ? db.gig.findUnique({ where: { id: gigId }, select: { title: true } }) : null,
  ]);
  return {
    conversationId: known?.id ?? null,
    other: {
      id: row.id,
      name: row.name,
      username: row.username,
      avatarUrl: avatarUrl(row.avatarKey),
      headline: row.seller?.headline ?? '',
      answerMinutes: row.seller?.answerMinutes ?? null,
    },
    gigTitle: gig?.title ?? null,
  };
}
