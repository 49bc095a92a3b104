import type { z } from 'zod';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import type { Prisma } from '@/prisma/generated/client';
import { rowSelect, rowView } from './chargeback-row';
import type { ChargebackRow } from './money-views';
import { pageOf } from './page-of';
import { chargebackListSchema } from './schema';
import type { Page } from './views';

type Filter = z.output<typeof chargebackListSchema>['filter'];

const lists: Readonly<
  Record<
    Filter,
    { where: Prisma.ChargebackWhereInput; orderBy: Prisma.ChargebackOrderByWithRelationInput[] }
  >
> = {
  answer: {
    where: { state: { in: ['inquiry', 'open'] }, answer: null },
    orderBy: [{ evidenceDueAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  },
  bank: {
    where: { closedAt: null, OR: [{ state: 'answered' }, { answer: { not: null } }] },
    orderBy: [{ answeredAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  },
  over: { where: { closedAt: { not: null } }, orderBy: [{ closedAt: 'desc' }, { id: 'desc' }] },
};

/** Chargebacks and inquiries: those that wait for an answer by its deadline, or those with the bank, or decided ones. For admins. */
export async function chargebackList(
  actor: Actor,
  input: z.input<typeof chargebackListSchema> = {},
): Promise<Page<ChargebackRow>> {
  requireAdmin(actor);
  const { filter, page } = parse(chargebackListSchema, input);
  const { where, orderBy } = lists[filter];
  return pageOf(
    page,
    () => db.chargeback.count({ where }),
    async (span) => {
      const rows = await db.chargeback.findMany({ where, orderBy, ...span, select: rowSelect });
      return rows.map(rowView);
    },
  );
}
