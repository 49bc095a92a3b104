import type { z } from 'zod';
import { isPartBack, partBackSelect } from '@/lib/ledger/part-back';
import { isLate } from '@/lib/orders/states';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import type { Prisma } from '@/prisma/generated/client';
import { literally, pageOf } from './page-of';
import { personSelect as person } from './person-select';
import {
  disputeQueueSchema,
  gigSearchSchema,
  orderSearchSchema,
  peopleSearchSchema,
} from './schema';
import type { AdminGigRow, AdminOrderRow, AdminPersonRow, DisputeRow, Page } from './views';

/** Names, usernames and mail addresses that hold these words. */
const personHas = (words: string): Prisma.PersonWhereInput => {
  const contains = literally(words);
  return {
    OR: [
      { name: { contains, mode: 'insensitive' } },
      { username: { contains, mode: 'insensitive' } },
      { email: { contains, mode: 'insensitive' } },
    ],
  };
};

/** Disputes by the end of their time: those that wait for a decision or an answer first, settled ones newest first. */
export async function disputeQueue(
  actor: Actor,
  input: z.input<typeof disputeQueueSchema> = {},
): Promise<Page<DisputeRow>> {
  requireAdmin(actor);
  const { filter, page } = parse(disputeQueueSchema, input);
  const kinds: Partial<Record<typeof filter, Prisma.DisputeWhereInput>> = {
    all: {},
    waiting: { state: { not: 'settled' } },
  };
  const where = kinds[filter] ?? { state: filter as 'answered' | 'open' | 'settled' };
  return pageOf(
    page,
    () => db.dispute.count({ where }),
    async (span) => {
      const rows = await db.dispute.findMany({
        where,
        orderBy: [{ settledAt: { sort: 'desc', nulls: 'first' } }, { decideBy: 'asc' }],
        ...span,
        select: {
          id: true,
          state: true,
          openedBy: true,
          reason: true,
          wish: true,
          wishCents: true,
          openedAt: true,
          answerBy: true,
          decideBy: true,
          outcome: true,
          settledAt: true,
          order: {
            select: {
              number: true,
              title: true,
              currency: true,
              priceCents: true,
              buyer: { select: person },
              seller: { select: person },
            },
          },
        },
      });
      return rows.map(({ order: { number, ...order }, ...dispute }) => ({
        ...dispute,
        ...order,
        orderNumber: number,
      }));
    },
  );
}

function inState(
  state: z.output<typeof orderSearchSchema>['state'],
  at: Date,
): Prisma.OrderWhereInput {
  if (state === null) return {};
  // The same as isLate in lib/orders/states.ts, which marks the rows.
  if (state === 'late') return { state: { in: ['in_progress', 'in_revision'] }, dueAt: { lt: at } };
  return { state };
}

/** Orders by number, title or people, newest first; late ones by how late they are. */
export async function findOrders(
  actor: Actor,
  input: z.input<typeof orderSearchSchema> = {},
): Promise<Page<AdminOrderRow>> {
  requireAdmin(actor);
  const { words, state, page } = parse(orderSearchSchema, input);
  const at = await now();
  const where: Prisma.OrderWhereInput = {
    ...inState(state, at),
    ...(words
      ? {
          OR: [
            { number: { startsWith: literally(words.toUpperCase()) } },
            { title: { contains: literally(words), mode: 'insensitive' } },
            { buyer: personHas(words) },
            { seller: personHas(words) },
          ],
        }
      : {}),
  };
  return pageOf(
    page,
    () => db.order.count({ where }),
    async (span) => {
      const rows = await db.order.findMany({
        where,
        orderBy:
          state === 'late'
            ? [{ dueAt: 'asc' }, { id: 'asc' }]
            : [{ createdAt: 'desc' }, { id: 'desc' }],
        ...span,
        select: {
          number: true,
          title: true,
          state: true,
          currency: true,
          priceCents: true,
          serviceFeeCents: true,
          createdAt: true,
          dueAt: true,
          buyer: { select: person },
          seller: { select: person },
          ...partBackSelect,
        },
      });
      return rows.map((row) => ({ ...row, late: isLate(row, at), partBack: isPartBack(row) }));
    },
  );
}

/** People by name, username or mail address, newest first. */
export async function findPeople(
  actor: Actor,
  input: z.input<typeof peopleSearchSchema> = {},
): Promise<Page<AdminPersonRow>> {
  requireAdmin(actor);
  const { words, who, page } = parse(peopleSearchSchema, input);
  const kinds: Record<typeof who, Prisma.PersonWhereInput> = {
    all: {},
    sellers: { seller: { isNot: null } },
    admins: { role: 'admin' },
    suspended: { status: 'suspended' },
  };
  const where: Prisma.PersonWhereInput = { ...kinds[who], ...(words ? personHas(words) : {}) };
  return pageOf(
    page,
    () => db.person.count({ where }),
    async (span) => {
      const rows = await db.person.findMany({
        where,
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        ...span,
        select: {
          ...person,
          email: true,
          role: true,
          status: true,
          suspendedReason: true,
          emailVerifiedAt: true,
          country: true,
          createdAt: true,
          seller: { select: { level: true, topGrantedAt: true } },
          _count: { select: { gigs: true, bought: true, sold: true } },
        },
      });
      return rows.map(({ seller, _count, emailVerifiedAt, ...row }) => ({
        ...row,
        ..._count,
        emailVerified: emailVerifiedAt !== null,
        isSeller: seller !== null,
        level: seller?.level ?? null,
        hasTopWord: seller?.topGrantedAt != null,
      }));
    },
  );
}

/** Gigs by title or seller, newest first; deleted ones are gone. */
export async function findGigs(
  actor: Actor,
  input: z.input<typeof gigSearchSchema> = {},
): Promise<Page<AdminGigRow>> {
  requireAdmin(actor);
  const { words, state, page } = parse(gigSearchSchema, input);
  const where: Prisma.GigWhereInput = {
    state: state ?? { not: 'deleted' },
    ...(words
      ? {
          OR: [
            { title: { contains: literally(words), mode: 'insensitive' } },
            { seller: personHas(words) },
          ],
        }
      : {}),
  };
  return pageOf(
    page,
    () => db.gig.count({ where }),
    async (span) => {
      const rows = await db.gig.findMany({
        where,
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        ...span,
        select: {
          id: true,
          slug: true,
          title: true,
          state: true,
          removedReason: true,
          category: true,
          subcategory: true,
          currency: true,
          priceFromCents: true,
          ratingSum: true,
          ratingCount: true,
          ordersDone: true,
          publishedAt: true,
          createdAt: true,
          pictures: {
            orderBy: { position: 'asc' },
            take: 1,
            select: { key: true, width: true, height: true, alt: true },
          },
          seller: { select: person },
        },
      });
      return rows.map(({ pictures, ...row }) => ({ ...row, picture: pictures[0] ?? null }));
    },
  );
}
