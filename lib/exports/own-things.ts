import { db } from '@/lib/platform/db';
import { pagesOf, type ReadPage } from './pages-of';

// What is a person's own, without anybody else in it. Passwords, Stripe's keys and our own marks stay out.

/** Who they are, and what others see of them as a seller. */
export async function* profileOf(personId: string): AsyncGenerator<object> {
  yield await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      email: true,
      username: true,
      name: true,
      country: true,
      role: true,
      status: true,
      suspendedReason: true,
      emailVerifiedAt: true,
      createdAt: true,
      seller: {
        select: {
          headline: true,
          bio: true,
          languages: true,
          skills: true,
          level: true,
          belowSince: true,
          topGrantedAt: true,
          ratingSum: true,
          ratingCount: true,
          ordersDone: true,
          onTimePercent: true,
          paused: true,
          maxOpenOrders: true,
          payoutState: true,
          createdAt: true,
        },
      },
    },
  });
}

export const gigsOf = (sellerId: string): AsyncGenerator<object> =>
  pagesOf((page) =>
    db.gig.findMany({
      ...page,
      where: { sellerId },
      select: {
        id: true,
        state: true,
        slug: true,
        title: true,
        category: true,
        subcategory: true,
        tags: true,
        description: true,
        currency: true,
        maxOpenOrders: true,
        removedReason: true,
        publishedAt: true,
        createdAt: true,
        updatedAt: true,
        packages: { omit: { id: true, gigId: true } },
        extras: { omit: { id: true, gigId: true } },
        questions: { omit: { id: true, gigId: true } },
        faq: { omit: { id: true, gigId: true } },
        pictures: { select: { position: true, alt: true, width: true, height: true } },
      },
    }),
  );

export const notificationsOf = (personId: string): AsyncGenerator<object> =>
  pagesOf((page) =>
    db.notification.findMany({
      ...page,
      where: { personId },
      omit: { personId: true, cause: true },
    }),
  );

/** The addresses that are called with what the person is told; what proves a call is shown once and stays here. */
export const hooksOf = (personId: string): AsyncGenerator<object> =>
  pagesOf((page) =>
    db.webHook.findMany({ ...page, where: { personId }, omit: { personId: true, secret: true } }),
  );

/** The kept gigs as a list of all, then each named list. */
export async function* savedListsOf(personId: string): AsyncGenerator<object> {
  const gig = { select: { slug: true, title: true } } as const;
  const saved = await db.savedGig.findMany({
    where: { personId },
    orderBy: { at: 'asc' },
    select: { at: true, gig },
  });
  yield { name: null, gigs: saved };
  const lists = await db.savedList.findMany({
    where: { personId },
    orderBy: { createdAt: 'asc' },
    select: {
      name: true,
      createdAt: true,
      gigs: { orderBy: { at: 'asc' }, select: { at: true, saved: { select: { gig } } } },
    },
  });
  for (const { gigs, ...list } of lists)
    yield { ...list, gigs: gigs.map(({ at, saved: kept }) => ({ at, gig: kept.gig })) };
}

/** What the person paid, with the numbers of the receipts; the papers themselves are at the orders' pages. */
export const receiptsOf = (buyerId: string): AsyncGenerator<object> =>
  pagesOf(((page) =>
    db.payment.findMany({
      ...page,
      where: { order: { buyerId }, paidAt: { not: null } },
      select: {
        id: true,
        leg: true,
        amountCents: true,
        currency: true,
        paidAt: true,
        order: { select: { number: true, title: true } },
        receipt: { select: { number: true, issuer: true } },
        refunds: { select: { amountCents: true, state: true, createdAt: true, doneAt: true } },
      },
    })) satisfies ReadPage<{ id: string }>);

/** What went to the seller's Stripe account; what it did from there to their bank. */
export async function* payoutsOf(sellerId: string): AsyncGenerator<object> {
  yield* pagesOf((page) =>
    db.payout.findMany({
      ...page,
      where: { sellerId },
      select: {
        id: true,
        amountCents: true,
        currency: true,
        askedBy: true,
        createdAt: true,
        transfers: {
          select: {
            amountCents: true,
            state: true,
            createdAt: true,
            doneAt: true,
            order: { select: { number: true } },
          },
        },
      },
    }),
  );
  yield* pagesOf((page) =>
    db.bankPayout.findMany({
      ...page,
      where: { sellerId },
      select: {
        id: true,
        amountCents: true,
        currency: true,
        status: true,
        failure: true,
        createdAt: true,
        arrivesAt: true,
      },
    }),
  );
}
