import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import type { FraudWarning } from './money-views';
import { personSelect } from './person-select';

/** Payments that the card network warns of, that nobody has looked at and that were not given back; the oldest first. For admins. */
export async function fraudWarnings(
  actor: Actor,
): Promise<{ readonly now: Date; readonly warnings: readonly FraudWarning[] }> {
  requireAdmin(actor);
  const rows = await db.payment.findMany({
    where: { fraudWarnedAt: { not: null }, fraudClearedAt: null },
    orderBy: [{ fraudWarnedAt: 'asc' }, { id: 'asc' }],
    take: 100,
    select: {
      id: true,
      leg: true,
      amountCents: true,
      currency: true,
      fraudWarnedAt: true,
      refunds: { select: { amountCents: true } },
      order: {
        select: {
          number: true,
          title: true,
          buyer: { select: personSelect },
          seller: { select: personSelect },
        },
      },
    },
  });
  const warnings = rows.flatMap(({ id, refunds, order, fraudWarnedAt, ...payment }) => {
    const back = refunds.reduce((sum, refund) => sum + refund.amountCents, 0);
    if (!fraudWarnedAt || back >= payment.amountCents) return [];
    const { number, ...rest } = order;
    return [{ ...payment, paymentId: id, warnedAt: fraudWarnedAt, ...rest, orderNumber: number }];
  });
  return { now: await now(), warnings };
}
