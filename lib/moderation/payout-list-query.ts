import type { z } from 'zod';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import type { Prisma } from '@/prisma/generated/client';
import type { PayoutRow } from './money-views';
import { pageOf } from './page-of';
import { personSelect } from './person-select';
import { payoutListSchema } from './schema';
import type { Page } from './views';

type Filter = z.output<typeof payoutListSchema>['filter'];

/** A payout is where any of its transfers is. */
const lists: Readonly<Record<Filter, Prisma.PayoutWhereInput>> = {
  all: {},
  under_way: { transfers: { some: { state: { in: ['due', 'pending'] } } } },
  done: { transfers: { every: { state: 'done' } } },
  failed: { transfers: { some: { state: 'failed' } } },
};

const select = {
  id: true,
  sellerId: true,
  amountCents: true,
  currency: true,
  askedBy: true,
  createdAt: true,
  transfers: {
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      amountCents: true,
      state: true,
      attempts: true,
      lastError: true,
      order: { select: { number: true } },
    },
  },
} as const satisfies Prisma.PayoutSelect;

/** Payouts of all sellers with the transfers that carry them, by how those went; the newest first. For admins. */
export async function payoutList(
  actor: Actor,
  input: z.input<typeof payoutListSchema> = {},
): Promise<Page<PayoutRow>> {
  requireAdmin(actor);
  const { filter, page } = parse(payoutListSchema, input);
  const where = lists[filter];
  return pageOf(
    page,
    () => db.payout.count({ where }),
    async (span) => {
      const rows = await db.payout.findMany({
        where,
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        ...span,
        select,
      });
      const sellers = await db.person.findMany({
        where: { id: { in: rows.map(({ sellerId }) => sellerId) } },
        select: personSelect,
      });
      return rows.flatMap(({ sellerId, askedBy, transfers, ...row }) => {
        const seller = sellers.find(({ id }) => id === sellerId);
        if (!seller) return [];
        return [
          {
            ...row,
            seller,
            askedBy: askedBy === 'seller' ? ('seller' as const) : ('clock' as const),
            transfers: transfers.map(({ order, ...transfer }) => ({
              ...transfer,
              orderNumber: order.number,
            })),
          },
        ];
      });
    },
  );
}
