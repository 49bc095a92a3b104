import { avatarUrl } from '@/lib/accounts/avatar-url';
import { fileOrder } from '@/lib/platform/file-order';
import type { GigState, Prisma } from '@/prisma/generated/client';
import type { AboutGig, ConversationView, ThreadMessage, ThreadPage } from './views';

// The shapes in which a conversation is read for its two people. Nothing leaves the server that is not here.

export const otherSelect = {
  id: true,
  name: true,
  username: true,
  avatarKey: true,
  country: true,
  status: true,
  createdAt: true,
  seller: { select: { headline: true, level: true, answerMinutes: true } },
} satisfies Prisma.PersonSelect;

export const conversationSelect = {
  id: true,
  buyerId: true,
  sellerId: true,
  gig: {
    select: {
      title: true,
      slug: true,
      state: true,
      pictures: { orderBy: { position: 'asc' }, take: 1, select: { key: true } },
    },
  },
  sides: {
    select: {
      personId: true,
      side: true,
      readSeq: true,
      readAt: true,
      unread: true,
      starredAt: true,
      archivedAt: true,
      blockedAt: true,
      draft: true,
      person: { select: otherSelect },
    },
  },
} satisfies Prisma.ConversationSelect;

type SideRow = Prisma.ConversationGetPayload<{
  select: typeof conversationSelect;
}>['sides'][number];

/** The other side's person. */
export function toOther({ person }: SideRow): Omit<ConversationView['other'], 'seenSecondsAgo'> {
  const { avatarKey, status, createdAt, ...rest } = person;
  return { ...rest, avatarUrl: avatarUrl(avatarKey), since: createdAt };
}

/** What a side has read; those whom it has blocked do not learn it. */
export const toReadBy = ({ readSeq, readAt, blockedAt }: SideRow): ThreadPage['readByOther'] =>
  blockedAt ? { seq: '0', at: null } : { seq: String(readSeq), at: readAt };

export const messageSelect = {
  id: true,
  seq: true,
  key: true,
  authorId: true,
  text: true,
  at: true,
  offerId: true,
  order: { select: { number: true, title: true } },
  gig: { select: { title: true, slug: true, state: true } },
  files: { orderBy: fileOrder, select: { id: true, name: true, mime: true, sizeBytes: true } },
} satisfies Prisma.MessageSelect;

type GigRow = { readonly title: string; readonly slug: string | null; readonly state: GigState };

/** A gig as it is named beside what was written about it. */
export const toAbout = ({ title, slug, state }: GigRow): AboutGig => ({
  title,
  slug: state === 'active' || state === 'paused' ? slug : null,
});

type MessageRow = Prisma.MessageGetPayload<{ select: typeof messageSelect }>;

export function toThreadMessage(row: MessageRow, readerId: string): ThreadMessage {
  const { authorId, seq, key, gig, ...rest } = row;
  const mine = authorId === readerId;
  return { ...rest, seq: String(seq), mine, key: mine ? key : null, gig: gig && toAbout(gig) };
}
