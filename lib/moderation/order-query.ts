import { orderWorkspace } from '@/lib/orders/queries';
import { releasedPartsOf } from '@/lib/orders/take-back';
import type { OrderWorkspace } from '@/lib/orders/views';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import type { OrderMoneyWatch } from './money-views';

/** One order for the admins' page: its two sides get `forbidden` here. Refuses `not_found` as the order's page does. */
export async function adminOrder(
  actor: Actor,
  orderNumber: string,
  messagesBefore?: string | null,
): Promise<OrderWorkspace> {
  requireAdmin(actor);
  return orderWorkspace(actor, orderNumber, messagesBefore);
}

/** What an admin must know about the money of one order: what a bank or the card network says, what can be given back. */
export async function orderMoneyWatch(actor: Actor, orderNumber: string): Promise<OrderMoneyWatch> {
  requireAdmin(actor);
  const workspace = await orderWorkspace(actor, orderNumber);
  const order = await db.order.findUnique({
    where: { number: workspace.number },
    select: {
      id: true,
      chargebacks: {
        orderBy: { openedAt: 'desc' },
        select: {
          id: true,
          state: true,
          reason: true,
          amountCents: true,
          evidenceDueAt: true,
          answer: true,
        },
      },
      payments: {
        where: { fraudWarnedAt: { not: null }, fraudClearedAt: null },
        select: { id: true, leg: true, amountCents: true, fraudWarnedAt: true },
      },
    },
  });
  if (!order) throw notFound('order');
  const may = workspace.allowed.includes('admin_refund');
  return {
    currency: workspace.currency,
    released: may ? await releasedPartsOf(db, order) : null,
    chargebacks: order.chargebacks.map(({ answer, ...row }) => ({
      ...row,
      answered: answer !== null,
    })),
    warnings: order.payments.flatMap(({ id, fraudWarnedAt, ...payment }) =>
      fraudWarnedAt ? [{ ...payment, paymentId: id, warnedAt: fraudWarnedAt }] : [],
    ),
  };
}
