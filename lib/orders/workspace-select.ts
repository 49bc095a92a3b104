import { partBackSelect } from '@/lib/ledger/part-back';
import { fileOrder } from '@/lib/platform/file-order';

// The shape in which an order is read for its own page, and for lists. Nothing leaves the server that is not here.

export const personSelect = { id: true, name: true, username: true, avatarKey: true } as const;

export const fileSelect = {
  id: true,
  name: true,
  mime: true,
  sizeBytes: true,
  sha256: true,
  scan: true,
} as const;

const factsSelect = {
  state: true,
  paidAt: true,
  dueAt: true,
  lateAt: true,
  deliveredAt: true,
  firstDeliveredAt: true,
  completedAt: true,
  clearedAt: true,
  revisionsIncluded: true,
  revisionsUsed: true,
  lookedLonger: true,
  bought: true,
} as const;

/** So many messages an order's page shows, the newest first; the earlier ones are pages of their own. */
export const messagesShown = 300;

const openAsk = { where: { state: 'open' }, take: 1 } as const;

/** What the next action hangs on. */
const actionSelect = {
  extensions: {
    ...openAsk,
    select: { by: true, days: true, reason: true, at: true, expiresAt: true },
  },
  proposals: {
    ...openAsk,
    select: { by: true, refundPercent: true, reason: true, at: true, expiresAt: true },
  },
  timers: { select: { kind: true, dueAt: true, pausedAt: true } },
  offer: {
    select: {
      state: true,
      _count: { select: { milestones: true, orders: { where: { paidAt: { not: null } } } } },
    },
  },
  ...partBackSelect,
} as const;

const headSelect = {
  id: true,
  number: true,
  title: true,
  currency: true,
  priceCents: true,
  serviceFeeCents: true,
  buyerId: true,
  sellerId: true,
  createdAt: true,
  buyer: { select: personSelect },
  seller: { select: personSelect },
} as const;

export const rowSelect = {
  ...headSelect,
  ...factsSelect,
  ...actionSelect,
  offerId: true,
  milestone: true,
  extraOffers: { where: { state: 'open' }, select: { expiresAt: true } },
  disputes: {
    orderBy: { openedAt: 'desc' },
    take: 1,
    select: { openedBy: true, state: true, answerBy: true, decideBy: true },
  },
  reviews: { select: { by: true } },
} as const;

export const workspaceSelect = {
  ...headSelect,
  ...factsSelect,
  ...actionSelect,
  commissionBps: true,
  offerId: true,
  milestone: true,
  deliveryDays: true,
  startedAt: true,
  cancelledAt: true,
  cancelCause: true,
  cancelFault: true,
  gig: { select: { slug: true, state: true } },
  // More than leaves the server: what the way on from a cancelled order hangs on.
  seller: { select: { ...personSelect, status: true, seller: { select: { paused: true } } } },
  requirements: {
    orderBy: { position: 'asc' },
    select: {
      position: true,
      kind: true,
      text: true,
      options: true,
      required: true,
      answer: true,
      choices: true,
      fileIds: true,
    },
  },
  deliveries: {
    orderBy: { number: 'asc' },
    select: {
      number: true,
      message: true,
      at: true,
      files: { orderBy: fileOrder, select: fileSelect },
    },
  },
  revisions: {
    orderBy: { at: 'asc' },
    select: {
      id: true,
      text: true,
      at: true,
      items: {
        orderBy: { position: 'asc' },
        select: {
          id: true,
          text: true,
          file: { select: fileSelect },
          doneIn: { select: { number: true } },
        },
      },
    },
  },
  drafts: { select: { position: true, answer: true, choices: true, version: true, savedAt: true } },
  payments: {
    where: { leg: 'order', paidAt: null },
    orderBy: { createdAt: 'desc' },
    take: 1,
    select: { expiresAt: true },
  },
  // The newest first, because that is where they are cut; one more says that there are earlier ones.
  messages: {
    orderBy: { seq: 'desc' },
    take: messagesShown + 1,
    select: {
      id: true,
      seq: true,
      conversationId: true,
      authorId: true,
      text: true,
      at: true,
      files: { orderBy: fileOrder, select: fileSelect },
      order: { select: { milestone: true } },
    },
  },
  files: { where: { purpose: 'requirement' }, select: fileSelect },
  events: {
    orderBy: { id: 'asc' },
    select: { id: true, at: true, kind: true, party: true, reason: true, facts: true },
  },
  extraOffers: {
    orderBy: { at: 'asc' },
    select: {
      id: true,
      title: true,
      priceCents: true,
      addDays: true,
      addRevisions: true,
      state: true,
      at: true,
      expiresAt: true,
    },
  },
  tips: { where: { paidAt: { not: null } }, select: { amountCents: true } },
  disputes: {
    orderBy: { openedAt: 'desc' },
    take: 1,
    select: {
      id: true,
      openedBy: true,
      reason: true,
      story: true,
      wish: true,
      wishCents: true,
      state: true,
      openedAt: true,
      answerBy: true,
      decideBy: true,
      answer: true,
      answeredAt: true,
      outcome: true,
      refundCents: true,
      statement: true,
      settledAt: true,
      files: { orderBy: fileOrder, select: { ...fileSelect, ownerId: true } },
    },
  },
  reviews: {
    select: {
      id: true,
      by: true,
      rating: true,
      quality: true,
      communication: true,
      value: true,
      text: true,
      at: true,
      publishedAt: true,
      reply: true,
      repliedAt: true,
    },
  },
} as const;

/** The same, with the messages before this one. */
export const workspaceBefore = (seq: bigint | null) => ({
  ...workspaceSelect,
  messages: {
    ...workspaceSelect.messages,
    ...(seq === null ? {} : { where: { seq: { lt: seq } } }),
  },
});
