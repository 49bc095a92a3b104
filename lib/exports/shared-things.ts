import { db } from '@/lib/platform/db';
import { pagesOf } from './pages-of';

// What a person has with others: as far as both may read it on our pages. Of the other one no more than their public name.

const publicName = { select: { name: true, username: true } } as const;
const file = { select: { id: true, name: true, mime: true, sizeBytes: true } } as const;

/** What both sides of an order read. */
const sharedOrder = {
  id: true,
  number: true,
  state: true,
  title: true,
  bought: true,
  currency: true,
  priceCents: true,
  deliveryDays: true,
  revisionsIncluded: true,
  revisionsUsed: true,
  createdAt: true,
  paidAt: true,
  startedAt: true,
  dueAt: true,
  lateAt: true,
  deliveredAt: true,
  completedAt: true,
  clearedAt: true,
  cancelledAt: true,
  cancelCause: true,
  cancelFault: true,
  requirements: {
    orderBy: { position: 'asc' },
    select: {
      kind: true,
      text: true,
      required: true,
      answer: true,
      choices: true,
      fileIds: true,
    },
  },
  deliveries: {
    orderBy: { number: 'asc' },
    select: { number: true, message: true, at: true, files: file },
  },
  revisions: {
    orderBy: { at: 'asc' },
    select: {
      text: true,
      at: true,
      items: { orderBy: { position: 'asc' }, select: { text: true, fileId: true } },
    },
  },
  proposals: { omit: { id: true, orderId: true } },
  extensions: { omit: { id: true, orderId: true } },
  extraOffers: { omit: { id: true, orderId: true } },
  tips: { where: { paidAt: { not: null } }, select: { amountCents: true, paidAt: true } },
  disputes: {
    omit: { id: true, orderId: true, settledById: true },
    include: { files: file },
  },
  events: { orderBy: { id: 'asc' }, select: { at: true, kind: true, party: true, reason: true } },
} as const;

/** Orders hold whole stories: fewer at a time. */
const ordersAtOnce = 20;

export const ordersAsBuyer = (buyerId: string): AsyncGenerator<object> =>
  pagesOf(
    (page) =>
      db.order.findMany({
        ...page,
        where: { buyerId },
        select: {
          ...sharedOrder,
          serviceFeeCents: true,
          seller: publicName,
          // Begun and not sent: the buyer's alone.
          drafts: { omit: { orderId: true, version: true } },
        },
      }),
    ordersAtOnce,
  );

/** What was never paid the seller has never heard of. What the buyer paid besides the price is the buyer's own. */
export const ordersAsSeller = (sellerId: string): AsyncGenerator<object> =>
  pagesOf(
    (page) =>
      db.order.findMany({
        ...page,
        where: { sellerId, paidAt: { not: null } },
        select: { ...sharedOrder, commissionBps: true, buyer: publicName },
      }),
    ordersAtOnce,
  );

/** Every message of the person's conversations, sent and received. */
export const messagesOf = (personId: string): AsyncGenerator<object> =>
  pagesOf((page) =>
    db.message.findMany({
      ...page,
      where: { conversation: { OR: [{ buyerId: personId }, { sellerId: personId }] } },
      select: {
        id: true,
        conversationId: true,
        at: true,
        text: true,
        author: publicName,
        order: { select: { number: true } },
        gig: { select: { title: true } },
        files: file,
      },
    }),
  );

/** What they wrote, and of what was written about them what is public. */
export const reviewsOf = (personId: string): AsyncGenerator<object> =>
  pagesOf((page) =>
    db.review.findMany({
      ...page,
      where: {
        OR: [{ authorId: personId }, { subjectId: personId, publishedAt: { not: null } }],
      },
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
        order: { select: { number: true, title: true } },
      },
    }),
  );

export const offersOf = (personId: string): AsyncGenerator<object> =>
  pagesOf((page) =>
    db.offer.findMany({
      ...page,
      where: { OR: [{ buyerId: personId }, { sellerId: personId }] },
      omit: { buyerId: true, sellerId: true, gigId: true },
      include: { milestones: { orderBy: { position: 'asc' }, omit: { offerId: true } } },
    }),
  );

/**
 * The person's own files, wherever they are, and those that the other side has sent them: with an order, or with a message.
 * What somebody else uploaded and never sent is theirs alone, and nobody is handed a virus.
 */
export const filesOf = (personId: string) =>
  pagesOf((page) =>
    db.file.findMany({
      ...page,
      where: {
        scan: { not: 'infected' },
        OR: [
          { ownerId: personId },
          {
            scan: { not: 'waiting' },
            order: { OR: [{ buyerId: personId }, { sellerId: personId }] },
          },
          {
            scan: { not: 'waiting' },
            message: { conversation: { OR: [{ buyerId: personId }, { sellerId: personId }] } },
          },
        ],
      },
      select: {
        id: true,
        name: true,
        key: true,
        createdAt: true,
        order: { select: { number: true } },
      },
    }),
  );
