import type { z } from 'zod';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { parse } from '@/lib/platform/parse';
import type { Prisma } from '@/prisma/generated/client';
import type { RefundRow } from './money-views';
import { pageOf } from './page-of';
import { personSelect } from './person-select';
import { refundListSchema } from './schema';
import type { Page } from './views';

const select = {
  id: true,
  state: true,
  amountCents: true,
  currency: true,
  cause: true,
  attempts: true,
  round: true,
  lastError: true,
  createdAt: true,
  order: { select: { number: true, buyer: { select: personSelect } } },
  payment: {
    select: {
      chargebacks: {
        where: { state: { in: ['inquiry', 'open', 'answered'] } },
        take: 1,
        select: { id: true },
      },
    },
  },
} as const satisfies Prisma.RefundSelect;

/** Refunds that Stripe refused, or that are under way; the oldest first. For admins. */
export async function refundList(
  actor: Actor,
  input: z.input<typeof refundListSchema> = {},
): Promise<Page<RefundRow>> {
  requireAdmin(actor);
  const { filter, page } = parse(refundListSchema, input);
  const where: Prisma.RefundWhereInput =
    filter === 'failed' ? { state: 'failed' } : { state: { in: ['due', 'pending'] } };
  return pageOf(
    page,
    () => db.refund.count({ where }),
    async (span) => {
      const rows = await db.refund.findMany({
        where,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        ...span,
        select,
      });
      return rows.map(({ order, payment, ...row }) => ({
        ...row,
        orderNumber: order.number,
        buyer: order.buyer,
        chargebackId: payment.chargebacks[0]?.id ?? null,
      }));
    },
  );
}
